import { describe, expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

function read(text: string, channel: Channel, audience: Audience = "customer"): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : "";
}

describe("an English contradiction", () => {
  it("goes whole, and money is asked for after a talk about it", () => {
    expect(
      read(
        "Dear Mr Hale,\n\nYou say our crew damaged the gym floor. You are mistaken, and frankly you have no idea how these machines are moved. Please settle invoice 902 by 30 June.\n\nB. Stroud",
        "email",
      ),
    ).toMatch(
      /damaged the gym floor\. [^.?]*Wednesday 25 November at 3 pm\? Separately, please settle invoice 902 by 30 June\./,
    );
  });

  it.each([
    ["No, that's simply not the case, you clearly haven't read the manual.", /^(?:Could|May) [^.]*\?$/],
    [
      "No, the grout is not 'crumbling'. You're imagining things.",
      /^As I see it, the grout is not crumbling\. [^.]*\?/,
    ],
    ["nah mate that's rubbish, those tyres do not wear out in 8 months", /as I see it, those tyres do not wear out/],
    [
      "Anyone with a basic grasp of lighting would see at once that your complaint about glare makes no sense.",
      /^On your complaint about glare, could [^.]*\?/,
    ],
    [
      "madam with full respect you are confusing APR and flat rate, this is basic",
      /^madam, on APR and flat rate, could [^.]*\?$/,
    ],
  ])("leaves what the writer holds to be so, or the other view by the matter's name: %s", (text, said) => {
    expect(read(text, "chat")).toMatch(said);
  });

  it("asks for no talk where the draft has one", () => {
    expect(
      read(
        "Dear Hanne,\n\nI was sorry to read that you find our reports hard to follow. Nobody else does, so I would ask you to look at them again with a fresh mind. Our call on the 19th stands.",
        "email",
      ),
    ).toMatch(/hard to follow\. Our call on the 19th stands\.$/);
  });
});

it("an honest no stays one", () => {
  expect(
    read("We don't do sworn written translation, and the hearing is all that counts in the end anyway.", "email"),
  ).toMatch(/^We don't do sworn written translation\. I.ll tell you by .* whether there is another way\.$/);
});

it("what the sentence before takes up already is not taken up twice", () => {
  expect(
    read(
      "You raised the wish for lone-worker alarms. In our experience nobody really uses these in daily life, so I have taken them off the agenda.",
      "email",
    ),
  ).toMatch(
    /^You raised the wish for lone-worker alarms\. I've noted that and will come back to you on it by Monday 23 November\.$/,
  );
});

it.each<[string, Channel, Audience, RegExp]>([
  [
    "Hi Renata,\n\nQuick update on Meridian: the pilot closed with 31 of 35 users active. Pricing is sitting with their procurement committee.\n\nJonas",
    "email",
    "boss",
    /I'll settle the pricing with their procurement committee and let you know how it went/,
  ],
  [
    "Marcus,\n\nBrightwater just told us they're not renewing. I'm completely at a loss here.\n\nTess",
    "email",
    "boss",
    /work out two or three ways to answer Brightwater and come to you by/,
  ],
  [
    "Hi Dana,\n\nThe revised proposal went over to your legal team on Monday. Anything you can do to help move things along on your side would be hugely appreciated.\n\nBest,\nRob",
    "email",
    "customer",
    /[Bb]y [^,?]*, (?:\w+ you |to )?ask your legal team what is still open on the revised proposal and tell me\?/,
  ],
  [
    "Hey Tom, the Lindqvist deal is with their procurement now. Could you put in a good word and get behind us on this one?",
    "chat",
    "boss",
    /put in a word for us with their procurement by/,
  ],
])("whoever the draft names takes the next step: %s", (text, channel, audience, said) => {
  expect(read(text, channel, audience)).toMatch(said);
});

it("what somebody ought to do is asked of the group that reads it", () => {
  const said = read(
    "All,\n\nThe customs form for the Oslo samples still isn't filed, and somebody ought to sort that out before Thursday's pickup.\n\nFreya",
    "email",
    "colleague",
  );
  expect(said).toContain(
    "isn't filed. Could you tell me by Wednesday 25 November which of you can sort that out before Thursday's pickup?",
  );
});

it("a favour gives way to the deal it names", () => {
  expect(
    read(
      "Just between us: if the order comes through me this month, there's a $500 Amazon card in it for you.",
      "chat",
    ),
  ).toMatch(/the order[^$]*$/);
});

it("half a sentence goes with its other half", () => {
  expect(
    read(
      "Hi Bongani,\n\nAttached is the tyre wear report. One remark from my side: you will never, ever again see a cut sidewall once the fleet runs on ours. The fitters start on Monday.\n\nDeon",
      "email",
    ),
  ).not.toContain("One remark");
});

it("a thing met in the scolding is no point of the reader's, where he is told what he raised right before", () => {
  const said = read(
    "Dear Tove,\n\nYou wrote that the new kiln took 980 kWh in May against 860 last year. You are wrong, it does not use more than the old one, and you clearly don't know how to read the meter. I can be at the works on Wednesday 25 November at 9:00 to go through the readings with you.\n\nMarek",
    "email",
  );
  expect(said).toContain("last year. I can be at the works");
});
