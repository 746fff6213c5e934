import { hasTrait } from "../../evidence";
import { mainLang } from "../../sentences";
import { favourDay } from "../blank-specs";
import { cue, inside, isStranger, type Move } from "../move";

/** Ask for one introduction. */
export const askReferral: Move = {
  id: "ask-referral",
  fits: (draft) =>
    inside(draft) || isStranger(draft)
      ? 0
      : cue(
          draft,
          /推荐(?![的过了])|吆喝|圈子|口碑|宣传宣传|介绍.{0,4}客户|转介绍|(?<!来的?)同行|认可|满意|referral|recommend|send (?:any |some )?(?:business|work|customers) (?:our|my) way|kind words|happy with|spread the word/i,
          6,
        ) +
        (draft.units.some((unit) => unit.cues.some((c) => c.kind === "satisfied")) ? 4 : 0) +
        // An English ask to be recommended, whatever else it offers.
        (mainLang(draft) === "en" && draft.acts.some((act) => hasTrait(act, "referral")) ? 5 : 0),
  title: { zh: "请他引荐一位同行", en: "Ask for one introduction" },
  words: {
    zh: ({ you, casual, pick, write }, _, { offer, used }) => {
      const what = offer ?? (used && write(/[系统软件平台设备机器组产线]$/.test(used) ? `这类${used}` : used));
      // With nothing named that could be used, the reader knows best who has the same need.
      const whom = write(what ? `也用得上${what}的` : "有同样需要的");
      // A favour has no deadline, and may be declined.
      return casual
        ? pick(
            `${you}能不能介绍一位${whom}朋友给我认识？后面我来联系；${you}不方便也没关系。`,
            `想请${you}推荐一位${whom}朋友给我，行吗？后面我来联系；没有也没关系。`,
          )
        : pick(
            `能否请${you}为我引荐一位${whom}同行？后面由我联系；不方便也没关系。`,
            `${you}的同行里，如有一位${whom}，能否请${you}代为介绍？后面的联系由我来做；没有也没关系。`,
          );
    },
    en: ({ casual, pick }, _, { offer, used, said }) => {
      const me = /\b(?:we|our|us)\b/i.test(said) && !/\b(?:I|my|me)\b/.test(said) ? "us" : "me";
      const what = offer ?? (used ? `something like your ${used}` : "something similar");
      return casual
        ? pick(
            `Could you put ${me} in touch with one person you know who might need ${what}? A two-line e-mail is plenty. If you'd rather not, no hard feelings.`,
            `Could you introduce ${me} to one person you know who might need ${what}? A short e-mail with both of us in copy is plenty. If you'd rather not, no worries at all.`,
          )
        : pick(
            `Could you introduce ${me} to one person you know who might need ${what}? A short e-mail is enough. If you would rather not, I quite understand.`,
            `Would you be willing to name one company in a position like yours, and to introduce ${me} there? A line with both of us in copy is enough. If you would rather not, I quite understand.`,
          );
    },
  },
  clause: {
    zh: ({ you }, blank, { offer }) => `想请${you}${blank(favourDay)}引荐一位也用得上${offer ?? "我们"}的同行`,
    en: (_, __, { offer }) => `could you introduce me to one person who might need ${offer ?? "something similar"}`,
  },
};
