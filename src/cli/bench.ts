import { coach } from "../coach";
import { re2 } from "../engine/re2";
import type { OwnRule } from "../engine/types";
import { TODAY } from "./gold";

/** Rounds of a measurement, unless each takes long. */
export const ROUNDS = 31;

/** Reviews before the measured ones. */
const WARM_UP = 100;

/** One figure of the bench. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "KB" | "MB" | "";
}

/** Ordinary sentences, most without a fault, as in real messages. */
export const ZH = [
  "今天下午和恒达的采购总监见了面，他们今年的预算是二百八十万，十二月定标。",
  "他担心我们的交付周期，也问了分批交货的可能。",
  "我打算周三前出一版分批交付的方案，周四上午和售前过一遍。",
  "想请您周二下午帮我约一下生产部的刘经理，半小时就够。",
  "如果那天不方便，您看请哪位同事替一下也可以。",
  "另外，上次提到的质保条款我已经和法务确认过了，可以写进合同。",
  "这个项目还请您多多关照，有什么需要随时联系我。",
];
/** The same in English. */
export const EN = [
  "We met the purchasing director of Kestrel on Tuesday afternoon to go through the second quote.",
  "She has a budget of eighty thousand this fiscal year and decides in December.",
  "Her main worry is the delivery schedule, and she asked whether two lots would be possible.",
  "I will send her a plan in two lots by Wednesday and go through it with presales on Thursday morning.",
  "Could you ask the production manager for half an hour on Tuesday afternoon?",
  "If that day doesn't suit him, anybody from his team is fine.",
  "Please keep us in mind for the next one, and let me know your thoughts.",
];

/** Both, in turn. */
export const MIXED = ZH.flatMap((sentence, i) => [sentence, EN[i] as string]);

/** About `size` characters of ordinary sentences, different in each round by its number. */
export function textOf(sentences: readonly string[], size: number, round: number): string {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const sentence = `${sentences[i % sentences.length]} (${round}.${i}) `;
    parts.push(sentence, i % 5 === 4 ? "\n\n" : "");
    length += sentence.length;
  }
  return parts.join("");
}

/** What is measured: one review. */
export const review = (text: string, own?: readonly OwnRule[]) =>
  coach({ text, today: TODAY }, own ? { own, regex: re2 } : {});

/** The middle of some figures. */
export const middle = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[figures.length >> 1] as number;

/** Milliseconds a round takes, the middle of many. */
export function median(run: (round: number) => void, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, (_, round) => {
    const from = performance.now();
    run(round);
    return performance.now() - from;
  });
  return middle(times);
}

/** Measures keystrokes at the end of a text, each in a text of its own. */
export function keystroke(text: string, own?: readonly OwnRule[]): number {
  review(text, own);
  return median((round) => review(`${text}${"abcdefghij".repeat(4).slice(0, round + 1)}`, own));
}

/**
 * What a review costs. Each round gets a text of its own, so that the sentence cache never helps where it is not meant
 * to; `first` is the very first review of the process.
 */
export function benchEngine(): readonly Row[] {
  const rows: Row[] = [];
  const put = (what: string, value: number, unit: Row["unit"] = "ms") => rows.push({ what, value, unit });
  const start = performance.now();
  review(textOf(EN, 5_000, -1));
  put("first review after import, en 5,000 characters", performance.now() - start);
  for (const [lang, sentences] of [
    ["zh", ZH],
    ["en", EN],
    ["mixed", MIXED],
  ] as const) {
    // Machine code is made of what has run often enough, and of each language's part when it runs.
    for (let round = 0; round < WARM_UP; round++) review(textOf(sentences, 5_000, -2 - round));
    for (const size of [5_000, 50_000, 200_000]) {
      const rounds = size > 50_000 ? 3 : size > 5_000 ? 9 : ROUNDS;
      const texts = Array.from({ length: rounds }, (_, round) => textOf(sentences, size, round + size));
      const name = `review, ${lang} ${size.toLocaleString("en")} characters, empty cache`;
      put(
        name,
        median((round) => review(texts[round] as string), rounds),
      );
    }
    for (const size of [5_000, 20_000])
      put(
        `one keystroke, ${lang} ${size.toLocaleString("en")} characters`,
        keystroke(textOf(sentences, size, size * 7)),
      );
  }
  const { gc } = globalThis as { gc?: () => void };
  const heap = () => {
    gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const before = heap();
  for (let round = 0; round < 10_000; round++) review(textOf(MIXED, 300, round + 90_000));
  put("heap grown by 10,000 reviews of 300 characters", heap() - before, "MB");
  return rows;
}
