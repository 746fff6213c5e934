/**
 * `npx tsx scripts/threads.ts FILE.jsonl …`: real mails (`{id, lang, text}` a line) as what is quoted under a clean
 * message. Tells in how many of them anything is said inside the quoted part, or something else about one's own words
 * than without it. The mails stay where they are: nothing of them is printed but their ids.
 */
import { readFileSync } from "node:fs";
import { coach } from "../src/coach";
import type { Lang } from "../src/engine/types";
import { HEADERS } from "../tests/engine/thread-forms";

const OWN: Record<Lang, readonly string[]> = {
  zh: [
    "李经理：\n\n图纸收到了，周四上午十点前我把尺寸表发您。\n",
    "李经理：\n\n图纸收到了，以后的项目还请您多多关照！\n",
  ],
  en: [
    "Hi Karen,\n\nGot the drawings, I'll send you the size table by Thursday 10 am.\n",
    "Hi Karen,\n\nGot the drawings. Please keep us in mind for future projects.\n",
  ],
};

const found = (text: string) =>
  coach({ text, channel: "email", audience: "customer", today: "2026-03-01" }).findings.map(
    ({ rule, start, end }) => `${rule} ${start}-${end}`,
  );

let tried = 0;
const wrong: string[] = [];
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { id, lang, text } = JSON.parse(line) as { id: string; lang: string; text: string };
    const forms = HEADERS[lang === "zh" ? "zh" : "en"];
    const header = forms[tried % forms.length] ?? "";
    const quoted = tried % 2 ? text : text.replace(/^/gm, "> ");
    const own = OWN[lang === "zh" ? "zh" : "en"];
    const words = own[tried % own.length] ?? "";
    tried++;
    if (String(found(`${words}\n${header}\n\n${quoted}\n`)) !== String(found(words)))
      wrong.push(`${id} under ${header}`);
  }
}
if (tried === 0) {
  console.error("usage: npx tsx scripts/threads.ts FILE.jsonl …");
  process.exit(2);
}
for (const one of wrong) console.log(JSON.stringify(one));
console.log(`${wrong.length} of ${tried} quoted mails with something said in them, or otherwise of one's own words`);
process.exit(wrong.length * 50 > tried ? 1 : 0);
