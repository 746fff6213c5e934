import { quick } from "../../engine/quick";
import type { CueKind } from "../../engine/types";
import { oneOf, word } from "./text";

const GENERIC_YOURS =
  "(?:needs?|business|company|organi[sz]ation|requirements?|team|operations?|goals?|success|growth|customers?|industry|time|convenience|inbox|reply|response|attention|interest|consideration|satisfaction|support|kind|esteemed|valued|good|future|daily|specific|unique|own|entire|favou?rable|side|attention|budget|enquiry|inquiry|email|mail|feedback|questions?|comments?|thoughts|sector|firm|bottom line|sales|revenue|profits?|productivity|efficiency|costs?|market|people|employees|workflow|performance|choice|trust|cooperation|website|brand|life)";

/** Told of the reader alone: what he runs, said, asked, wants or suffers from. */
export const READER_NEED = word(
  oneOf(
    "you (?:also |already |just |recently |once |both |guys )*(?:mentioned|said|told|asked|noted|described|explained|wrote|raised|shared|flagged|pointed out|were saying|had said|'d mentioned|indicated|outlined|brought up|posted|announced|opened|moved|launched|hired|lost|run|operate|ship|spend|pay|have (?:\\d|two|three|four|five|six|several|no |a (?:problem|deadline|target|new|second|tender|plan)|been (?:struggling|using|running|looking)|just|recently)|'ve (?:been|just|recently|got \\d)|(?:are|'re) (?:hiring|opening|moving|launching|expanding|planning|migrating|replacing|short|running|using|struggling|building|rolling|preparing|switching|looking (?:to|for) (?!a (?:partner|supplier|reliable)))|struggle|currently|use (?!our|the (?:app|link|platform|coupon|code))|need (?!to know|any|help|more|anything|further|a (?:reliable|trusted|partner)|us|assistance)|want to (?!know|learn|see|hear|discuss|talk|schedule|find out)|meet \\p{L}+ at|look at|wanted)",
    `your (?!${GENERIC_YOURS}\\b)(?:\\p{L}+ ){0,2}?(?:job ad|line|lines|plant|site|sites|depots?|downtime|churn|scrap|overtime|changeover\\w*|stoppages?|figures|test|board|committee|tender|rollout|project|drivers?|stores?|fleet|machines?|pumps?|panels?|shift|roof|kitchen|warehouse|yard|fair|booth|talk|article|report|post|podcast|deadline|launch|audit|migration|cfo|cto|ceo|ops|log|list|five-year|must-haves|network|gate|press release|announcement|expansion|acquisition|funding|round|opening|new)(?![\\p{L}])`,
    "(?:i|we) (?:saw|noticed|read|heard|understand|gather|see|found) (?:that |about |from [\\p{L} ]{2,20} that )?(?:you|your)(?! (?:company|website|profile|email|contact|name|details|business) (?:on|through|via|from|at))",
    "congrat\\p{L}* on|since you|given (?:that )?(?:you|your)",
    "for (?:a|an) (?:team|plant|site|shop|clinic|company) (?:like yours )?(?:of|with) \\d",
  ),
);

const INTEREST =
  "(?:which (?:one|day|slot|time)(?: would| is| works?| suits?)?|interested|available|free|open to|up for|time (?:for|to|this|next)|call|chat|meet|meeting|minutes|mins|demo|would you like|do you want|can i|may i|could i|shall i|shall we|can we|could we|questions?|tired of|looking for|ready to|sick of|fed up|want to|wondering|know that|did you know|agree|heard of|hear from|sound|worth|curious|who (?:is|would be) the (?:right|best)|right person|best person|opinion|thoughts|think|let me know|contact|send (?:you|over)|why not|what if you could|imagine|struggling with|need (?:a|any|help)|like to)";
const READER = "(?:you|your|yours|u|ur)";

/** A question about how things stand with the reader, not about his interest or his calendar. */
export function isReaderQuestion(sentence: string): boolean {
  if (!sentence.includes("?")) return false;
  return sentence
    .split(/(?<=[?.!:])\s+/u)
    .some((part) => part.endsWith("?") && ABOUT_READER.test(part) && !ABOUT_INTEREST.test(part));
}
const ABOUT_READER = quick(
  new RegExp(
    `${oneOf(`\\b(?:what|how|which|where|who|when|why|is|are|do|does|did|have|has|was|were|could you tell|can you tell|would)\\b[^?]*\\b${READER}\\b`)}|^(?:what|how|which|where|who|is|are|does)\\b`,
    "u",
  ),
);
const ABOUT_INTEREST = word(oneOf(INTEREST));

const GLAD =
  "(?:so |very |really |super |just |absolutely |truly |incredibly )*(?:honou?red|proud|humbled|touched|glad|happy|pleased|delighted|thrilled|chuffed|stoked|relieved|over the moon|great|good|wonderful|lovely|brilliant|fantastic|awesome|amazing|nice|excellent|super|cool)(?: news)?";
/** How it goes when somebody is content with what he bought. */
const GOES_WELL =
  "(?:lov(?:e|es|ed|ing)|lik(?:e|es|ed|ing)|enjoy(?:s|ed|ing)?|happy|pleased|satisfied|delighted|thrilled|impressed|tak(?:en|es|ing) to|rat(?:es?|ed|ing)(?: \\p{L}+){0,4} (?:so )?highly|(?:went|go|goes|going|gone|runs?|running|works?|working|worked|turned out|came out|performs?|performing|settled in)(?: (?:so|really|very|out|in|just|as))* (?:well|smoothly|great|perfectly|nicely|fine|beautifully|better|a treat|planned|hoped|like (?:a dream|clockwork))|painless|doing (?:the|its|their) job|never (?:run|worked|looked|been|felt) (?:so |any )?(?:better|well|good|smoothly)|(?:getting|get|got) (?:so much|a lot|real value|value|great use|good use)|hit the (?:mark|spot)|(?:doing|does) (?:just |exactly )?(?:what|everything|all) you|land(?:ed|s) (?:so )?well|went down well|everything (?:you|they|we) (?:had )?(?:hoped|wanted|expected)|(?:paid|pays|paying) off|sav(?:es|ed|ing)|down (?:by|from|\\d)|up (?:by|from|\\d)|exceed\\p{L}*|success(?:ful)?|help(?:s|ed|ing)|made (?:a|such a) difference|up and running|improv(?:ed|es|ing)|easier|smoother|faster|quieter|a hit|satisfying|beautiful(?:ly)?|are in love)";
/** What one is glad about that was not bought of us: a date, a plan, good health. */
const NOT_BOUGHT =
  "(?:idea|plan|proposal|suggestion|draft|slot|date|time|award|prize|webinar|invit\\p{L}+|join|attend|holiday|weekend|baby|leg|feeling|promotion|new (?:job|role)|can (?:come|make)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|again)";

const table: Readonly<Record<string, readonly string[]>> = {
  fit: [
    "(?:not|isn't|aren't|won't be|never|probably not|may not be) (?:a |an |the )?(?:good |right |best |great |ideal |perfect )?(?:fit|match|cheapest|fastest|biggest|for (?:you|everyone|every|small|large|everybody))",
    "(?:doesn't|does not|won't|will not|wouldn't|don't) (?:fit|suit|help|make sense|pay off|be (?:worth|a fit)|work (?:for|with|if|below|above|beyond))",
    "works? best (?:for|with|when|if)|only (?:makes sense|worth it|pays|works|fits)",
    "fits? [^.]{0,60} (?:except|but not|unless)|except (?:the|for|if|when)|less suited|better off",
    "beyond that",
    "if (?:you|it|they|your)[^.]{0,60}(?:don't buy|we're not|not for you|won't help|take theirs|isn't worth|no point|look elsewhere|not us|not the right)",
    "too small|we can't (?:help|do)|honest(?:ly)?(?: answer|:)",
    "where (?:it|we) (?:doesn't|don't|does not) fit",
    "(?:slower|more expensive|weaker|heavier) (?:than|to|on|in|and|,)|stronger on|a reasonable choice",
  ],
  satisfied: [
    `(?:${GLAD}|makes (?:me|us) (?:so |very )?(?:happy|proud|smile))(?: to (?:hear|know|see|read|learn|find)(?: (?:from \\p{L}+|your \\p{L}+))?)?(?: (?:that|it|how|so|when|,))*(?! (?:i|we|to|for)\\b)(?=[^.;!?]{2,70}\\b${GOES_WELL}(?![\\p{L}]))(?![^.;!?]{0,90}\\b${NOT_BOUGHT}\\b)(?: [^ .;!?]+){2,}`,
    "(?:that's|that is|this is|thats|aww that's) (?:so )?(?:great|good|wonderful|lovely|fantastic|brilliant|awesome|amazing) to (?:hear|read|know|see)",
    `${GLAD} to (?:hear|read) (?:it|this|the (?:good|great)|your (?:kind|positive|great)|such (?!a pity))(?![^.;!?]{0,60}\\b${NOT_BOUGHT}\\b)`,
    "(?:thanks|thank you|thx|grateful|appreciate|cheers|many thanks)[^.;!?]{0,40}\\b(?:(?:kind|nice|lovely|generous|warm|flattering) words|(?:five|5|four)[- ]?stars?|(?:nice|great|kind|lovely|glowing|wonderful|positive|generous|super) (?:\\p{L}+ )?(?:review|feedback|note|letter|comments?|testimonial|message|rating)|good (?:review|feedback|rating|reference)|recommend(?:ation|ing us)|testimonial|compliments?|praise|renewing|renewal|(?:your )?(?:loyalty|trust over|continued trust)|telling us|letting us know how (?:well|much)|for saying|choosing us again|ordering again|coming back|repeat (?:order|business)|sticking with us|spreading the word|(?:\\d+|\\p{L}+) (?:wonderful |great |good )?years of)(?! (?:about|on) (?:(?:our|my|the) (?:booth|stand|talk|post|article|presentation|event|webinar|photo|colleague|assistant)|(?!(?:our|my|the|your|us|how|this|that|it|everything|what|his|her)\\b)\\p{L}+))",
    "(?:what (?:a|an) (?:lovely|kind|nice|wonderful|generous|great) (?:thing to say|review|note|letter|message|compliment|feedback))|(?:pleased|touched|moved|thrilled|delighted) (?:with|by) your (?:\\p{L}+ )?(?:letter|note|words|comments?|feedback|review|e-?mail|message)",
    "your (?:(?:kind|lovely|nice|great|glowing|warm|positive|generous) )?(?:feedback|letter|note|words|comments?|review|message)(?: (?:that|about|on) [^.;!?]{2,60})? (?:made|means?|meant|is (?:so |very |much |really |greatly )*appreciated|was (?:so |very |a )?(?:kind|lovely|joy|pleasure))",
    "put (?:a|such a) (?:huge |big |broad |real )?smile on|(?:score|rating|result|mark)s? (?:we're|we are|to be|that makes us) proud|(?:\\d+|nine|ten|eight) out of (?:ten|10|five|5) from your",
    "means? (?:a lot|so much|the world|everything) (?:to (?:us|me|my|our|the) [^.;!?]{0,30})?that (?:you|the)",
    "(?:made|makes) (?:our|my|everyone's|the (?:\\p{L}+'s|whole \\p{L}+'s)) (?:day|week|morning|afternoon|month|year|\\p{L}+day)(?! (?:hell|difficult|hard|impossible))|exactly (?:as|what) you (?:wanted|hoped|needed)|what a difference",
    "team (?:was|is|were|are) (?:beaming|thrilled|so happy|over the moon)|happy customers?",
    "we(?:'re| are) (?:really |very |so |extremely )?(?:happy|pleased|delighted|satisfied) with (?:your|the|it)",
    "glad (?:it|the \\p{L}+) (?:works|went|helped)(?! again)|no longer curse",
  ],
  introduction: [
    "my name is|i(?:'m| am) \\p{L}+(?: \\p{L}+)?,? (?:from|with|at|of|and i (?:work|represent|handle|run))",
    "this is \\p{L}+(?: \\p{L}+)? (?:from|with|at|of|here)",
    "i(?:'m| am) (?:the|an?|your new) (?:new )?(?:sales|account|business|export|marketing|regional|customer|key|technical|managing|founder|co-?founder|ceo|head|director|rep|sdr|bdr|consultant)",
    "i (?:work|am working) (?:at|for|with|as)|i (?:represent|run|lead|founded|own|head)",
    "(?:let me|allow me to|i'd like to|i would like to|i want to|wish to|may i|please allow me to) (?:briefly |first |quickly )?(?:introduce (?:myself|ourselves|our|my|us|\\p{L}+)|tell you (?:about|a (?:bit|little)))",
    "(?:warm |kind |best |friendly )?greetings from (?!me\\b)|good day from|i came across|came across your",
    "found your (?:company|contact|profile|website|details|email|name)",
    "got your (?:contact|details|name|email)|thanks for (?:connecting|accepting|the (?:connect|add))",
    "thank you for (?:connecting|accepting)|reaching out (?:because|to|since|as|on behalf|from|in)",
    "we(?:'re| are) (?:an? |the |one of the )(?:\\p{L}+[ -]){0,5}(?:manufacturers?|suppliers?|exporters?|compan(?:y|ies)|firm|agency|provider|start-?up|factory|specialists?|consultancy|platform|business|distributor|family-run|broker|printing house|team of)",
    "we(?:'re| are) (?:manufacturers?|suppliers?|exporters?|speciali[sz]ed|engaged|a leading)",
    "saw your (?:profile|post|website|company|booth|ad|job)|noticed (?:you|your)|i help|we help",
    "we do (?!not\\b)[\\p{L} ]{3,40}\\.",
  ],
  "small-talk": [
    "birthday|happy (?:new year|easter|diwali|holidays|christmas|birthday|anniversary|friday)",
    "merry christmas|congrat\\p{L}* (?:on (?:the|your) (?:baby|wedding|engagement|new (?:house|baby|home)))",
    "how (?:are|were|was) (?:you|the (?:kids|weekend|trip|holiday|wedding|family))",
    "(?:mum|mom|dad|grandma|grandpa|auntie|uncle|aunt|sis|bro|kids|wife|husband|boyfriend|girlfriend|baby|dog|cat|puppy)",
    "(?:movie|film|netflix|football|match tonight|the game|gym|party|wedding|barbecue|bbq|recipe|dinner party|pub|gig|concert|school run|vacation|beach|marathon)",
    "lol|haha+|xx+|love you|miss you|milk",
  ],
};

/** Who the writer is, what he offers and how it went down, by the words that tell it. */
export const PITCH_CUES: readonly (readonly [CueKind, RegExp])[] = Object.entries(table).map(
  ([kind, patterns]) => [kind as CueKind, word(oneOf(...patterns))] as const,
);

/** Verbs of what we know, feel, ask and undertake: not of what we are and sell. */
const NOT_PITCHED =
  "(?:met|agree|discuss\\p{L}*|spoke|understand|know|see|saw|hear|heard|think|hope|believe|need|want|would|will|shall|can|could|should|may|might|must|look|thank|appreciate|apologi[sz]e|regret|suggest|recommend|propose|confirm|ask|request|wait|await|expect|received|got|noticed|noted|attach|enclose|send|sent|refer|write|wrote|are|were|was|have|had|do|did|don't|can't|cannot|won't|didn't|haven't|aren't|tried|try|run out|lost|lose|missed|miss|found|find|feel|felt|came|come|went|go|left|leave|wish|trust|plan|aim|intend|quote|ship|submit|meet|talk|speak|visit|made|took|take|gave|told|said|learn\\p{L}*|remain|acknowledge|accept|decline|invite|welcome|like|love|prefer|check|call|pay|paid|rely|count|depend|share|owe|hold|fear|doubt|guess|assume|mean|still|never|rent out|start|begin|began|stop|close|closed|open)";

/** A clause about us, our firm or what we sell: its subject is ours and its verb tells what we are, have, do or offer. */
export const ABOUT_US = quick(
  new RegExp(
    `^(?:(?:please |kindly )?(?:note|be informed|know)(?: that)?,? |at \\p{L}+(?: \\p{L}+)?,? |here at \\p{L}+(?: \\p{L}+)?,? |as (?:a|an|the) [^,]{3,60}, |with (?:over |more than )?[^,]{3,60}, |for (?:over |more than )?[^,]{2,40}, |from [^,]{3,40}, |since \\d{4},? |last (?:year|month|quarter),? |in \\d{4},? |over the (?:past|last) [^,]{3,20},? |today,? |in addition,? |besides,? |moreover,? |furthermore,? |being [^,]{3,60}, )*${oneOf(
      "(?:we|we've|we're|us) (?:are|'re) (?:leading|having|making|doing|dealing|offering|serving|selling|trading|running|export\\p{L}*|a) |(?:we|our (?:company|firm|group|team)), [^,]{3,50}, (?!(?:and|but|so)\\b)\\p{L}+|we (?:can|could) (?:also )?(?:do|make|offer|supply|provide|produce|handle|print|ship) |(?:every|each|all) (?:of )?(?:our )?\\p{L}+ (?:is|are|comes?) (?:made|built|hand|tested|checked|certified|trained|native|qualified|insured|vetted|designed|sourced|in stock)|(?:pricing|prices|plans|packages|turnaround|delivery|support|onboarding|setup|installation) (?:starts?|begins?|is|are|comes?|takes?) |(?:we|we've|we're|us)(?: (?:also|currently|now|proudly|already|still|always|only|even|both|all|have|can|specifically|mainly|mostly|just|further|do))* ?(?:(?:are|'re) (?:an?|the|one|passionate|obsessed|focused|here to|on a mission|ready to|able to|well known|\\p{L}+ (?:manufacturers?|suppliers?|exporters?|factory|company|producers?|agency|traders?|specialists?)|based|located|headquartered|in the (?:business|market|field)|speciali[sz]ed|speciali[sz]ing|engaged|proud|certified|experts?|known|trusted|iso|leading|manufactur\\w+|suppliers?|export\\w+|producers?|makers|having|happy to (?:introduce|announce|present)|excited|committed|dedicated|\\p{L}+ (?:certified|&|and|ltd|inc|gmbh|co|brokers|printers|foods|group))|(?:have|'ve)(?! (?:compared|known|asked|left|received your|to |not|no |any|been (?:trying|waiting|asked|told|offered an)|attached|sent|heard|seen|checked|discussed|decided|decision|had|got to|just|two deal))|do(?! not)|offer|provide|move|own|operate|run|make|produce|manufacture|export|supply|speciali[sz]e|deliver|serve|employ|work with|cover|support|build|develop|design|host|hold|place|sell|ship|train|focus|lead|pride|believe in|guarantee|opened|won|built|launched|designed|developed|founded|started|expanded|grew|delivered|helped|served|received|been|passed|carry|stock|use|combine|bring|partner|maintain|handle|give|take pride|represent|print|fit|enable|empower|automate|connect|integrate|create|help|like to (?:tell|introduce|present|share)|excited|proud|pleased to (?:introduce|announce|present|offer)|happy to (?:introduce|announce|present)|strive|commit\\p{L}*|understand the|know how|turn|transform|raised|process|analy[sz]e|store|update|check|clean|pick|answer|reply|charge|insure|recycle|install|service|repair|promise|care|run|grow|answer|hire|measure|calibrate|monitor|test|inspect|certif\\p{L}+|exhibit|export)",
      "(?:all |every one of |each of |most of |both )?our (?!call|meeting|conversation|discussion|last|chat|visit|next|records|side|mistake|fault|invoice|quote|quotation|offer (?:of|dated|stands)|order|contract with you|agreement|joint|mutual)[\\p{L}&' -]{2,50}? (?:is|are|has|have|offers?|provides?|lets?|helps?|covers?|includes?|comes?|delivers?|gives?|makes?|works?|runs?|supports?|allows?|enables?|combines?|integrates?|features?|uses?|ranges?|exports?|consists?|went|won|serves?|handles?|does|do|can|will|brings?|reduces?|saves?|cuts?|boasts?|sets?|stands?|leads?|keeps?|ensures?|sits?|speaks?|meets?|takes?|holds?|produces?|ships?|sells?|connects?|automates?|was|were|reads?|turns?|processes)",
      `we(?: (?:also|currently|now|proudly|always|only|even|both|mainly|mostly|just|further))* (?!${NOT_PITCHED}\\b)[\\p{L}]{3,}(?<!ed)(?: |$)`,
      "our (?!(?:call|meeting|conversation|discussion|chat|visit|records?|last|next|order|quote|invoice|contract|engineer|driver|colleague|accounts?)\\b)(?:[\\p{L}-]+ ){1,3}?(?!(?:this|is|was|has|does|as|us|its|plus|less|days|hours|weeks|needs)\\b)\\p{L}{3,}s (?:the|an?|every|all|each|any|in|on|up|to|from|most|both|with|without|over|invoices|\\d+)(?![\\p{L}])",
      "our (?:[\\p{L}-]+ ){0,3}(?:software|platform|app|system|solutions?|products?|services?|tools?|company|machines?|technology|experts?|factory|plant|range|crews?|trucks?|vans|suite|dashboard|portal|method|approach|process|quality|price|prices) (?!(?:of|for|in|on|to|and|call|meeting|demo|trial|order|visit|is attached|was sent)\\b)\\p{L}+",
      "(?:it|this)(?: (?:also|even|then|now|further|automatically))* (?!was\\b)(?:\\p{L}{2,}s)\\b(?! (?:to me|to us|like|that|nice|good|great|bad|sense|all for))",
      "(?:the (?:platform|product|system|tool|app|software|solution|company|service|machine|device|suite|plant|factory|range|dashboard|engine|module|team|portal)|everything|each|all (?:of )?(?:our|products|units)|every)(?: (?:also|even|then|now|further))* (?:is|are|has|have|offers?|provides?|lets?|helps?|covers?|includes?|comes with|delivers?|gives?|works? (?:with|on|in|for|without|from)|supports?|allows?|enables?|combines?|integrates?|features?|runs? (?:on|in|from|at)|can|was|connects?|automates?|comes?)",
      "(?:(?:i|we)(?:'d| would)? ?(?:like|love|want|wish)(?:d)? to|(?:i|we)(?:'m| am|'re| are) (?:writing|pleased|happy|delighted|proud|excited) to|let me|allow me to) (?:briefly |quickly )?(?:tell|introduce|present|share|show|announce) (?:you )?(?:about |to you )?(?!(?:you|myself|a call|a few)\\b)",
      "[\\p{L}]+(?: [\\p{L}]+)? (?:is|are) (?:a|an|the|one of) (?:\\p{L}+[- ]){0,4}(?:leading|leader|company|manufacturer|supplier|exporter|provider|platform|solution|tool|agency|firm|start-?up|factory|specialist|pioneer|app|software|maker|producer|brand|studio|broker|insurer|network|marketplace|workshop|assistant|system|suite|service provider)",
      "(?:meet|introducing|discover|say hello to) (?!(?:you|us|me|the|our|your|with|at|in)\\b)\\p{L}+(?=,| -|!|:)",
      "(?:over |more than |some )?[\\d,.]+\\+? (?:\\p{L}+ )?(?:companies|customers|clients|teams|users|businesses|clinics|schools|firms|hospitals|shops|hotels)(?: \\p{L}+)? (?:use|trust|rely|choose|chose|love|work with)",
      "(?:established|founded|based|located|headquartered|certified|trusted|used|backed|with \\d+ years) (?:in|by|at|since|of)",
    )}`,
    "u",
  ),
);
/** What happened with the reader or is to happen: no pitch. */
export const NOT_ABOUT_US = quick(
  /\b(?:met|discussed|agreed|spoke|talked|visited|you (?:asked|mentioned|said|told|need|requested)|your (?:order|project|site|team|request|question|tender|board)|this (?:morning|afternoon|week)|yesterday|today(?! (?:employs|has|have|is|are|serves?|counts?|runs?|the|our|we|\p{L}+s)\b)|tomorrow|on (?:mon|tues|wednes|thurs|fri)day|sorry|apologi\w+|unfortunately|problem|delay|waiting|look(?:ing)? forward|understand (?:that )?you|hope you|glad|attached|thank)\b/u,
);

/** The product or firm by its name, with a verb that tells what it does; read in the clause as written. */
export const NAMED_OFFER = quick(
  /^(?!(?:We|I|You|He|She|They|It|This|That|There|Our|Your|My|The|What|Who|Please|Thanks)\b)\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)?(?: (?:also|even|now|then|always))? (?:syncs|handles|employs|automates|advises|counts|owns|holds|invests|teaches|builds|grows|roasts|brews|distributes|leases|lends|hosts|audits|settles|flags|spots|mines|writes|publishes|consults|was (?:founded|set up|started|established|born)|has been (?:making|building|selling|in business|around)|sorts|stores|maps|matches|manages|measures|scans|translates|maintains|was founded|has raised|processes|prints|cleans|moves|ships|installs|repairs|recruits|trains|insures|finances|advises|organi[sz]es|schedules|calculates|analy[sz]es|simplifies|streamlines|replaces|protects|secures|improves|increases|boosts|talks|fits|learns|plans|finds|knows|predicts|keeps|brings|shows|answers|reads|writes|gets|offers|helps|lets|builds|makes|has|holds|covers|integrates|automates|saves|runs|gives|includes|provides|supports|works|connects|tracks|cuts|reduces|detects|monitors|handles|delivers|combines|turns|employs|produces|serves|operates|speciali[sz]es|exports|manufactures|supplies|designs|develops|creates|sells|is (?:an?|the|one|trusted|used))\b|^(?:We['’]re|We are|This is) \p{Lu}[\p{L}\d]+/u,
);
