import { expect, it } from "vitest";
import { coach } from "../../src/coach";
import type { Lang } from "../../src/engine/types";
import { HEADERS, SIGNATURES } from "./thread-forms";

/** Own words with nothing to say about, and words with much to say about that stand in the quoted or signed part. */
const OWN: Record<Lang, string> = {
  zh: "李经理：\n\n图纸收到了，周四上午十点前我把尺寸表发您。\n",
  en: "Hi Karen,\n\nGot the drawings, I'll send you the size table by Thursday 10 am.\n",
};
const QUOTED: Record<Lang, string> = {
  zh: "张总，以后的项目还请您多多关照！我们尽快把方案发您。随时联系我。",
  en: "Please keep us in mind for future projects. We will send the plan soon. Feel free to reach out anytime.",
};
const SLOGAN: Record<Lang, string> = { zh: "以后的项目还请您多多关照！", en: "Please keep us in mind." };

const found = (text: string) =>
  coach({ text, channel: "email", audience: "customer", today: "2026-03-01" }).findings.map(({ rule }) => rule);

for (const lang of ["zh", "en"] as const) {
  it(`the ${lang} words that stand in the others are judged where they are one's own`, () => {
    expect(found(QUOTED[lang])).toContain("vague-ask");
    expect(found(SLOGAN[lang])).toContain("vague-ask");
    expect(found(OWN[lang])).toEqual([]);
  });

  it.each(HEADERS[lang])(`nothing under it is judged: %j (${lang})`, (header) => {
    const marked = QUOTED[lang].replace(/(?<=[。！.])/gu, "\n> ");
    for (const quoted of [QUOTED[lang], marked]) expect(found(`${OWN[lang]}\n${header}\n\n${quoted}`)).toEqual([]);
  });

  it.each(SIGNATURES[lang])(`nothing in the signature is judged: %j (${lang})`, (signature) => {
    expect(found(`${OWN[lang]}\n${signature}${SLOGAN[lang]}\n`)).toEqual([]);
  });

  it.each(HEADERS[lang])(`own words above it are judged: %j (${lang})`, (header) => {
    expect(found(`${SLOGAN[lang]}\n\n${header}\n\n${QUOTED[lang]}`)).toEqual(["vague-ask"]);
  });
}

it.each([
  ["Subject: Next phase\n\nHi Karen,\n\nPlease keep us in mind."],
  ["主题：二期\n\n张总：\n\n以后的项目还请您多多关照！"],
])("a subject brought along hides nothing: %j", (text) => {
  expect(found(text)).toContain("vague-ask");
});

it.each([
  [
    "Hi Karen,\n\nGot the drawings, I'll send you the size table by Thursday 10 am.\n\nMarc Hill\nHill & Sons\nTel. +44 20 7946 0000\nwww.hill.example",
    "Marc Hill",
  ],
  [
    "李经理：\n\n图纸收到了，周四上午十点前我把尺寸表发您。\n\n张伟\n明睿科技有限公司\n电话：010-00000000\n地址：苏州市工业园区",
    "张伟",
  ],
])("a visiting card at the end is a signature: %j", (text, first) => {
  const { zones } = coach({ text, channel: "email", today: "2026-03-01" }).draft;
  const signature = zones.find(({ kind }) => kind === "signature");
  expect(text.slice(signature?.start).startsWith(first)).toBe(true);
});
