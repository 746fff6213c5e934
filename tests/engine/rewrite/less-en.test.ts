import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

function filled(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : text;
}

// What is sure is done, and no more.
it.each<[string, string, Channel, Audience, RegExp]>([
  [
    "a favour only goes where the rest says something",
    "ur invoice is overpaid by 200. leave it that way & I'll hand you the 200 at the pub, nobody's books need to hear about it",
    "chat",
    "unknown",
    /^ur invoice is overpaid by 200\.$/,
  ],
  [
    "what leads up to a favour goes with it",
    "my cousin runs a villa in Kos, you and the family could have it for a fortnight in July if the frame agreement goes through with us",
    "chat",
    "customer",
    /^could I call you [^?]*\?/,
  ],
  [
    "half a sentence goes with its other half",
    "Hi Corinne,\n\nBefore you give your logo to Pixelfarm: half their portfolio is lifted from students who never saw a penny. Our two drafts are attached, and I'd like your pick by Tuesday.",
    "email",
    "unknown",
    /^Hi Corinne,\n\nOur two drafts are attached/,
  ],
  [
    "the committee is asked after by its name",
    "nudge the committee our way and there's a weekend in Lisbon in it for you and the missus",
    "chat",
    "unknown",
    /what the committee still needs from our offer\?/,
  ],
  [
    "who decides is named where help was asked for",
    "Dear Dr Okonjo,\n\nThe renewal of the service contract goes before your procurement board on 20 May. We have held the price at last year's level.\n\nWe'd be grateful for whatever you can do to help us there.\n\nNiall",
    "email",
    "customer",
    /what your procurement board still needs from us\?/,
  ],
  [
    "a day stands before what has to happen first",
    "I intend to draft the side letter for you, but first Ottilie has to come back from leave.",
    "email",
    "unknown",
    /for you by Wednesday 25 November, but first Ottilie has to come back from leave\.$/,
  ],
  [
    "what somebody owes is what the writer moves on with",
    "Vasquez signed off the mockup but hasn't paid the 30%",
    "chat",
    "boss",
    /I'll chase the 30% and tell you where it stands\./,
  ],
  [
    "minutes move on with what they leave open",
    "Minutes, ferry terminal, 6 Nov. Present: harbour, architect, us. The canopy drawings are under review; the paint colour stays blue; the price of the glass is disputed.",
    "email",
    "unknown",
    /tell you where the canopy drawings stand\./,
  ],
  [
    "the feeling bad goes with the apology",
    "Hi Margaret,\n\nI feel terrible dragging you into this again, and I realise it's my third silly question of the day. Could you sign the credit limit form for Kessel before 4 pm? The truck is loaded and waiting on it.",
    "email",
    "boss",
    /^Hi Margaret,\n\nCould you sign/,
  ],
  [
    "an offer about nothing asks for one thing",
    "Mr Adeyemi, I'm around if you need me for anything",
    "chat",
    "customer",
    /^Mr Adeyemi, is there [^?]*\? [^?]*by Monday 23 November\.$/,
  ],
  [
    "a rival keeps all of its name",
    "Let us not mince words: Brunel Freight is run by people I would not trust with my sandwich.",
    "email",
    "partner",
    /Brunel Freight/,
  ],
  [
    "the need that is waved off keeps its name",
    "Let's not get bogged down in allergen labelling, which is a side issue. Can we agree the shelf price?",
    "email",
    "customer",
    /allergen labelling\./,
  ],
  [
    "the matter is named with all of its noun",
    "the audit adjustment is 2.3m, double what we booked. I haven't the faintest what to tell the board",
    "chat",
    "unknown",
    /a proposal on the audit adjustment\./,
  ],
  [
    "the first half of a favour goes with the second",
    "Rupert, it was good of you to share the other two bids with me. My wife and I have the chalet in Morzine standing empty in February; it is yours for a week, and nobody at your place needs to hear about it.",
    "email",
    "customer",
    /^(?!.*chalet).*/,
  ],
  [
    "the occasion of an offer stays",
    "Dear Ms Orhan,\n\nFollowing our conversation at the buyers' day about your cheese counter, I simply wanted to say that I am never far from my phone.\n\nBest wishes,\nNigel",
    "email",
    "unknown",
    /\n\nFollowing our conversation at the buyers' day about your cheese counter, [^?]*\?/,
  ],
  [
    "what only reminds goes with the offer",
    "Dear Mr Oyelaran,\n\nI have enjoyed our conversation on Thursday regarding the solar pumps. Remember, my door is never shut.\n\nWith kind regards,\nKlaas Dijkstra",
    "email",
    "customer",
    /solar pumps\. (?!Remember)/,
  ],
  [
    "of a list of goods none is named for all",
    "Hi!! We're Pixie Prints 🎨 we do mugs, totes, hoodies. We print in 48h and we use water based inks. We just moved to a bigger unit and got a brand new heat press. Our designers are the sweetest team",
    "chat",
    "customer",
    /^(?!.*(?:to mugs|sweetest)).*\?/,
  ],
  [
    "what is owed is asked for without a way to leave it",
    "This is the second time the courier left our cores in the rain. Soaked boxes, smeared labels, the lot. I expect you to take action.\n\nDr. M. Pell",
    "email",
    "unknown",
    /what will be done\. (?!If that)/,
  ],
  [
    "trouble is answered with what comes next, never with a question of sales",
    "Bad news, the glazier walked off site and the crane is booked for nothing. I'm out of ideas tbh",
    "chat",
    "unknown",
    /for nothing\. By Monday 23 November/,
  ],
  [
    "a matter of two words keeps both",
    "Respected Ma'am,\n\nWhatever you are telling about colour fading is not at all factual. You are having some confusion.\n\nThanking you,\nP. Senthil",
    "email",
    "customer",
    /On colour fading, /,
  ],
  [
    "shame in a sentence of its own goes with the apology",
    "Hi Owen,\n\nI'm mortified. I know how this looks, I swore that was the last favour, and here I am with my cap in my hand like a beggar. Can the apprentices use your lathe on Saturday from 9 to 12?\n\nGlyn",
    "email",
    "unknown",
    /^Hi Owen,\n\nCan the apprentices/,
  ],
  [
    "one's own good time gives way to the day",
    "Dear Mr Fairweather,\n\nDo cast an eye over the revised lease in your own good time.\n\nWarmly,\nPrudence",
    "email",
    "customer",
    /revised lease by Wednesday 25 November\./,
  ],
  [
    "a floating time goes with all of its clause",
    "Could you return the form once it gets quieter over there and let me know?",
    "email",
    "customer",
    /return the form by Wednesday 25 November and let me know\?/,
  ],
  [
    "a floating time goes with how much and on whose side",
    "Dear Mr Haddad,\n\nThe lease is attached. Please initial page 9 and post it back when things settle a little at your end.",
    "email",
    "customer",
    /post it back by Wednesday 25 November\. /,
  ],
  [
    "one who was rung and visited is one",
    "Rang Cosgrave three times this week and stopped by the yard on Thursday.",
    "email",
    "boss",
    /^(?!.*each of them).*what they said/,
  ],
  [
    "a deed that is denied stays as one's own point, with the name",
    "No no Farid, you've mixed that up, nobody ever promised you a rebate on the spare parts.",
    "chat",
    "partner",
    /^Farid, I have no record that anybody promised you a rebate on the spare parts\. [^?]*\?/,
  ],
  [
    "what the reader raised is taken up by its name, what is granted comes without a sigh and with its day",
    "Dear Ms Teale,\n\nAs to your remark that our gaskets leak: that is nonsense, you have obviously not read the manual. To keep the peace we will send you a new set free of charge.\n\nR. Dunn",
    "email",
    "customer",
    /^Dear Ms Teale,\n\nThank you for your remark that our gaskets leak\. We will send you a new set free of charge by Wednesday 25 November\. [^?]*\?/,
  ],
  [
    "what lies in the reader's queue is to leave it",
    "Hi Bram, Toyama's permit has been sitting on your desk since Monday and the site is waiting. Please show it some love",
    "chat",
    "colleague",
    /get Toyama's permit off your desk by Monday 23 November\?/,
  ],
  [
    "what is contradicted keeps its name in a second pass",
    "no no no you've got it all backwards, the fee was never per user",
    "chat",
    "customer",
    /^I've noted your point on the fee\. could I call you/,
  ],
])("%s", (_, text, channel, audience, said) => {
  expect(filled(text, channel, audience)).toMatch(said);
});
