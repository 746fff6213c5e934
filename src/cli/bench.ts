import { cpus } from "node:os";
import compromise from "compromise/two";
import { coach } from "../coach";
import { re2 } from "../engine/re2";
import type { OwnRule } from "../engine/types";
import { TODAY } from "./gold";
import { STRUCK, teamDraft, teamRules } from "./team-rules";

/**
 * What a review costs, beside what others cost on the same text in the same run: medians of many rounds, as a Markdown
 * table. Each round gets a text of its own, so that the sentence cache never helps where it is not meant to.
 */
const ROUNDS = 31;

const ZH = [
  "今天下午和恒达的采购总监见了面，他们今年的预算是二百八十万，十二月定标。",
  "他担心我们的交付周期，也问了分批交货的可能。",
  "我打算周三前出一版分批交付的方案，周四上午和售前过一遍。",
  "想请您周二下午帮我约一下生产部的刘经理，半小时就够。",
  "如果那天不方便，您看请哪位同事替一下也可以。",
  "另外，上次提到的质保条款我已经和法务确认过了，可以写进合同。",
  "这个项目还请您多多关照，有什么需要随时联系我。",
];
const EN = [
  "We met the purchasing director of Kestrel on Tuesday afternoon to go through the second quote.",
  "She has a budget of eighty thousand this fiscal year and decides in December.",
  "Her main worry is the delivery schedule, and she asked whether two lots would be possible.",
  "I will send her a plan in two lots by Wednesday and go through it with presales on Thursday morning.",
  "Could you ask the production manager for half an hour on Tuesday afternoon?",
  "If that day doesn't suit him, anybody from his team is fine.",
  "Please keep us in mind for the next one, and let me know your thoughts.",
];

/** About `size` characters of ordinary sentences, different in each round by its number. */
function textOf(sentences: readonly string[], size: number, round: number): string {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const sentence = `${sentences[i % sentences.length]} (${round}.${i}) `;
    parts.push(sentence, i % 5 === 4 ? "\n\n" : "");
    length += sentence.length;
  }
  return parts.join("");
}

const mixed = ZH.flatMap((sentence, i) => [sentence, EN[i] as string]);
const review = (text: string, own?: readonly OwnRule[]) =>
  coach({ text, today: TODAY }, own ? { own, regex: re2 } : {});

const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] as number;

function median(run: (round: number) => void, rounds = ROUNDS): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    run(round);
    times.push(performance.now() - from);
  }
  return middle(times);
}

const rows: [string, number][] = [];
const measure = (name: string, run: (round: number) => void, rounds?: number) => rows.push([name, median(run, rounds)]);

const first = performance.now();
review(textOf(EN, 5_000, -1));
rows.push(["first review after import, en 5,000 characters", performance.now() - first]);

for (const [lang, sentences] of [
  ["zh", ZH],
  ["en", EN],
  ["mixed", mixed],
] as const) {
  for (const size of [5_000, 50_000]) {
    const rounds = size > 5_000 ? 11 : ROUNDS;
    const texts = Array.from({ length: rounds }, (_, round) => textOf(sentences, size, round + size));
    measure(`review, ${lang} ${size} characters, empty cache`, (round) => review(texts[round] as string), rounds);
  }
  for (const size of [5_000, 20_000]) {
    const text = textOf(sentences, size, size * 7);
    review(text);
    measure(`one keystroke, ${lang} ${size} characters`, (round) =>
      review(`${text}${"abcdefghij".repeat(4).slice(0, round + 1)}`),
    );
  }
}

/** Many own rules beside none, turn by turn on texts of one make, so that neither gains by a warm engine or a quiet moment. */
const ratios: [string, number][] = [];
for (const kind of ["mixed", "phrases", "gaps", "patterns"] as const) {
  const team = teamRules(kind);
  review("warm", team);
  for (const struck of [0, STRUCK]) {
    const times: Record<"none" | "many" | "noneTyped" | "manyTyped", number[]> = {
      none: [],
      many: [],
      noneTyped: [],
      manyTyped: [],
    };
    const timed = (into: number[], text: string, own?: readonly OwnRule[]) => {
      const from = performance.now();
      review(text, own);
      into.push(performance.now() - from);
    };
    for (let round = 0; round < ROUNDS; round++) {
      const [one, other] = [0, 1].map((more) =>
        teamDraft(struck, 2 * round + more, (size, n) => textOf(mixed, size, n + 7_000)),
      );
      timed(times.none, one as string);
      timed(times.many, other as string, team);
      timed(times.noneTyped, `${one}a`);
      timed(times.manyTyped, `${other}a`, team);
    }
    const name = `2,000 characters, ${struck} words struck by ${kind}`;
    const [none, many, noneTyped, manyTyped] = Object.values(times).map(middle) as [number, number, number, number];
    rows.push([`review, ${name}, no own rules`, none], [`review, ${name}, 5,000 own rules`, many]);
    rows.push(
      [`one keystroke, ${name}, no own rules`, noneTyped],
      [`one keystroke, ${name}, 5,000 own rules`, manyTyped],
    );
    ratios.push([`review, ${name}`, many / none], [`one keystroke, ${name}`, manyTyped / noneTyped]);
  }
}

const explosive: OwnRule[] = [{ id: "boom", name: "boom", message: "m", regex: "(a+)+$" }];
const many = "a".repeat(50_000);
measure("own rule (a+)+$ against 50,000 a", () => review(many, explosive), 7);

const english = Array.from({ length: ROUNDS }, (_, round) => textOf(EN, 5_000, round + 5_000));
measure(
  "compromise/two alone, en 5,000 characters",
  (round) => compromise(english[round] as string).match("#Verb").length,
);
const chinese = Array.from({ length: ROUNDS }, (_, round) => textOf(ZH, 5_000, round + 5_000));
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
measure(
  "Intl.Segmenter alone, zh 5,000 characters",
  (round) => [...segmenter.segment(chinese[round] as string)].length,
);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}\n`);
console.log("| what | median ms |\n|---|---|");
for (const [name, time] of rows) console.log(`| ${name} | ${time.toFixed(2)} |`);
console.log("\n| 5,000 own rules against none | times |\n|---|---|");
for (const [name, ratio] of ratios) console.log(`| ${name} | ${ratio.toFixed(2)} |`);
