/** What the talk was about: what it costs the reader, or what was discussed by its name. */
export function talkedOf(said: string): string | null {
  const each = /\bat (?:every|each) ([\p{L}-]+)/iu.exec(said)?.[1];
  if (each) return `the ${each}s`;
  const [, thing, where] = EATS.exec(said) ?? [];
  if (thing) return `the ${thing}s${where ?? ""}`;
  const named = COSTS.exec(said)?.[1] ?? DISCUSSED.exec(said)?.[1] ?? WROTE_OF.exec(said)?.[1] ?? STUCK.exec(said)?.[1];
  return named ? named.replace(/^(?:The|Your|Our)\b/, (word) => word.toLowerCase()) : null;
}
const COSTS =
  /\b((?:the|your) (?:[\p{L}-]+ )?[\p{L}-]+) (?:costs? (?:you|us)|loses?|stops?|stood still|stands? still|fails?|leaks?|breaks?|jams?|slows?)\b/iu;
/** What costs him each time, and where. */
const EATS =
  /\b(?:each|every) (?!time\b|day\b|week\b|one\b)([\p{L}-]+)( (?:on|in|at) the [\p{L}-]+(?: [\p{L}-]+)?)? (?:eats|costs|takes|loses|stops|means)\b/iu;
/** What a call, a mail, a plan was about. */
const WROTE_OF =
  /\b(?:calls?|e?-?mails?|letter|plans?|questions?|interest)(?: (?:this|last|yesterday|on) ?\p{L}*)? (?:about|on|for|in|regarding) ((?:the |your |our )(?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?=\s*(?:[,.!;\n]|$)| (?:as|and|with|at|in|on|over|last|yesterday|today|was|were|this)\b)/iu;
/** "Line 3's changeover stuck with me." */
const STUCK =
  /(?:^|[.!?] )((?!What\b|That\b|It\b)\p{Lu}[^.!?]{3,40}?) (?:really )?(?:stuck with|stayed with|impressed) (?:me|us)\b/u;
const DISCUSSED =
  /\b(?:ask(?:ed|ing)|discuss(?:ion|ed|ing)?|talk(?:ed|ing)?|spoke|conversation|exchange|explain(?:ed|ing)|show(?:ed|ing) (?:me|us)) (?:(?:about|on|of|regarding) )?((?:the |your |our )(?:[\p{L}-]+ ){0,2}[\p{L}-]+|(?<=(?:about|on|of|regarding) )[\p{Ll}-]+(?: [\p{Ll}-]+)?)(?=\s*(?:[,.!;\n]|$)| (?:as|and|with|at|in|on|last|yesterday|today|was|were|this)\b)/u;
