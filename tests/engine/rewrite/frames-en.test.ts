import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel, Review, Rewrite } from "../../../src/engine/types";

const TODAY = "2026-11-20";

function review(text: string, channel: Channel, audience: Audience): Review {
  return coach({ text, channel, audience, today: TODAY });
}

function rewritten(text: string, channel: Channel, audience: Audience): Rewrite {
  const rewrite = rewriteDraft(review(text, channel, audience));
  if (!rewrite) throw new Error(`nothing to answer in ${text}`);
  return rewrite;
}

/** One draft for each frame: what it asks, offers, promises, plans, tells and wants to know. */
const DRAFTS: readonly [string, string, Channel, Audience, RegExp][] = [
  [
    "a third party whom the reader knows is rung",
    "Hi Bram,\n\nI remember you fitted out their first hall with Joris, who runs the plant now. Our priced offer went in on Monday. Anything you can do from your side to help us along would be brilliant.\n\nCheers,\nFemke",
    "email",
    "partner",
    /on Monday\. By Wednesday 25 November, would you ring Joris, find out what would settle it and tell me\? If somebody else is better placed, a name is enough\./,
  ],
  [
    "whoever decides is rung by the boss",
    "Morning Dilip, Larkhall Hospital linen is down to us and Brightwash now. Her finance director decides on 4 Dec. Could really do with you throwing your weight behind this one 🙏",
    "chat",
    "boss",
    /4 Dec\. By [^?,]*, would you ring her finance director, find out what would settle it and tell me\? [^?]* 🙏$/,
  ],
  [
    "a title before a name is not rung twice over",
    "Hi Anna,\n\nOur quote for the two dryers is with your purchasing manager Ellen Voss since Monday. We hope for your kind support.\n\nMark",
    "email",
    "customer",
    /By [^?,]*, can you ring Ellen Voss, find out/,
  ],
  [
    "the day is never behind what the writer asks for, nor takes the statement before it for its own",
    "hey Josie, the Kettering job is getting political, anything you can do to help would be great",
    "chat",
    "partner",
    /is getting political, (?:could|can|would) you, by Wednesday 25 November, spare me/,
  ],
  [
    "the signature is nobody to ring",
    "Hi Anna,\n\nThe quote is with Ellen, who signs for it here. Anything you can do to help would be great.\n\nEllen",
    "email",
    "customer",
    /^(?!.*ring Ellen)/s,
  ],
  [
    "what somebody asks is settled with him",
    "Priya, the Tallinn quote has three open questions from their IT lead Mart Saar. You know the product best, please keep an eye on that for me",
    "chat",
    "colleague",
    /the product best\. By [^?,]*, can you settle the open questions with Mart Saar and tell me\? If that's too tight, tell me early/,
  ],
  [
    "whom only the plea names is named in the open",
    "Hi Raj, could you help us a bit with Mr Haas on the Rotterdam job?",
    "chat",
    "customer",
    /^Hi Raj, about the Rotterdam job: would you speak to Mr Haas by [^?]* and tell me what would settle it\?/,
  ],
  [
    "what is with the reader is what a call is about",
    "Dear Mr Achterberg,\n\nThank you for having Lotte and me at the nursery on Wednesday. The brochure for the thermal screens is attached. If anything comes to mind, you know where to find us.\n\nKind regards,\nSjoerd",
    "email",
    "customer",
    /attached\. [^?]* to hear what you think of the thermal screens\? [^?]*\.\n\nKind regards/,
  ],
  [
    "a partner is rung to agree on what comes next, without a label in a chat",
    "Hey Kwame, great to meet your install crew in Tema yesterday, and 15 warehouse roofs in the pipeline is more than I'd dared hope for. I'm around if you ever need me for anything 👍",
    "chat",
    "partner",
    /hope for\. Can I call you on [^?]* to agree on what comes next\?/,
  ],
  [
    "what somebody doubts is what one talks to him about",
    "Saw Haugen Shipping this afternoon. They have budget for 3 vessels. Technical chief wants it, finance director is on the fence because of the four days in dock.",
    "chat",
    "boss",
    /dock\. By Wednesday 25 November I'll talk to the finance director about the four days in dock and /,
  ],
  [
    "several firms are gone through one by one",
    "Weekly, north region\n\nHalden Foods wants the freezer option priced separately. Moen Dairy has moved its budget to January. Sorby Mills asked why our spare parts list has gone up 7%.",
    "email",
    "boss",
    /I'll agree the next step with each of them and /,
  ],
  [
    "bad news come with ways out and ten minutes",
    "bad news, Fenwick are pulling the whole contract, their new MD brought his own supplier. no clue where we go from here",
    "chat",
    "boss",
    /supplier\. I'll work out two or three ways to answer Fenwick and come to you by Monday 23 November; can you spare ten minutes to settle it\?$/,
  ],
  [
    "what came of it stands before a step that has its day",
    "Hi Marek,\n\nA quick word on Dvořák in Ostrava, which I minded for you during your leave. I had a long call with their purchasing lady and the maintenance manager about the conveyor belts, and it went fine. On Monday I'm sending them the revised quote, with you in copy.\n\nZuzana",
    "email",
    "colleague",
    /it went fine\. (?:What came of it|The outcome): [^.]*\. On Monday I'm sending them the revised quote, with you in copy\.\n\nZuzana$/,
  ],
  [
    "a pitch ends in its question, before what closes it",
    "Dear Mr Lindqvist,\n\nCorvane Coatings has been making anti-slip floors in Gdańsk since 1994 and today runs two plants with 160 people. Our newest resin cures in four hours and comes in 28 colours. We train our own fitting crews and hold ISO 9001. I will post you a sample board on Wednesday 2 December.\n\nAgnieszka",
    "email",
    "customer",
    /ISO 9001\. [^?]*: where do anti-slip floors give you the most trouble today\? [^.]*\. I will post you/,
  ],
];

it.each(DRAFTS)("%s", (_, text, channel, audience, said) => {
  const { text: words, blanks } = rewritten(text, channel, audience);
  expect(fillBlanks(words, blanks)).toMatch(said);
});

it.each(DRAFTS)("whatever is picked makes a message without a fault: %s", (_, text, channel, audience) => {
  const { text: words, blanks } = rewritten(text, channel, audience);
  for (const { placeholder, suggestions } of blanks)
    for (const picked of suggestions) {
      const left = review(fillBlanks(words, blanks, { [placeholder]: picked }), channel, audience).findings;
      expect(left.filter(({ severity }) => severity !== "hint").map(({ rule }) => `${rule} with ${picked}`)).toEqual(
        [],
      );
    }
});

it("an unfilled question at the end of a pitch is a question about the reader", () => {
  const { text } = rewritten(
    "Dear Mr Lindqvist,\n\nCorvane Coatings has been making anti-slip floors since 1994 and runs two plants with 160 people. Our newest resin comes in 28 colours. We train our own fitting crews and hold ISO 9001.",
    "email",
    "customer",
  );
  expect(text).toMatch(/: \[what to ask\]\?/);
  expect(rewriteDraft(review(text, "email", "customer"))).toBeNull();
});
