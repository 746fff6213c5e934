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
    ["problem", "They've been thrown out of the consortium."],
    ["problem", "The crane is at a standstill."],
    ["problem", "Turnover in the north fell 18%."],
    ["problem", "We're at our wits' end."],
    ["helpless", "How am I supposed to answer that?"],
    ["helpless", "No clue why they left."],
    ["helpless", "What's your advice?"],
    ["closed", "The valve was replaced and the line is running again."],
    ["activity", "I'm in close contact with the dealer."],
    ["activity", "Went over to Bremen."],
    ["outcome", "Called Ferro: the buyer is away until May."],
    ["outcome", "They're moving to Zaragoza."],
    ["about-us", "Kindly note we are leading exporter of tiles."],
    ["about-us", "Every chair is made by hand."],
    ["support", "No help needed."],
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
    ["courtesy", "We apologise for the outage on Monday."],
    ["ownerless", "All visitors must be signed in at the gate."],
    ["ownerless", "someone from DHL called about the pallet"],
    ["ownerless", "This was confirmed by legal."],
    ["met", "We'd be glad to welcome you for a tour."],
    ["met", "I saw in the paper that you are opening a second yard."],
    ["outcome", "They were really friendly."],
    ["outcome", "Once the PO is released we start."],
    ["outcome", "You asked about Heathrow."],
    ["introduction", "We do not have a revised date."],
    ["helpless", "I don't know how they did it."],
    ["about-us", "Our call on Tuesday was useful."],
    ["reader-question", "Are you free for 15 minutes?"],
    ["satisfied", "Thanks for the kind words about our booth."],
  ])("no %s: %s", (kind, sentence) => {
    expect(cues(sentence)).not.toContain(kind);
  });
});
