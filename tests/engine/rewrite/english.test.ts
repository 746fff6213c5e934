import { describe, expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

const TODAY = "2026-11-20";

/** What a reader gets: blanks filled by their first suggestions. */
function read(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: TODAY }));
  if (!rewrite) throw new Error(`nothing to answer in ${text}`);
  return fillBlanks(rewrite.text, rewrite.blanks);
}

describe("a report gets its writer's next step, with whom the draft names", () => {
  it.each<[string, Channel, Audience, string]>([
    [
      "server's down again. no idea why. sigh",
      "chat",
      "unknown",
      "by 5 pm today I'll tell you how we put it right and by when.",
    ],
    [
      "The museum's registrar has stopped answering. Not sure what's expected of me at this point.",
      "email",
      "boss",
      "I'll work out two or three ways to handle it and come to you.",
    ],
    [
      "Dear Mr Huang,\n\nWe very much regret that the replacement gearbox will not reach you on Wednesday as announced. The haulier has let us down.\n\nAnnika Reimers",
      "email",
      "customer",
      "By Monday 23 November we will give you the new date.",
    ],
    [
      "Tony, a heads-up: their procurement woman rang to say Kestrel came in 6% under us. What do you want me to do?",
      "email",
      "unknown",
      "and come to you by Monday 23 November; can you spare ten minutes to settle it?",
    ],
    [
      "back from Hartwell. they want the quieter motor, finance director signs anything above 40k, their board sits every second month",
      "chat",
      "boss",
      "by Wednesday 25 November I'll arrange a talk with the finance director and report back to you.",
    ],
    [
      "Week 19: Doha bid still in review, Muscat at 60% and waiting for the client's steel grades, Salalah contract signed Tuesday.",
      "email",
      "boss",
      "By Wednesday 25 November I'll chase the client's steel grades and report back to you.",
    ],
    [
      "Minutes, pricing round 14 Jan. Present: Otis, Mei, Rolf. Agreed: list price up 3%, dealers keep 28%. Left open: the Swiss list.",
      "email",
      "colleague",
      "I'll settle the Swiss list and tell you what comes of it.",
    ],
    [
      "Northgate dropped us, went with the cheaper lot. no idea what to do now",
      "chat",
      "boss",
      "I'll work out two or three ways to answer Northgate and come to you by Monday 23 November",
    ],
    [
      "ticket printer at the kelso branch is eating the forms again, customers queueing out the door and ive run out of ideas",
      "chat",
      "colleague",
      "I'll work out two or three ways to handle it and come to you by 5 pm today.",
    ],
    [
      "rang Petra about the renewal, told her everything",
      "chat",
      "boss",
      "by Wednesday 25 November I'll agree the next step with Petra and report back to you.",
    ],
  ])("%s", (text, channel, audience, step) => {
    expect(read(text, channel, audience)).toContain(step);
  });

  it("leaves a place for what came of it after the last of what was done, and never splits a list", () => {
    expect(
      read(
        "Weekly, west region\n\n* Visited Cargill, Bunge and the co-op in Minot, good talks everywhere\n* Nine phone calls\n* Sent out catalogues",
        "email",
        "boss",
      ),
    ).toMatch(
      /\* Sent out catalogues\n\nThe outcome: some want to hear more[^.]*\. By Wednesday 25 November I'll agree the next step with each of them/,
    );
    expect(read("chased the bank again this morning. trying once more at 3", "chat", "colleague")).toMatch(
      /this morning\. the outcome: [^.]*\. trying once more at 3/,
    );
  });
});

describe("a vague request", () => {
  it.each<[string, Channel, Audience, RegExp]>([
    [
      "Kyle, there's a break between the risk system and your blotter. Please look into this.",
      "email",
      "unknown",
      /blotter\. By Wednesday 25 November, would you look into it, decide what to do and tell me\? If a colleague/,
    ],
    [
      "pls give the customs file a push on your end",
      "chat",
      "partner",
      /^about the customs file: would you, by Wednesday 25 November, find out what is holding it up and tell me\?/,
    ],
    [
      "can u put in a word for us upstairs?",
      "chat",
      "boss",
      /put in a word for us upstairs by Wednesday 25 November and tell me what they say\?/,
    ],
    [
      "Would really appreciate you leaning on the Bergen people for us.",
      "email",
      "boss",
      /speak to the Bergen people by Wednesday 25 November and tell me what they will need from us\?/,
    ],
    [
      "I'd really need your backing on Kovac Steel, otherwise we won't get anywhere.",
      "email",
      "boss",
      /^About Kovac Steel: can you, by Wednesday 25 November, spare me ten minutes on how we go on\?/,
    ],
    [
      "no hard feelings Mr Bello, just remember us when the next refit comes round ok?",
      "chat",
      "customer",
      /let me know by Wednesday 25 November whether anything is coming up on your side that we could quote for\?/,
    ],
    [
      "We handed in our bid for the playground this morning. We would ask you to consider it favourably.",
      "email",
      "customer",
      /[Bb]y Wednesday 25 November, (?:\w+ you |to )?tell me what you still need from us for a decision\?/,
    ],
    [
      "Gonnae gie the link budget a bit of love, pal.",
      "email",
      "colleague",
      /^About the link budget: could you, by [^.,]*, go over it and send me the new version\? [^.]*\.$/,
    ],
    ["Your thoughts?", "email", "colleague", /tell me by Wednesday 25 November what you (?:think|would do)/],
  ])("gets a deed about its own matter, and a day: %s", (text, channel, audience, asked) => {
    expect(read(text, channel, audience)).toMatch(asked);
  });
});

describe("after too many bows", () => {
  it.each<[string, Channel, string]>([
    [
      "me again, the world's most annoying human, i'm SO sorry, what's the door code for unit 9?",
      "chat",
      "what's the door code for unit 9? thanks",
    ],
    [
      "I know, I know, me again, and I'm mortified, honestly the worst person to share an office with, could you possibly bear to tell me one more time where the resin dockets live?",
      "email",
      "Could you possibly bear to tell me one more time where the resin dockets live? Thanks!",
    ],
    [
      "It embarrasses me no end to trouble you again, and believe me I'm sorry to be such a pest, yet invoice 7719 is still open. Could you pay it by the 20th?",
      "email",
      "Invoice 7719 is still open. Could you pay it by the 20th? Thanks!",
    ],
  ])("what is wanted stays: %s", (text, channel, kept) => {
    expect(read(text, channel, "colleague")).toBe(kept);
  });
});

describe("the seams", () => {
  it.each<[string, Channel, RegExp]>([
    [
      "Dear Sir, kindly read the contract once properly before alleging short supply. You are mixing up kilos with pounds like a schoolboy.",
      "email",
      /^Dear Sir, may I [^.]*\?$/,
    ],
    ["You will not find a faster palletiser anywhere on this planet, Mr Hughes.", "email", /^Mr Hughes, would you/],
    [
      "Their so-called consultants are kids reading from a script, whereas Ms Achterberg has audited 60 breweries.",
      "email",
      /Ms Achterberg has audited 60 breweries\.$/,
    ],
    [
      "Noise? After a week your tenants won't notice it, people live next to railways.",
      "chat",
      /^(?:Thanks for (?:raising|bringing up)|Good that you bring up) noise\./,
    ],
    [
      "you keep coming back to the colour. It's a conveyor, it's not going in your living room 😅 what about the motor size?",
      "chat",
      /raising the colour|bring(?:ing)? up the colour.*what about the motor size\?$/,
    ],
    ["ha, TrueNorth? you do know they cut corners on every job they touch", "chat", /^(?!ha).*us with TrueNorth/],
  ])("hold: %s", (text, channel, said) => {
    const written = read(text, channel, "customer");
    expect(written).toMatch(said);
    expect(written).not.toMatch(/[Ww]hereas|Noise\?/);
  });
});

describe("an English day", () => {
  it.each<[string, Channel, Audience, string]>([
    ["ok will do the needful and update you sir", "chat", "boss", "update you by Monday 23 November, sir"],
    ["Please send the truss pdf right away.", "email", "colleague", "truss pdf by 5 pm today"],
    [
      "The inspector wants a second fire door on level 3. Somebody needs to price that up",
      "chat",
      "boss",
      "Could you tell me by Wednesday 25 November who should price that up?",
    ],
    [
      "Please have your venue engineer stamp the truss load sheet before rehearsals.",
      "email",
      "customer",
      "before rehearsals, by Wednesday 25 November",
    ],
    [
      "Hello Mr Lund, I'll ask the vet about the dosage and message you",
      "chat",
      "customer",
      "and message you by Monday 23 November",
    ],
  ])("stands where it dates nothing else: %s", (text, channel, audience, dated) => {
    expect(read(text, channel, audience)).toContain(dated);
  });

  it("is asked of one of the round, never taken on by whoever asks it", () => {
    expect(
      read(
        "Colleagues, the trial balance doesn't tie to the sub-ledger by 38,004.11. Could anybody take a look?",
        "email",
        "unknown",
      ),
    ).toContain("Could you tell me by Wednesday 25 November which of you can take a look?");
  });
});
