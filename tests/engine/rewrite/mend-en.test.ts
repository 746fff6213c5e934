import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import { withoutFavours } from "../../../src/engine/rewrite/favours-en";
import { waitingIn } from "../../../src/engine/rewrite/on-table-en";
import type { Audience, Channel } from "../../../src/engine/types";

function filled(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : text;
}

type Case = [string, string, Channel, Audience, RegExp];

// A favour goes whole, with what is given away told beside it; what is asked in its sentence stays only as a clause.
const FAVOURS: Case[] = [
  [
    "what he is to get others to do, in whole words and without what it is worth",
    "The hotel decides this month on the 140 minibars. If you get them to sign at list price there is 3% in it for you personally, nothing on paper. Can you call the purchasing lady on Monday?",
    "chat",
    "partner",
    /^The hotel decides this month on the 140 minibars\. Could you get them to sign at list price\? Can you call/,
  ],
  [
    "a sum is no deed of the deal",
    "We can invoice 12,000, you settle 9,500 and the difference finds its way to your private account.",
    "email",
    "customer",
    /^(?!.*9,500)/s,
  ],
  [
    "the house that stands empty goes with the key to it",
    "Hi Stellan,\n\nYou have the ear of the harbour board, and my family has a summer house on Öland that stands empty. The key is yours for good the day they vote for us on the 12th.",
    "email",
    "partner",
    /^Hi Stellan,\n\nCould I call you /,
  ],
  [
    "so does what is done for his family",
    "your nephew's internship, consider it done. you just make sure our name is the one on the shortlist 😉",
    "chat",
    "customer",
    /^could I call you /,
  ],
  [
    "what leads up to it before a name goes, the name stays, and nothing is asked twice",
    "Our director is aware of how helpful you've been, Mr Rao, and you'll find he is not a man who forgets his friends after the award.",
    "email",
    "customer",
    /^Mr Rao, do you have fifteen minutes [^?]*\?$/,
  ],
  [
    "a remark on what it would pay, or who would count it, goes with it",
    "Dear Mr Ostrowski,\n\nIn case the supervisory board wonders who should get the rail order, your brother's consultancy could write us a study afterwards. Twelve pages would do, 90,000 would be in order.",
    "email",
    "customer",
    /^Dear Mr Ostrowski,\n\n[^?]*still need from us for the rail order\?$/,
  ],
  [
    "what keeps it quiet goes, whatever else it looks like",
    "Gents, a handsome envelope awaits each of you on the day the court contract is signed. Nobody upstairs need be told.",
    "email",
    "partner",
    /^Gents, do you have fifteen minutes [^?]*for the court contract\?$/,
  ],
  [
    "so does the hint before it",
    "Dear Engineer Farouk,\n\nWe know the decision is in your hands, and we are people who do not forget. When the contract is signed you will find that your holiday in Antalya has been arranged. Please send us the revised bill of quantities by 4 April.",
    "email",
    "customer",
    /^Dear Engineer Farouk,\n\nPlease send us the revised bill/,
  ],
  [
    "a plea beside the terms that are asked about only goes",
    "Hi Corey,\n\nSorry to hear the vet bills are piling up. Put us down for the kennel contract and consider the dog taken care of, all of it. I count on your support as ever.",
    "email",
    "customer",
    /kennel contract\?$/,
  ],
];

// What opens a contradiction names the matter, and stays; a talk that the draft asks for is not asked for again.
const DISPUTES: Case[] = [
  [
    "the phrase that names the matter, and the call on the phone that stands",
    "Dear Mr Pruitt,\n\nRegarding the booster set for the Shrewsbury site: you're quite wrong that the pump is too small, and whoever told you so has never read a pump curve. At 38 m head it will do 62 m³/h. The data sheet is attached. Could we go through it on the phone on Tuesday at 10?\n\nRegards,\nAlastair",
    "email",
    "customer",
    /Regarding the booster set for the Shrewsbury site: we have noted your point on the pump\. [^?]*on the phone on Tuesday at 10\?\n\nRegards/,
  ],
  [
    "the greeting before it as well",
    "Good afternoon Ms Bello, as regards the invoice, your arithmetic lets you down once more: five times 240 has never been 1,150. The corrected reminder is attached.",
    "email",
    "customer",
    /^Good afternoon Ms Bello, as regards the invoice: as I see it, five times 240/,
  ],
  [
    "a chipper that stays with somebody is no talk",
    "Hello Mrs Faulkner,\n\nYou said in your message that I took off too much from the pear. That's claptrap, you can't tell a pear from a plum. The chipper stays with you over the weekend.\n\nKen",
    "email",
    "customer",
    /from the pear\. Could (?:I call you|we go through it together) on /,
  ],
];

// A need keeps its name, once.
const NEEDS: Case[] = [
  [
    "what he asked about is named without his asking",
    "Hi Beth, on the offline mode you asked about for the drivers, honestly that's not worth worrying about. I can show you the board, Wednesday 2pm OK?",
    "chat",
    "customer",
    /^Hi Beth, thanks for bringing up the offline mode for the drivers\. /,
  ],
  [
    "what worries him stands before the verb",
    "Hello Mr Abernethy,\n\nI gather the dampness in the choir stalls worries you, but honestly that's a side issue. Let's get the contract over the line on Friday.\n\nQuentin",
    "email",
    "customer",
    /for (?:raising|bringing up) the dampness in the choir stalls\./,
  ],
  [
    "a sigh is no need",
    "Come on, nobody else has ever found the handles loose. You must be turning them the wrong way.",
    "email",
    "customer",
    /^(?!.*come on)/i,
  ],
  [
    "a point of a list leads up to its thanks",
    "Hi Alan,\n\nWe've had a good look at your list from the site walk. Items 1 to 6 are in the revised quote attached. Item 7, quiet tyres for the night shift, isn't where the money should go, mate. Neighbours whinge about everything. We deliver on the 12th at 7am sharp.\n\nCoops",
    "email",
    "customer",
    /Item 7: thanks for (?:raising|bringing up) quiet tyres/,
  ],
];

// The topic of a plea is what waits; whoever decides or was missing is who one talks to next.
const STEPS: Case[] = [
  [
    "what is stuck, not the line that runs well",
    "Hi Graham,\n\nGood to see the second shrink-wrap line going on Wednesday. The service contract (two visits) has been sat with your purchasing lot since 30 October. Anything you could do to nudge it along at your end would be a great help.\n\nNeil",
    "email",
    "customer",
    /By [^,?]*, \w+ you find out what is holding up the service contract and tell me\?/,
  ],
  [
    "what stood unmarked beside the plea stays, and his columns are where, not what",
    "Dear Editor,\n\nOur little museum turns a hundred this autumn. Anything you can do for us in your columns would warm our hearts.\n\nEdna Croft",
    "email",
    "unknown",
    /turns a hundred this autumn\. May I ask you, by [^,]*, to /,
  ],
  [
    "never something told after the plea",
    "Dear Mr Reilly,\n\nThe survey of the barn took place on Friday and the report is attached, 19 pages. I would ask you to treat this matter with the seriousness it has. Our invoice is under the same cover.\n\nR. Stokes",
    "email",
    "customer",
    /[Bb]y [^,?]*, (?:\w+ you |to )?look into it, decide what to do and tell me\?/,
  ],
  [
    "who was not there",
    "I am back from Albéniz in Zaragoza. Plant director liked the vibration sensors. The maintenance chief, who writes the specification, was not there. Very nice people.",
    "chat",
    "boss",
    /I'll arrange a talk with the maintenance chief and/,
  ],
  [
    "who decides, by his bare name, before whoever was seen",
    "Back from Oslo. Saw Mr Dahl at Norfrakt, he liked the winch. Joris decides and he was on holiday. Nice lunch.",
    "chat",
    "boss",
    /I'll arrange a talk with Joris and/,
  ],
  [
    "who goes there again on a day of his own only tells what came of it",
    "Dear Hilary,\n\nThe Ghent trip in short. I flew out on the 3rd and came home on the 5th with a cold. On the first day I sat in on their production meeting from 8 to 10, and in the afternoon I walked the two halls with Mr Claes. On the second day I gave our talk, 45 minutes, to about thirty people. There was applause and a plate of waffles. My expenses come to 611 euro, sheet attached. On Tuesday at ten I have Mr Claes on the phone again.\n\nBarnaby",
    "email",
    "boss",
    /again\.\n\nI will tell you by [^.?]* what comes of it\. [^?]*\?\n\nBarnaby$/,
  ],
  [
    "no new date where none slipped, and what was remembered is no helplessness",
    "Hi Carla,\n\nThanks so much for having Brent and me out to the Tulsa yard yesterday. That $2,300 lost per machine per week really stuck with us. It was great meeting everybody.\n\nKyle",
    "email",
    "customer",
    /per week really stuck with us\. It was great meeting everybody\.\n\n(?!.*new date)/,
  ],
];

// What is left says something, and the day goes on what is waited for.
const REST: Case[] = [
  [
    "soothing goes with its reason",
    "Dear Fabrice,\n\nthank you for taking our floor coating in your offer, 640 m² with the two changing rooms. You can be relaxed about it: it is the best anti-slip coating on the market and there is zero risk for your installers. I send you the price on Monday.\n\nJoost",
    "email",
    "partner",
    /changing rooms\. I send you the price on Monday\./,
  ],
  [
    "the day goes on the telling, not on what is told about",
    "Hi Wouter, sorry about the two cracked tanks, the photos have arrived. I will speak with our quality people and let you know about the replacement",
    "chat",
    "customer",
    /let you know by Monday 23 November about the replacement$/,
  ],
  [
    "how quickly goes whole",
    "Saskia tells me that Kyoto is on tenterhooks for the translation. It's being typed. We'll let you have a look at it as quickly as we can.\n\nTakumi",
    "email",
    "customer",
    /have a look at it by [^.?]*\.\n\nTakumi$/,
  ],
  [
    "a promise of somebody else's coming gets its day",
    "Hi Mr Fontaine,\n\nI take your point about the Lidl terms. You'll see a counter-draft from me.\n\nAurore",
    "email",
    "boss",
    /counter-draft from me by [^.?]*\.\n\nAurore$/,
  ],
  [
    "to keep somebody posted is to tell him how it stands, soon where something is down",
    "Dear Mr. Quigley,\n\nYour website has been down since four this morning. The hosting company had a fire in its hall. We'll keep you in the loop.\n\nPixel & Pine",
    "email",
    "customer",
    /We'll let you know by Monday 23 November how it stands\./,
  ],
  [
    "a day that was, in thanks for it, is not waited for",
    "Dear Prof. Nakata, thank you for receiving us in your laboratory on Monday and for the patience with our many questions about the centrifuge. It was an honour.",
    "email",
    "customer",
    /May I ring you on Wednesday 25 November at 3 pm to talk about the centrifuge\?/,
  ],
  [
    "a pitch is asked about what it sells, never between a thing and its it, and the answer is not called a line",
    "Dear Mr Lindqvist,\n\nwe are a family foundry near Brescia and make die-cast valve bodies since 1974. Our plant has 62 presses, and in 2025 we have delivered 3.1 million pieces. We have IATF 16949 and our own tool shop, so that we build every mould in the house. I would be glad to present all this in a call on Wednesday 2 December at 10.\n\nChiara",
    "email",
    "customer",
    /mould in the house\. I would be glad to present all this in a call on Wednesday 2 December at 10\.\s+(?:May I|If I may) ask[^:]*: where do die-cast valve bodies give you [^?]*\? (?!.*\bline\b|.*not now)/s,
  ],
  [
    "what spoils is for today",
    "FYI the reefer with the Larvik prawns was logging -11.5°C when it left the quay last night. It would be good to warn the client's QA and get the setpoint checked.",
    "chat",
    "colleague",
    /Could you warn the client's QA and get the setpoint checked by 5 pm today\?/,
  ],
  [
    "the writer's own landlord is nobody for the reader to ring",
    "Hi Gwen,\n\nWe have 3,000 young beeches left in the lower field, and it goes back to the landlord in January. Anything you could do to help us shift them would be hugely appreciated.\n\nRob",
    "email",
    "partner",
    /^(?!.*(?:ring|introduce me to|speak to|ask) the landlord)/s,
  ],
  [
    "a closing before the name is no part of a pitch",
    "Dear Sir,\n\nWe are manufacturing HDPE pipes at Silvassa since 1994 with 14 extrusion lines. Our plant is spread over six acres and we are employing 220 people. We export to eleven countries and our laboratory is NABL accredited.\n\nAwaiting your valued enquiry,\nRakesh Shah",
    "email",
    "customer",
    /where do HDPE pipes [^?]*\? [^.]*\.\n\nAwaiting your valued enquiry,\nRakesh Shah$/,
  ],
];

it.each([...FAVOURS, ...DISPUTES, ...NEEDS, ...STEPS, ...REST])("%s", (_, text, channel, audience, said) => {
  expect(filled(text, channel, audience)).toMatch(said);
});

it("no sentence offers the reader himself something, his firm may be offered terms", () => {
  expect(withoutFavours("The price is €88. There is 3% in it for you. Shall I call on Monday?")).toBe(
    "The price is €88. Shall I call on Monday?",
  );
  const terms = "There is 3% off for orders over €5,000. Your own account manager is Jo.";
  expect(withoutFavours(terms)).toBe(terms);
});

it("what waits is named, the last of several", () => {
  expect(waitingIn("The stand is booked. Our quote for the second press has been with your board since May. ")).toBe(
    "our quote for the second press",
  );
  expect(waitingIn("The permit is still pending and the sample hasn't been approved. ")).toBe("the sample");
  expect(waitingIn("The second line runs well. ")).toBeNull();
});

it("nobody is asked to find out what the draft tells", () => {
  const waits = "Hi Graham,\n\nThe service contract has been sat with your purchasing lot since 30 October";
  const plea = "Anything you could do to nudge it along would be a great help.\n\nCheers,\nNeil";
  expect(filled(`${waits}. ${plea}`, "email", "customer")).toContain("what is holding up the service contract");
  const told = filled(`${waits}, and it's got tangled up in the capex round. ${plea}`, "email", "customer");
  expect(told).not.toContain("holding up");
  expect(told).toMatch(/By [^,]*, .* you spare me ten minutes on the phone about the service contract\?/);
});
