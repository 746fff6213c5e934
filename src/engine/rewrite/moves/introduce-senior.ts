import { deadline, meetingTime, seniorPerson } from "../blank-specs";
import { timed } from "../facts";
import { cue, inside, type Move } from "../move";

/** Ask for an introduction higher up. */
export const introduceSenior: Move = {
  id: "introduce-senior",
  fits: (draft) =>
    inside(draft)
      ? 0
      : 1 +
        cue(
          draft,
          /引荐|高层|上头|往上|上面|老板|老总|一把手|美言|递话|递递话|敲敲?边鼓|说说话|说句话|说两句|打个?招呼|仰仗|牵线|搭桥|站台|介绍.{0,6}认识|decision.?maker|your (?:boss|director|cfo|ceo|cto)|introduce|put in a (?:good )?word/i,
          6,
        ),
  title: { zh: "请他引荐领导", en: "Ask for an introduction" },
  words: {
    zh: ({ you, casual, pick }, blank) => {
      const who = blank(seniorPerson);
      const when = blank(meetingTime);
      return casual
        ? pick(
            `想请${you}帮我引荐一下${who}，${when}我过去当面汇报，十来分钟就够。${you}不方便出面的话，告诉我找谁对接也行，可以吗？`,
            `${when}我想上门见一下${who}，${you}方便帮我打个招呼、约十来分钟吗？要是不好开口，给我指个对接人，我自己去联系。`,
            `能不能请${you}跟${who}说一声，${when}我过去汇报十来分钟？${you}要是觉得还不到时候，直接告诉我就行。`,
          )
        : pick(
            `想请${you}引荐${who}，我${when}登门当面汇报，一刻钟左右。如果${you}不便出面，请指定一位对接人，由我去联系，${you}看可以吗？`,
            `能否请${you}帮忙约一下${who}？我希望${when}当面汇报，一刻钟就够。如果时间不合适，请${you}另定一天。`,
            `${when}，想请${you}带我拜会${who}，当面汇报方案要点。${you}如果不方便同去，请告诉我该与哪位联系，可以吗？`,
          );
    },
    en: ({ casual, pick }, blank) => {
      const who = blank(seniorPerson);
      const on = timed("on", blank(meetingTime));
      return casual
        ? pick(
            `Could you introduce me to ${who}, so that we can talk ${on}? If that's awkward for you, point me to the right person and I'll ask them myself.`,
            `Would you be up for putting me in touch with ${who}? I'm hoping for fifteen minutes ${on}. If it's not the right moment, just say so.`,
            `Could I get fifteen minutes with ${who} ${on}, with a word from you beforehand? If you'd rather stay out of it, tell me who to write to.`,
          )
        : pick(
            `Could you introduce me to ${who}, for a short meeting ${on}? If you would rather not, please name the right person and I will write to them myself.`,
            `Would you be willing to introduce me to ${who}? I would ask for a quarter of an hour ${on}, no more. If the moment is not right, please tell me so.`,
          );
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}${blank(deadline)}帮我引荐一下${blank(seniorPerson)}`,
    en: (_, blank) => `could you introduce me to ${blank(seniorPerson)} ${timed("by", blank(deadline))}`,
  },
};
