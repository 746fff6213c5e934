import { expect, it } from "vitest";
import { coach, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

function rewritten(text: string, channel: Channel, audience: Audience): string {
  return rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }))?.text ?? "";
}

it("a sum goes with the favour it belongs to, a figure of the deal stays", () => {
  const zh = rewritten("这单成了我私下给您三个点，现金5万，月底到。报价单附上。", "chat", "customer");
  expect(zh).not.toMatch(/5万|三个点/);
  expect(zh).toContain("报价单附上。");
  const en = rewritten(
    "The vendor list is decided on the 12th, so tell me by the 10th how I can make you personally happy, money included.",
    "email",
    "customer",
  );
  expect(en).toMatch(/^The vendor list is decided on the 12th\. [A-Z]/);
});

it("an insult in the next clause goes with the contradiction, what is said after it stays", () => {
  const text = "You clearly can't read a contract, and your lawyer is a clown, clause 4 says 30 days.";
  const said = rewritten(text, "email", "customer");
  expect(said).not.toMatch(/clown|lawyer/);
  expect(said).toMatch(/as I see it, clause 4 says 30 days\./i);
});

it.each([
  [
    "Dear Colleagues at Hartmann,\n\nYou may have received a low figure from Polar Chillers. In this branch everybody knows that one pays them twice: once at purchase and again in court. Please confirm our slot on 3 June.",
    /Polar/,
    "Please confirm our slot on 3 June.",
  ],
  [
    "Nobody at Korvo knows what a torque curve is, they copy our brochures. Korvo also lost the airport job.",
    /airport/,
    "compare us with Korvo",
  ],
])("a sentence about the rival does not stay alone: %s", (text, gone, stays) => {
  const said = rewritten(text, "email", "customer");
  expect(said).not.toMatch(gone);
  expect(said).toContain(stays);
});

it.each([
  ["李总，三号窑烧不出来，客户一直在催，我也没办法", "问清楚三号窑什么时候能好"],
  ["王经理，压缩机坏了，现在还没修", "问清楚压缩机什么时候能好"],
  ["领导，这批料发黄，原因我们也说不清", "把具体原因查明白"],
])(
  "of trouble the boss gets ways out to choose from, and what is open is among what may be done first: %s",
  (text, deed) => {
    const rewrite = rewriteDraft(coach({ text, channel: "chat", audience: "boss", today: "2026-11-20" }));
    expect(rewrite?.text).toMatch(/我先〔做什么〕，〔哪天前〕找您十分钟定下来/);
    expect(rewrite?.blanks.find(({ name }) => name === "my-step")?.suggestions).toEqual(
      expect.arrayContaining(["理出两三个办法", deed]),
    );
  },
);

it("the day of an answer stands behind the word that joins it", () => {
  expect(rewritten("您反映的问题我们会认真核实，并把结果告知您。", "email", "customer")).toContain(
    "并〔哪天前〕把结果告知您",
  );
});

it("like yesterday is no day", () => {
  expect(rewritten("need ur logo files like yesterday!!", "chat", "colleague")).toBe(
    "need ur logo files by [which date]!!",
  );
});

it("support to be given is asked for as what the boss can do", () => {
  const said = rewritten("Kindly do give your valuable support for closing Lakshmi Mills.", "email", "boss");
  expect(said).toMatch(/^Regarding Lakshmi Mills, could you please, by \[which date\], \[what to do\]\?/m);
  expect(said).not.toContain("valuable support");
});
