import { describe, expect, it } from "vitest";
import type { Channel } from "../../../src/engine/types";
import { en } from "../../../src/langs/en";

const times = (sentence: string, channel: Channel = "email") =>
  en
    .read(sentence, { channel, today: "2026-03-02" })
    .times.map(({ text, fixed, future }) => `${text} ${fixed ? "fixed" : "floating"}${future ? "" : " past"}`);

describe("fixed times", () => {
  it.each([
    ["Please sign by Friday noon.", ["Friday noon fixed"]],
    ["Could you send it before 14 May?", ["14 May fixed"]],
    ["Let's meet next week.", ["next week fixed"]],
    ["You get the report within 48 hours.", ["within 48 hours fixed"]],
    ["Let's talk at 3pm on the 18th.", ["at 3pm fixed", "the 18th fixed"]],
    ["See you at ten in the lobby.", ["at ten fixed"]],
    ["Meet me at 4 outside the hall.", ["at 4 fixed"]],
    ["We have pumps at ten sites.", []],
    ["I'll send it EOD.", ["EOD fixed"]],
    ["We ship after Thanksgiving.", ["after Thanksgiving fixed"]],
    ["Can you come sometime next week?", ["sometime next week fixed"]],
    ["Call me first thing tomorrow.", ["first thing tomorrow fixed"]],
    ["They moved the decision to October.", ["to October fixed"]],
    ["Week 41 works for us.", ["Week 41 fixed"]],
    ["Please confirm by 2026-04-01.", ["2026-04-01 fixed"]],
    ["It will not ship before Friday.", ["Friday fixed"]],
    ["The crates left Hull and arrive on Thursday.", ["Thursday fixed"]],
    ["Anna called them and visits the site on Tuesday.", ["Tuesday fixed"]],
  ])("%s", (sentence, expected) => {
    expect(times(sentence)).toEqual(expected);
  });
});

describe("floating times", () => {
  it.each([
    ["Please send it asap.", ["asap floating"]],
    ["Kindly share the order at the earliest.", ["at the earliest floating"]],
    ["Call me when you get a chance.", ["when you get a chance floating"]],
    ["Let's meet in the coming weeks.", ["in the coming weeks floating"]],
    ["We should talk before too long.", ["before too long floating"]],
    ["Let's have coffee one of these days.", ["one of these days floating"]],
    ["Could we meet sometime next month?", ["sometime next month floating"]],
    ["Please reply in due course.", ["in due course floating"]],
    ["Could you proof it when things are calmer?", ["when things are calmer floating"]],
    ["Can we reschedule our review to some other time?", ["some other time floating"]],
    ["Please browse through it quickly.", []],
    ["A prompt reply would be great.", ["prompt floating"]],
  ])("%s", (sentence, expected) => {
    expect(times(sentence)).toEqual(expected);
  });

  it("takes at once for fixed in chat only", () => {
    expect(times("please call me right away", "chat")).toEqual(["right away fixed"]);
    expect(times("Please call me right away.")).toEqual(["right away floating"]);
  });
});

describe("no time still to come", () => {
  it.each([
    ["We met on 3 March.", ["3 March fixed past"]],
    ["Thank you for your payment of 4 March.", ["4 March fixed past"]],
    ["I called him yesterday.", ["yesterday fixed past"]],
    ["The centrifuge will not ship this week.", ["this week fixed past"]],
    ["A recap of this morning's call.", ["this morning's fixed past"]],
    ["The truck broke down and came back on Thursday.", ["Thursday fixed past"]],
    ["We checked pumps and valves on Monday.", ["Monday fixed past"]],
    ["The contract of 5 May 2024 has ended.", ["5 May 2024 fixed past"]],
    ["They looked at the roof this morning and two tiles are split.", ["this morning fixed past"]],
  ])("%s", (sentence, expected) => {
    expect(times(sentence)).toEqual(expected);
  });

  it.each([
    "It is a 15-minute call.",
    "The pump fails every seven weeks.",
    "We have printed since 1998.",
    "The project will soon be two years old.",
    "See you later!",
    "We may march on.",
    "Payment is split 30/70.",
  ])("none in: %s", (sentence) => {
    expect(times(sentence)).toEqual([]);
  });
});
