import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import { isIdle, leans } from "../../../src/engine/rewrite/idle-en";
import type { Audience, Channel } from "../../../src/engine/types";

function filled(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : text;
}

// A cut ends where its clauses do: facts and asks beside it stay, what only leaned on it goes.
it.each<[string, string, Channel, Audience, RegExp]>([
  [
    "the ask a favour stood beside",
    "Hi Costas, the 60 split units for the Paphos hotel are reserved for you until Monday and the price stays at €412. Get your MD to sign by then and there's €1,500 in it for you, cash, just between us",
    "chat",
    "partner",
    /€412\. Could your MD sign by then\?$/,
  ],
  [
    "the same without a day gets one",
    "close it with me and come december there's a fat envelope waiting for you",
    "chat",
    "customer",
    /^could you close it with me by Wednesday 25 November\?$/,
  ],
  [
    "a deed against the rules is no ask",
    "Listen Gav, you pick us, and every month a brown bag turns up in your locker. simple as",
    "chat",
    "customer",
    /^Listen Gav, could I call you /,
  ],
  [
    "what only keeps a favour quiet is nothing to say",
    "left an envelope with the receptionist for you boss, use it for the kids' school fees. pls keep it quiet",
    "chat",
    "customer",
    /^could I call you [^?]*\? I'll put it in writing\.$/,
  ],
  [
    "the ask a dismissal stood beside",
    "I wouldn't lose sleep over the Arabic interface tbh, let's pick the hosting plan today",
    "chat",
    "customer",
    /^Thanks for bringing up the Arabic interface\. .* Let's pick the hosting plan today$/,
  ],
  [
    "idle clauses go with the helpless one",
    "so the brewery just binned our pump offer, says it's overspecced and they've gone cold on the whole upgrade. I've got nothing left, any ideas?",
    "chat",
    "boss",
    /upgrade\. [^.]*Monday 23 November/,
  ],
  [
    "what somebody else cannot say is news, and what follows from it too; what it means for us is neither",
    "Dear Mrs Baird,\n\nThe kiln at Nairn has a cracked lining and can't say when it'll be firing again, so we've lost the fitting day we gave you, the Monday after next. I honestly don't know where that leaves us.\n\nYours,\nEwan",
    "email",
    "customer",
    /lining and can't say when it'll be firing again, so we've lost the fitting day we gave you, the Monday after next\.\n\n(?!.*leaves us)/s,
  ],
  [
    "a cut joins nothing across what it takes out",
    "Maxine we missed the Canberra cut, 6 firms through, we were 7th. Absolutely no idea how, our score on staff was top",
    "chat",
    "boss",
    /we were 7th\. Our score on staff was top\. I'll /,
  ],
  [
    "so do sentences at the end of bad news",
    "Hi Stefan, the pilot at Olmo Foods failed: two of five sensors drifted and the quality manager is furious. Please tell me what I should do now. I'm at sixes and sevens.",
    "email",
    "boss",
    /furious\.\s(?!.*(?:now\.|sixes))/s,
  ],
  [
    "what was tried is a fact",
    "Bit of a blow on Ashgrove: their new procurement head has frozen every software renewal, so that's 64k gone from this quarter. I've tried our sponsor twice and heard nothing. What do you want me to do?",
    "chat",
    "boss",
    /heard nothing\. /,
  ],
  [
    "an apology goes from border to border of its clauses",
    "Robin, my deepest, deepest apologies for landing on you yet again with yet another of my silly little requests, but which state is on our signature block?",
    "chat",
    "colleague",
    /^Robin, which state is on our signature block\?/,
  ],
  [
    "the question behind a smiley stays",
    "a thousand apologies for barging in on your holiday, i feel like such a pest 😩 whats the door code for the Turin store",
    "chat",
    "colleague",
    /^whats the door code for the Turin store/,
  ],
  [
    "what hangs on a boast goes with it",
    "Dear Mr Rossi,\n\nYour cleaning contract runs out on 31 May. Whoever had us once has never wanted anyone else again, and you will feel the same. I'd come by on the 6th at four with the new rates.",
    "email",
    "customer",
    /31 May\. I'd come by/,
  ],
  [
    "a figure beside a contradiction stays",
    "I got your fax. You're mistaken, line 3 is net of fuel. I'd have thought that someone in your position could read a header.\n\nDenise",
    "email",
    "customer",
    /as I see it, line 3 is net of fuel\./i,
  ],
])("%s: %s", (_, text, channel, audience, said) => expect(filled(text, channel, audience)).toMatch(said));

// A need is never walked past: it is taken up, and answered by a day.
it.each<[string, string, RegExp]>([
  [
    "named in the sentence before",
    "Hi Bettina, saw your note that you need the invoices split by cost centre. Honestly that's a side issue, let's not get hung up on it. Could you confirm the 22 licences by Wednesday so I can hold the €31 each?",
    /cost centre\. I've noted that and will come back to you on it by Monday 23 November\. Could you confirm/,
  ],
  [
    "named behind the reader's name",
    "Hey Yusuf, the offline mode you asked for, nobody really needs that these days, there's signal everywhere. Let's just get the number of terminals nailed down, can you give me that by Wednesday?",
    /^Hey Yusuf, thanks for raising the offline mode\. I'll let you know by Monday 23 November/,
  ],
  [
    "a sigh is no need",
    "Hi Grant,\n\nI saw your note about needing single sign-on for the pilot. Frankly, that's a side issue and nobody should lose sleep over it now. Shall we lock in the 40 seats by Friday?",
    /pilot\. I've noted that and will come back to you on it by .* Shall we/,
  ],
])("%s: %s", (_, text, said) => expect(filled(text, "chat", "customer")).toMatch(said));

// The day goes on the answer the reader waits for.
it.each<[string, string]>([
  [
    "I'll order the replacement from Pilkington and let you know when our fitter can come.",
    "I'll order the replacement from Pilkington and let you know by Monday 23 November when our fitter can come.",
  ],
  [
    "I'll look into the pressure drop soon and let you know.",
    "I'll look into the pressure drop and let you know by Monday 23 November.",
  ],
  [
    "I'll try to turn that into something for you and will report in due course.",
    "I'll try to turn that into something for you and will report by Monday 23 November.",
  ],
])("%s", (text, said) => expect(filled(text, "chat", "customer")).toBe(said));

it("a colleague alone is asked for the task itself, with a day and a way out", () => {
  const text =
    "Just off the phone with Pellegrini. They've got 6 vending machines on order, but only 4 are allocated in the system. Someone ought to ring the warehouse and get the other two set aside";
  expect(filled(text, "chat", "colleague")).toMatch(
    /Could you ring the warehouse and get the other two set aside by Wednesday 25 November\? If [^.]*, tell me who/,
  );
  expect(filled(text, "chat", "boss")).toContain("Could you tell me by Wednesday 25 November who should ring");
});

it("several tasks of one list are asked after once", () => {
  const text =
    "Action points from today:\n- sample kit to be shipped to Osaka by 3 April\n- import licence number to be confirmed by 28 March";
  const written = filled(text, "email", "partner");
  expect(written.match(/could you/gi)).toHaveLength(1);
  expect(written).toMatch(/28 March – could you tell me by Wednesday 25 November who will see to these\?$/);
});

it("a clause is idle only where nothing in it would be missed", () => {
  for (const said of ["I'm at my wits' end", "it is what it is", "any ideas?", "it's all my fault", "what now"])
    expect(isIdle(said), said).toBe(true);
  for (const said of [
    "we are out of stock",
    "I called them twice",
    "it stopped at 14:00",
    "can you sign it",
    "I need the form",
  ])
    expect(isIdle(said), said).toBe(false);
  expect(leans("I need the signed form")).toBe(false);
  expect(leans("you must be sick of me")).toBe(true);
});
