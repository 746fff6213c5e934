import { askWhy } from "./ask";
import { buyerWhy } from "./buyer";
import { reportWhy } from "./report";
import type { WhyTexts } from "./why-text";

/** The why of every built-in rule, by its id. A test holds it equal to the registry. */
export const whyTexts: WhyTexts = { ...askWhy, ...reportWhy, ...buyerWhy };
