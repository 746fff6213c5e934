import { describe, expect, it } from "vitest";
import type { Act, Channel } from "../../../src/engine/types";
import { en } from "../../../src/langs/en";

const acts = (sentence: string, channel: Channel = "email"): readonly Act[] =>
  en.read(sentence, { channel, today: "2026-03-02" }).acts;
const kinds = (sentence: string, channel?: Channel) =>
  acts(sentence, channel).map(({ kind, concrete }) => (kind === "ask" && !concrete ? "vague ask" : kind));

describe("asks one could act on", () => {
  it.each([
    "Please send the drawings.",
    "Could you introduce me to your plant manager?",
    "Kindly arrange gate passes for two engineers.",
    "I'd appreciate it if you could sign page 3.",
    "Would you mind checking the load table?",
    "We need the signed order from you by Friday.",
    "Anna, can you take the minutes?",
    "Anna to send the deck by Friday.",
    "Please support us by signing page 3.",
    "Please make every effort to attend on Tuesday.",
    "Could you take care of the catering?",
    "Please have your fitter measure the flange.",
    "Please put the pallet behind the gate.",
    "Help me move the pallet to bay 3.",
    "Let me know your thoughts on the 45-day payment term.",
    "Perhaps you could ask Ravi about the PO.",
    "If you could send the file, that would be great.",
    "It would help if you sent the file.",
  ])("%s", (sentence) => {
    expect(kinds(sentence)[0]).not.toBe("vague ask");
  });
});

describe("asks without an action", () => {
  it.each([
    "Kindly do the needful regarding the translation memory.",
    "Please keep us in mind.",
    "Kindly do the needful.",
    "Any help would be appreciated.",
    "Please support us on this.",
    "Could you help move this forward?",
    "We hope your company can give us more support.",
    "I'd be grateful for anything you can do to speed things up.",
    "We count on your continued support in the region.",
    "Please see what you can do at your end.",
    "Could you put in a good word for us?",
    "Please look into this.",
    "Your kind cooperation is highly solicited.",
    "We could use some support from your side.",
    "Can I count on you to drive this?",
    "Let me know your thoughts.",
    "Please put some weight behind the bid.",
    "Kindly accord priority to our case.",
    "We urge the council to show some sympathy.",
    "We ask that your firm treat the case with due seriousness.",
    "Please go the extra mile on this one.",
    "Please ensure smooth execution.",
    "Kindly arrange to look into the matter and do the needful.",
    "A bit of support from your side would go a long way.",
    "Would love your input!",
    "Any movement you can create on your side would be great.",
    "Hope you can take more care of us next year.",
    "can help me push this a bit with your finance side or not",
    "Please take this up with your people and follow it up.",
  ])("%s", (sentence) => {
    expect(kinds(sentence)).toContain("vague ask");
  });
});

describe("proposals and promises", () => {
  it.each([
    ["Let's catch up soon.", "proposal"],
    ["Shall we meet on Tuesday?", "proposal"],
    ["How about a call on Thursday?", "proposal"],
    ["It would be great to get together.", "proposal"],
    ["I'll get back to you.", "promise"],
    ["Will fax you a sketch.", "promise"],
    ["Our engineer will call you.", "promise"],
    ["We are going to replace the valve.", "promise"],
    ["I'm calling their CFO on Thursday.", "promise"],
    ["The quote goes out on Monday.", "promise"],
  ])("%s", (sentence, kind) => {
    expect(acts(sentence).map((act) => act.kind)).toEqual([kind]);
  });

  it.each([
    ["I'm attaching the list.", []],
    ["I'll attach the list.", ["done"]],
    ["If you agree, I'll send the contract.", ["conditional"]],
    ["Please send the form and I'll book it.", ["conditional"]],
    ["We'll keep pushing.", ["effort"]],
    ["We will never share your data.", ["policy"]],
  ])("%s", (sentence, traits) => {
    const promises = acts(sentence).filter((act) => act.kind === "promise");
    expect(promises.flatMap((act) => act.traits)).toEqual(traits);
  });
});

describe("no act", () => {
  it.each([
    "My brother and I are getting married on the 16th.",
    "Final days to buy early before Christmas!",
    "He told me he'd get back to us.",
    "The support team moved your ticket forward.",
    "You told us to get in touch.",
    "Thank you for your support.",
    "Met the CFO of Kestrel today.",
    "Save Up To 40% On Every Order",
    "If you'd like to leave the list, click the link below.",
    "To keep our mails out of the spam folder, please add us to your address book.",
    "Know that we care about your uptime.",
    "I am in Leeds on Tuesday.",
    "I'll admit the first version was rough.",
    "The invoice was paid.",
  ])("%s", (sentence) => {
    expect(acts(sentence)).toEqual([]);
  });
});

describe("offers of availability, which ask for nothing", () => {
  it.each([
    "Don't hesitate to contact me.",
    "Let me know if you have any questions.",
    "Should anything come up, just give me a ring.",
    "We stand ready to assist.",
    "You know where I am.",
  ])("%s", (sentence) => {
    expect(acts(sentence).map((act) => act.traits)).toEqual([["formula"]]);
  });
});

describe("acts of less common shape", () => {
  it.each([
    ["I shall be glad to meet your engineers.", "proposal"],
    ["I was wondering if we could schedule a call about the forms.", "proposal"],
    ["Wednesday works for me.", "proposal"],
    ["I'd appreciate you calling the haulier.", "ask"],
    ["I need this done by noon.", "ask"],
    ["You may need to check with Mary on capacity.", "ask"],
    ["You should call the surveyor.", "ask"],
    ["For the tracking number please call the depot.", "ask"],
    ["Were you able to trace the pallet?", "ask"],
    ["When did the crate leave Hull?", "ask"],
    ["We need to send the deposit.", "promise"],
  ])("%s is a %s", (sentence, kind) => {
    expect(acts(sentence).map((act) => act.kind)).toContain(kind);
  });
});

describe("promises the reader waits for", () => {
  it.each([
    "I'm planning to push the one-pager your way.",
    "I'll have a word with finance and come back to you.",
    "The revised quote will follow.",
    "You can expect a call from our engineer.",
    "Somebody from our side will ring you about the fitting.",
    "I'm going to have the lab re-test the sample.",
    "I'll get onto the haulier about the crate.",
    "You'll have the answer in due course.",
    "You shall hear from me once they are done.",
    "A written summary is something I'll prepare for you.",
  ])("%s", (sentence) => {
    expect(acts(sentence)).toMatchObject([{ kind: "promise", concrete: true }]);
  });

  it.each(["I'll have the soup.", "I'll call it a day.", "I'll see you at the fair."])("not %s", (sentence) => {
    expect(acts(sentence).filter((act) => act.kind === "promise" && act.concrete)).toEqual([]);
  });
});

describe("the parts of an act", () => {
  it("names owner, action and time as written", () => {
    const [act] = acts("Tom, could you send the Q2 sheet by Friday?");
    expect(act).toMatchObject({ owner: "you", action: "send the Q2 sheet by Friday", time: { text: "Friday" } });
  });

  it("takes the fixed time before the floating one", () => {
    expect(acts("Please reply asap, no later than Friday.")[0]?.time?.text).toBe("Friday");
  });

  it("asks a bare question", () => {
    expect(acts("What is the lead time?")[0]?.traits).toContain("question");
    expect(acts("Does Tue 3pm or Wed 10am work?")[0]?.traits).toContain("choice");
  });

  it("keeps its offsets", () => {
    const sentence = "Thanks for the call, and please send the drawings to Ruth.";
    const [act] = acts(sentence);
    expect(sentence.slice(act?.start, act?.end)).toBe("please send the drawings to Ruth");
  });
});
