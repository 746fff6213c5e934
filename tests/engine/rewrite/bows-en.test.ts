import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Channel } from "../../../src/engine/types";

// Bows beside the one that is marked go as well, and what they lead up to is asked in so many words.
it.each<[string, Channel, string]>([
  [
    "Dear Mrs Thornbury,\n\nI have put off writing this for days because I dread being a burden to you. You would be quite right to bin it. The archive opens on Tuesday; might I have the key to the north cabinet until noon that day?",
    "email",
    "Dear Mrs Thornbury,\n\nThe archive opens on Tuesday; might I have the key",
  ],
  [
    "Not wishing to be a bother, and I appreciate mine is the least of your worries, I wonder if I might trouble you, just this once more, for the gate code.",
    "email",
    "Could I have the gate code?",
  ],
  [
    "Dear Doctor Weiss,\n\nI am aware that my English is terrible and that my question will look childish for a man of science, please have mercy. Is the catalyst stable above 280 degrees?",
    "email",
    "Dear Doctor Weiss,\n\nIs the catalyst stable",
  ],
  [
    "Minister, a lowly clerk has no business filling your inbox and I blush to do so. The bridge permit lapses on 14 December; may I have your signature on the extension before that date?",
    "email",
    "Minister, the bridge permit lapses",
  ],
])("%s", (text, channel, begins) => {
  const rewrite = rewriteDraft(
    coach({
      text,
      channel,
      audience: text.startsWith("Minister") ? "boss" : text.startsWith("Dear Doctor") ? "partner" : "unknown",
      today: "2026-11-20",
    }),
  );
  expect(fillBlanks(rewrite?.text ?? "", rewrite?.blanks ?? [])).toContain(begins);
});
