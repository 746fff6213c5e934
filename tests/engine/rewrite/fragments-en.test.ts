import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

function filled(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : text;
}

// What leaned on a cut goes with it; what stood beside it stays.
it.each<[string, string, Channel, Audience, RegExp]>([
  [
    "what led up to a favour goes, the name stays",
    "Between us Ray, once the PO for the 40 laptops is signed there's a weekend in Marbella for you and the missus, my treat. I can deliver on Wednesday the 9th if you confirm the dock address by Monday",
    "chat",
    "customer",
    /^Ray, I can deliver on Wednesday the 9th/,
  ],
  [
    "soothing before a boast goes with it, and what stood unmarked is not marked for being alone",
    "Don't worry, we're the number one Amazon agency in Texas, nobody comes close. Send me a screenshot of your seller dashboard and I'll have a teardown for you by 8 tonight",
    "chat",
    "unknown",
    /^Send me a screenshot of your seller dashboard and I'll have a teardown for you by 8 tonight$/,
  ],
  [
    "who is called without a comma is still called",
    "Holly I know I'm being a total pest and you must be sick of my name by now, I'm really embarrassed to bring it up again. Could accounts release the 3.2k balance on the May nylon order by Friday? We close the month that day",
    "chat",
    "partner",
    /^Holly, could accounts release/,
  ],
  [
    "a greeting in the line of the bow stays",
    "Dear Margit, I wring my hands as I write, for who am I to disturb your holiday, forgive, forgive. Which key opens the archive?\n\nLászló",
    "email",
    "partner",
    /^Dear Margit, which key opens the archive\?/,
  ],
  [
    "an enclosure beside a favour stays",
    "Dear Ms Tan, with the invoice for May (attached) I would also ask for your kind cooperation in the matter of the warehouse.",
    "email",
    "customer",
    /^Dear Ms Tan, the invoice for May is attached\. /,
  ],
  [
    "what a smiley ends is said",
    "no no, nobody waits 6 weeks with us, you must have dreamt that 😄 your parcel 5519 comes tomorrow before noon",
    "chat",
    "customer",
    /your parcel 5519 comes tomorrow before noon$/,
  ],
  [
    "a warning against the rival goes with what was said of him",
    "Honestly Bill, think twice about Brightloop. Half their support people can't find the power button and they'll string you along for weeks. Our engineer can be at your place on Saturday at 10 to move the two branch routers over, does that suit?",
    "chat",
    "customer",
    /^Bill, our engineer can be/,
  ],
  [
    "an offer about nothing only goes",
    "Hi Mr Cho, we've moved to 18 Quay St, blue door. you can always come to me with whatever",
    "chat",
    "customer",
    /^Hi Mr Cho, we've moved to 18 Quay St, blue door\.$/,
  ],
  [
    "goodwill asked of all only goes",
    "Team, till roll is in cupboard 3. Kids' night is Friday at 5. I'd like everybody to think a little more of the customer. Who has the hoover?",
    "email",
    "colleague",
    /Friday at 5\. Who has the hoover\?$/,
  ],
  [
    "whom the plea names is spoken to, and the answer is the writer's to ask for",
    "Hi Marianne,\n\nTwelve of the 40 projectors are past their lamp life, and you said the board votes on the capital list in spring. Anything you can do on your side to smooth the way with the board would be great.\n\nBest,\nCal",
    "email",
    "customer",
    /speak to the board by Wednesday 25 November and tell me what they will need from us\? If/,
  ],
  [
    "a helpless sentence goes whole",
    "Boss,\n\nHonest status on the Brno rollout: it is late, the team is down to two and the client has begun to copy his lawyer. I have nothing clever to add.\n\nVojta",
    "email",
    "boss",
    /^(?!.*nothing clever)/s,
  ],
  [
    "a list item nobody owns asks for the name in its place",
    "Notes from the Hanover fair debrief\n\n- 212 badge scans, up from 19 last year.\n- The 38 leads aren't in the CRM yet, so somebody ought to enter them.\n- The stand came in €1,900 under budget.",
    "email",
    "colleague",
    /CRM yet – could you tell me by Wednesday 25 November who can enter them\?\n/,
  ],
  [
    "as soon as I hear gives way to a day",
    "Hi Ruben,\n\nThe 32% is only realistic with a minimum commitment of around €300k. I'll take both up with head office and let you know as soon as I hear.\n\nRegards,\nSanne",
    "email",
    "partner",
    /let you know by Wednesday 25 November\./,
  ],
])("%s", (_, text, channel, audience, said) => {
  expect(filled(text, channel, audience)).toMatch(said);
});
