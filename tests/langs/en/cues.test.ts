import { describe, expect, it } from "vitest";
import type { CueKind } from "../../../src/engine/types";
import { en } from "../../../src/langs/en";

const cues = (sentence: string) =>
  en.read(sentence, { channel: "email", today: "2026-03-02" }).cues.map((cue) => cue.kind);

describe("cues", () => {
  it.each<[CueKind, string]>([
    ["offer", "Feel free to reach out."],
    ["offer", "Should you require any further information, please contact us."],
    ["offer", "I am only ever a phone call away."],
    ["offer", "You've got my number if a crate turns up short."],
    ["offer", "Our team is standing by to answer your questions."],
    ["offer", "If anything's unclear, just ask."],
    ["courtesy", "Sorry to chase, is the PO out?"],
    ["apology", "I'm so sorry to bother you yet again."],
    ["apology", "I hate to ask, but is it ready?"],
    ["ownerless", "Somebody ought to check the crates."],
    ["ownerless", "This needs to be confirmed with legal."],
    ["ownerless", "It would be good to get the list translated."],
    ["ownerless", "We should probably test the backup line."],
    ["met", "Great talking to you today!"],
    ["met", "Visited Nordhaus on Wednesday."],
    ["activity", "Had a call with them, it went well."],
    ["outcome", "The buyer wants 30 days."],
    ["problem", "Procurement won't take my calls any more."],
    ["helpless", "I don't know what to do."],
    ["support", "No help needed."],
    ["ownerless", "The anchor bolts must still be chosen."],
    ["ownerless", "The NDA ought to get renewed by somebody."],
    ["ownerless", "Somebody ought to have a word with the cleaners."],
    ["ownerless", "Booth 22 still has no power, one of us has to chase the fitters."],
    ["ownerless", "somebody has got to ring the port agent"],
    ["ownerless", "The site notes have to be transcribed before the tests."],
    ["ownerless", "The cap ought to be vetted by a lawyer."],
    ["ownerless", "We could do with a plan B for the venue."],
    ["apology", "I feel terrible for pestering you about the form a third time."],
    ["apology", "You must be sick of hearing from me."],
    ["apology", "I know I am only a trainee and your time is precious."],
    ["apology", "It pains me to have to ask."],
    ["apology", "I have some nerve asking again."],
    ["apology", "I wouldn't ask unless I had to."],
    ["courtesy", "Stupid question, where do I click?"],
    ["about-us", "Our platform offers single sign-on."],
    ["reader-need", "You mentioned long downtimes on line 2."],
    ["reader-question", "How many trucks do you unload per day?"],
    ["fit", "It won't help with breakdowns."],
    ["requested", "As requested, here is the price list."],
    ["handover", "Attached is the quotation."],
    ["satisfied", "So glad the rollout went well!"],
  ])("%s: %s", (kind, sentence) => {
    expect(cues(sentence)).toContain(kind);
  });

  it.each<[CueKind, string]>([
    ["offer", "Please do not hesitate to turn the valve fully."],
    ["apology", "Sorry for the delay, the quote is attached."],
    ["apology", "I feel terrible about the broken crates."],
    ["apology", "I'm a junior in the sales team and joined in May."],
    ["apology", "We deeply regret the error in invoice 12."],
    ["courtesy", "We apologise for the outage on Monday."],
    ["ownerless", "All visitors must be signed in at the gate."],
    ["ownerless", "someone from DHL called about the pallet"],
    ["ownerless", "This was confirmed by legal."],
    ["ownerless", "The cap has to be vetted by Maria."],
    ["ownerless", "One has to be interested in the work."],
    ["met", "We'd be glad to welcome you for a tour."],
    ["about-us", "Our call on Tuesday was useful."],
    ["reader-question", "Are you free for 15 minutes?"],
    ["satisfied", "Thanks for the kind words about our booth."],
  ])("no %s: %s", (kind, sentence) => {
    expect(cues(sentence)).not.toContain(kind);
  });
});
