import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";

function rewritten(text: string): string {
  const rewrite = rewriteDraft(coach({ text, channel: "email", audience: "customer", today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : text;
}

it("praise goes from a pitch, what counts and encloses stays, and the question names what is sold", () => {
  const said = rewritten(
    "Hello,\n\nMeet BrineX, the pickling concentrate our chemists have refined over eleven years. It comes in four strengths, ships in food-grade drums and keeps for thirty months unopened, and we blend every lot ourselves in a plant that runs round the clock. Our concentrate has never spoiled a batch and never will. The catalogue is attached, and our ordering portal takes cards and bank transfers.",
  );
  expect(said).toContain("keeps for thirty months");
  expect(said).toContain("The catalogue is attached");
  expect(said).not.toContain("never");
  expect(said).toMatch(
    /unopened, [^?]*what matters most to you when you choose pickling concentrate\? [^.]*\. The catalogue is attached/,
  );
});

it("the question about the reader stands before the call that is proposed, and the call keeps its own", () => {
  const said = rewritten(
    "Dear Ms Lindqvist,\n\nFoundry Lane is an operations consultancy with 85 partners and associates in nine cities. We have delivered more than 400 assignments since 1996, from procurement reviews to full plant turnarounds, and our people come from line management rather than from business school. Our approach combines time studies, shadowing and a proprietary benchmarking database, and every team includes one former factory director.\n\nI'll ring your office on Thursday at 11. Would ten minutes be all right?",
  );
  expect(said).toMatch(/factory director\. [^\n]+\?\n\nI'll ring/);
  expect(said).toMatch(/at 11\. Would ten minutes be all right\?$/);
});

it("the question is about the work the tool is for, at the end of the pitch, the call keeps its own", () => {
  const said = rewritten(
    "Hello,\n\nVantora has been building warehouse robots since 2009. Our fleet now runs in 31 countries and our engineers hold 48 patents. Every unit ships with our own navigation stack, which we developed in-house in Graz. We also opened a second plant last spring and doubled our output.\n\nCan we talk on Tuesday at 10?\n\nSteffen",
  );
  expect(said).toMatch(
    /^Hello,\n\nVantora has been building [^?]*in Graz\. [^?]*: which part of your warehouse costs you the most time today\?/,
  );
  expect(said).toMatch(/today\?\n\nCan we talk on Tuesday at 10\?/);
});

it("nothing comes before the writer has said who he is, an offer to present oneself closes", () => {
  expect(
    rewritten(
      "Dear Sir or Madam, Lumeo has been building packaging robots in Bologna since 1987. Our 140 engineers design every gripper in house and our cells run in 31 countries. This spring we opened a second hall of 6,000 square metres. We would be pleased to present ourselves on the 14th.",
    ),
  ).toMatch(
    /^Dear Sir or Madam, Lumeo has [^?]*: which part of your packaging costs you the most time today\? [^.]*\. We would be pleased/,
  );
  expect(
    rewritten(
      "To whoever runs the kitchen,\n\nwe are Fenland Cutlery. We have been forging since 1888. Our blades are layered from three steels and ground by two brothers who learned from their uncle. This spring we built a new hardening shop and doubled our output. Free for a quick coffee?",
    ),
  ).toMatch(
    /^To whoever runs the kitchen,\n\nwe are Fenland [^?]*what matters most to you when you choose cutlery\? Free for a quick coffee\?$/,
  );
});
