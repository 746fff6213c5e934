import { defineRule } from "../engine/rule";
import type { Span, Unit } from "../engine/types";

function findZh(_unit: Unit): readonly Span[] {
  return [];
}

function findEn(_unit: Unit): readonly Span[] {
  return [];
}

export default defineRule({
  id: "battles-objection",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This tells them they are wrong",
      why: "You can win the point and lose the deal",
      advice: "Take it up first: fair point, which part worries you most?",
    },
    zh: {
      title: "直接说对方错了",
      why: "争赢了道理，容易输掉单子",
      advice: "先接住再问。例如：您担心的有道理，具体是哪一块不放心？",
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
