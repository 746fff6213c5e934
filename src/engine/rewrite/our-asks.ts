/** Whatever a blank of ours asks for, it asks with a question word. */
const QUESTION =
  /[哪谁]|什么|边[日个位]|乜嘢|怎么|多少|^(?:which|who|whom|what|when|where|how)(?: [a-z]| I [a-z]| \d$|$)/;

/** Whether bracketed words, in reading form, are a question of ours: 〔2015〕 and [Your Name] are not. */
export function isOurAsk(words: string): boolean {
  return QUESTION.test(words);
}
