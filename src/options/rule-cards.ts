import type { AnyRule, BadExample, Example, Examples, Words } from "../engine/rule";
import type { Lang, Severity } from "../engine/types";
import { rules } from "../rules";
import { examples as absoluteClaim } from "../rules/absolute-claim";
import { examples as activityOnly } from "../rules/activity-only";
import { examples as battlesObjection } from "../rules/battles-objection";
import { examples as buyerRisk } from "../rules/buyer-risk";
import { examples as emptyOffer } from "../rules/empty-offer";
import { examples as knocksRival } from "../rules/knocks-rival";
import { examples as noNextStep } from "../rules/no-next-step";
import { examples as noOwner } from "../rules/no-owner";
import { examples as noSupportAsk } from "../rules/no-support-ask";
import { examples as noTime } from "../rules/no-time";
import { examples as oneSidedPitch } from "../rules/one-sided-pitch";
import { examples as overApology } from "../rules/over-apology";
import { examples as problemDump } from "../rules/problem-dump";
import { examples as promiseWithoutDate } from "../rules/promise-without-date";
import { examples as referralChance } from "../rules/referral-chance";
import { examples as vagueAsk } from "../rules/vague-ask";
import { examples as vagueTime } from "../rules/vague-time";
import { examples as wavesOffNeed } from "../rules/waves-off-need";

/** The examples of every built-in rule, by its id. They are no part of the engine: a page without examples goes without them. */
export const examplesOf: Readonly<Record<string, Examples>> = {
  "absolute-claim": absoluteClaim,
  "activity-only": activityOnly,
  "battles-objection": battlesObjection,
  "buyer-risk": buyerRisk,
  "empty-offer": emptyOffer,
  "knocks-rival": knocksRival,
  "no-next-step": noNextStep,
  "no-owner": noOwner,
  "no-support-ask": noSupportAsk,
  "no-time": noTime,
  "one-sided-pitch": oneSidedPitch,
  "over-apology": overApology,
  "problem-dump": problemDump,
  "promise-without-date": promiseWithoutDate,
  "referral-chance": referralChance,
  "vague-ask": vagueAsk,
  "vague-time": vagueTime,
  "waves-off-need": wavesOffNeed,
};

/** A built-in rule as the options page shows it. `bad` texts carry their mark as [[…]]. */
export interface RuleCard extends Words {
  readonly id: string;
  readonly family: AnyRule["family"];
  readonly severity: Severity;
  readonly source: string;
  readonly bad: readonly BadExample[];
  readonly good: readonly Example[];
}

/** The built-in rules in reading order, with examples in the interface's language. */
export function ruleCards(ui: Lang): readonly RuleCard[] {
  return rules.map((rule) => ({
    ...rule.says[ui],
    id: rule.id,
    family: rule.family,
    severity: rule.severity,
    source: rule.source,
    bad: examplesOf[rule.id]?.[ui].bad ?? [],
    good: (examplesOf[rule.id]?.[ui].good ?? []).map((example) =>
      typeof example === "string" ? { text: example } : example,
    ),
  }));
}
