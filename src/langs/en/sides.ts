import type { Sides } from "../../engine/language";
import { quick } from "../../engine/quick";

/** The buyer as somebody spoken of. */
const THIRD = quick(
  /\b(?:they|them|their|he|she|his|her|the (?:client|customer|buyer|prospect|account|procurement|board))\b/i,
);

/** Matters of one's own house: reports by name, pipeline, quota, deals won and lost. */
const INSIDE = quick(
  /\b(?:(?:weekly|monthly|daily|quick|status|account|deal|pipeline) (?:report|update|status|review|summary)|(?:status|update|report)(?: on)?\b[^.\n]{0,30}:|pipeline|quota|prospecting|crm|(?:our|the) (?:forecast|commission|discount approval))\b/i,
);

const WRITER = /\b(?:I|I'm|I've|we|we've|my|our|us)\b/i;
const READER = /\byou(?:r|rs)?\b/i;
/** What is the reader's: his firm, his people, his trade. */
const COURTEOUS = quick(
  /\byour (?!(?:e-?mail|message|note|call|reply|time|thoughts|help|support|calendar)\b)|\b(?:dear|kindly|sincerely)\b/i,
);

/** In the mouth of the reader: what he lacks or looks for. */
const WANTS = quick(
  /\b(?:I|we)(?:['’](?:re|m))?(?: (?:are|am|do|also|currently|still|now))* (?:need|require|want|looking (?:for|to|into)|in need of|searching for|in the market for|planning to|trying to|hoping to|evaluating|interested in)\b/i,
);

/** Who is spoken of and spoken to. */
export const sides = (read: string): Sides => ({
  third: THIRD.test(read),
  inside: INSIDE.test(read),
  writer: WRITER.test(read),
  reader: READER.test(read),
  courteous: COURTEOUS.test(read),
  wants: WANTS.test(read),
});
