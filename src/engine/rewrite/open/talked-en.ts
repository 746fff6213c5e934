/** What the talk was about: what it costs the reader, or what was discussed by its name. */
export function talkedOf(said: string): string | null {
  const each = /\bat (?:every|each) ([\p{L}-]+)/iu.exec(said)?.[1];
  if (each) return `the ${each}s`;
  const named = COSTS.exec(said)?.[1] ?? DISCUSSED.exec(said)?.[1];
  return named ? named.replace(/^(?:The|Your|Our)\b/, (word) => word.toLowerCase()) : null;
}
const COSTS =
  /\b((?:the|your) (?:[\p{L}-]+ )?[\p{L}-]+) (?:costs? (?:you|us)|loses?|stops?|stood still|stands? still|fails?|leaks?|breaks?|jams?|slows?)\b/iu;
const DISCUSSED =
  /\b(?:ask(?:ed|ing)|discuss(?:ion|ed|ing)?|talk(?:ed|ing)?|spoke|conversation|exchange|explain(?:ed|ing)|show(?:ed|ing) (?:me|us)) (?:(?:about|on|of|regarding) )?((?:the |your |our )(?:[\p{L}-]+ ){0,2}[\p{L}-]+|(?<=(?:about|on|of|regarding) )[\p{Ll}-]+(?: [\p{Ll}-]+)?)(?=\s*(?:[,.!;\n]|$)| (?:as|and|with|at|in|on|last|yesterday|today|was|were|this)\b)/u;
