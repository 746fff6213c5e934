/** Whether the options page tells why a rule is there: of every built-in one; an own rule's reason is its owner's. */
export const hasWhy = (rule: string): boolean => !rule.startsWith("my/") && rule !== "unfilled-blank";
