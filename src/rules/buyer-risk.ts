import { defineRule } from "../engine/rule";
import type { Span, Unit } from "../engine/types";

function findZh(_unit: Unit): readonly Span[] {
  return [];
}

function findEn(_unit: Unit): readonly Span[] {
  return [];
}

export default defineRule({
  id: "buyer-risk",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This could cost the reader their job",
      why: "A favour in private puts them at risk",
      advice: "Take it out; offer terms that can be shown to anyone",
    },
    zh: {
      title: "这句话会让对方担风险",
      why: "私下的好处，可能让他丢工作",
      advice: "删掉它，换成能摆上台面的条件",
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
  source: "003",
});
