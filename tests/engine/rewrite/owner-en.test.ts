import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

function filled(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : text;
}

// Nobody's task is put to those who read it: never to the writer, and "somebody" does not stay.
it.each<[string, string, Channel, Audience, string]>([
  [
    "one reader is asked for it, or for a name",
    "Dave, the Mexico pipeline matter needs to be wrapped up.",
    "email",
    "colleague",
    "Could you see to it by Wednesday 25 November, or tell me who can?",
  ],
  [
    "several are asked which of them",
    "Folks,\n\nThe confirm for deal 88213 went out with the wrong delivery point. It needs to be reissued.\n\nDenise",
    "email",
    "unknown",
    "Could you tell me by Wednesday 25 November which of you will see to it?",
  ],
  [
    "a boss is asked whose it is",
    "The forklift licence of the Delft crew lapses on 1 July. A refresher has to be booked.",
    "email",
    "boss",
    "Could you tell me by Wednesday 25 November who should see to it?",
  ],
  [
    "somebody from an office keeps his office",
    "The Fairmont people have asked twice whether our cap covers subcontractors. Somebody from legal needs to give them a straight answer by Thursday.",
    "chat",
    "unknown",
    "Could you tell me by Wednesday 25 November who from legal can give them a straight answer by Thursday?",
  ],
  [
    "the name comes before the day of the matter",
    "Two references are missing from the Skopje bid and it closes on Monday at noon. They have to be found.",
    "email",
    "boss",
    "Could you tell me by 5 pm today who should see to it?",
  ],
  [
    "a wish that it be done after what has to be done goes",
    "Sven, the roof lock needs to be drilled at some stage and nobody seems to feel it's theirs. It'd be good to have that done.",
    "email",
    "unknown",
    "theirs. Could you see to it by Wednesday 25 November, or tell me who can?",
  ],
])("%s: %s", (_, text, channel, audience, said) => {
  const written = filled(text, channel, audience);
  expect(written).toContain(said);
  expect(written).not.toMatch(/I will see to it|to have that done/);
});
