import { defineRule } from "../engine/rule";
import type { Span, Unit } from "../engine/types";

function findZh(_unit: Unit): readonly Span[] {
  return [];
}

function findEn(_unit: Unit): readonly Span[] {
  return [];
}

export default defineRule({
  id: "waves-off-need",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This pushes aside what they care about",
      why: "They raised it because it matters to them",
      advice: "Offer another way, a date, or a person who can help",
    },
    zh: {
      title: "把对方在意的事推开了",
      why: "他提出来，就是因为它重要",
      advice: "给个替代办法、日子或能办的人。例如：这个我们做不了，我可以介绍做这块的王工",
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
