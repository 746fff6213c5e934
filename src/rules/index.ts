import type { AnyRule } from "../engine/rule";
import absoluteClaim from "./absolute-claim";
import activityOnly from "./activity-only";
import battlesObjection from "./battles-objection";
import buyerRisk from "./buyer-risk";
import emptyOffer from "./empty-offer";
import knocksRival from "./knocks-rival";
import noNextStep from "./no-next-step";
import noOwner from "./no-owner";
import noSupportAsk from "./no-support-ask";
import noTime from "./no-time";
import oneSidedPitch from "./one-sided-pitch";
import overApology from "./over-apology";
import problemDump from "./problem-dump";
import promiseWithoutDate from "./promise-without-date";
import referralChance from "./referral-chance";
import vagueAsk from "./vague-ask";
import vagueTime from "./vague-time";
import wavesOffNeed from "./waves-off-need";

/** Every built-in rule, in reading order. A test holds this list equal to the folder. */
export const rules: readonly AnyRule[] = [
  vagueAsk,
  vagueTime,
  noTime,
  noOwner,
  emptyOffer,
  overApology,
  noNextStep,
  problemDump,
  activityOnly,
  noSupportAsk,
  promiseWithoutDate,
  oneSidedPitch,
  absoluteClaim,
  knocksRival,
  battlesObjection,
  wavesOffNeed,
  buyerRisk,
  referralChance,
];
