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

describe("what a report leaves open is its next step, in its own words", () => {
  it.each<[string, Channel, Audience, string]>([
    ["server's down again. no idea why. sigh", "chat", "unknown", "by 5 pm today I'll find out why and tell you."],
    [
      "The museum's registrar has stopped answering. Not sure what's expected of me at this point.",
      "email",
      "boss",
      "I'll try them again and tell you what they say.",
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
      "come to you with a proposal on the price",
    ],
    [
      "back from Hartwell. they want the quieter motor, finance director signs anything above 40k, their board sits every second month",
      "chat",
      "boss",
      "get them an answer on the quieter motor and tell you",
    ],
    [
      "Week 19: Doha bid still in review, Muscat at 60% and waiting for the client's steel grades, Salalah contract signed Tuesday.",
      "email",
      "boss",
      "chase the client's steel grades and tell you where they stand",
    ],
    [
      "Minutes, pricing round 14 Jan. Present: Otis, Mei, Rolf. Agreed: list price up 3%, dealers keep 28%. Left open: the Swiss list.",
      "email",
      "colleague",
      "tell you where the Swiss list stands",
    ],
    [
      "Northgate dropped us, went with the cheaper lot. no idea what to do now",
      "chat",
      "boss",
      "find out what decided it and tell you",
    ],
    [
      "ticket printer at the kelso branch is eating the forms again, customers queueing out the door and ive run out of ideas",
      "chat",
      "colleague",
      "by 5 pm today I'll find out what is wrong and tell you what we do about it.",
    ],
    [
      "rang Petra about the renewal, told her everything",
      "chat",
      "boss",
      "by Wednesday 25 November I'll follow up with Petra and tell you what comes of it.",
    ],
  ])("%s", (text, channel, audience, step) => {
    expect(read(text, channel, audience)).toContain(step);
  });

  it("owes what came of it after the last of what was done, and never splits a list", () => {
    expect(
      read(
        "Weekly, west region\n\n* Visited Cargill, Bunge and the co-op in Minot, good talks everywhere\n* Nine phone calls\n* Sent out catalogues",
        "email",
        "boss",
      ),
    ).toMatch(
      /\* Sent out catalogues\n\nI'll send you a line on each of them and what I suggest next by [A-Z][a-z]+ \d+ [A-Z][a-z]+\./,
    );
    expect(read("chased the bank again this morning. trying once more at 3", "chat", "colleague")).toMatch(
      /this morning\. [^.]*what came of it[^.]*\. trying once more at 3/,
    );
  });
});

describe("a vague request", () => {
  it.each<[string, Channel, Audience, RegExp]>([
    [
      "Kyle, there's a break between the risk system and your blotter. Please look into this.",
      "email",
      "unknown",
      /blotter\. Please look into this and tell me by Wednesday 25 November what you find\./,
    ],
    [
      "pls give the customs file a push on your end",
      "chat",
      "partner",
      /^pls give the customs file a push on your end and tell me by/,
    ],
    [
      "can u put in a word for us upstairs?",
      "chat",
      "boss",
      /put in a word for us with the decision makers upstairs by/,
    ],
    [
      "Would really appreciate you leaning on the Bergen people for us.",
      "email",
      "boss",
      /have a word with the Bergen people for us by .* and tell me what they say\?/,
    ],
    [
      "I'd really need your backing on Kovac Steel, otherwise we won't get anywhere.",
      "email",
      "boss",
      /talk Kovac Steel through with me\?/,
    ],
    [
      "no hard feelings Mr Bello, just remember us when the next refit comes round ok?",
      "chat",
      "customer",
      /whether anything is coming up on your side|Is anything coming up on your side/i,
    ],
    [
      "We handed in our bid for the playground this morning. We would ask you to consider it favourably.",
      "email",
      "customer",
      /when you expect to decide\?/,
    ],
    [
      "Gonnae gie the link budget a bit of love, pal.",
      "email",
      "colleague",
      /go over the link budget and send me the new version by [^.]*\? [^.]*\.$/,
    ],
    ["Your thoughts?", "email", "colleague", /tell me by Wednesday 25 November what you (?:think|would do)/],
  ])("keeps its own words and gets what can be watched, and a day: %s", (text, channel, audience, asked) => {
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
