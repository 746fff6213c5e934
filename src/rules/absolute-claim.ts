import { defineRule } from "../engine/rule";
import type { Span, Unit } from "../engine/types";

function findZh(_unit: Unit): readonly Span[] {
  return [];
}

function findEn(_unit: Unit): readonly Span[] {
  return [];
}

export default defineRule({
  id: "absolute-claim",
  family: "buyer",
  severity: "info",
  scope: "sentence",
  says: {
    en: {
      title: "An absolute claim with nothing to back it",
      why: "Readers discount what isn't backed up",
      advice: "Swap it for a figure, a customer or a source",
    },
    zh: {
      title: "「最」「第一」没有凭据",
      why: "没有凭据的大话，对方会打折听",
      advice: "换成数字、案例或来源。例如：去年给三家同行上线，平均用了6周",
    },
  },
  reads: {
    zh: {
      find: findZh,
      bad: [],
      good: [],
    },
    en: {
      find: findEn,
      bad: [],
      good: [],
    },
  },
  source: "002",
});
