import { defineRule } from "../engine/rule";
import type { Span, Unit } from "../engine/types";

function findZh(_unit: Unit): readonly Span[] {
  return [];
}

function findEn(_unit: Unit): readonly Span[] {
  return [];
}

export default defineRule({
  id: "knocks-rival",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This runs a competitor down",
      why: "They wonder what you say about them",
      advice: "Compare on stated criteria, and say where the other is better",
    },
    zh: {
      title: "在说同行的坏话",
      why: "对方会想：背后会不会也这么说我",
      advice: "讲清按什么标准比，也说对方强在哪",
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
