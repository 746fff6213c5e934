import { deadline, favourDay, points, remedy } from "./blank-specs";
import { timed } from "./facts-times";
import type { Wording } from "./move";

/** Asks for a deed by a day, for word of it, and for whoever is responsible if it is not the reader. */
export const actZh: Wording = ({ you, casual, pick }, blank) => {
  const by = blank(favourDay);
  const what = blank(remedy);
  return casual
    ? pick(
        `${you}能不能${by}${what}，回我一个结果？不归${you}管的话，告诉我该找谁。`,
        `麻烦${you}${by}${what}，再跟我说一声结果，行吗？要找别人的话，告诉我找哪位。`,
      )
    : pick(
        `能否请${you}${by}${what}，并回复我处理结果？如果不归${you}负责，请告诉我该找哪个部门。`,
        `想请${you}${by}${what}，并告知处理结果，可以吗？如需其他部门办理，请告诉我该找哪个部门。`,
      );
};

export const actEn: Wording = ({ casual, pick }, blank) => {
  const what = blank(remedy);
  const by = timed("by", blank(favourDay));
  return casual
    ? pick(
        `Could you ${what} ${by} and tell me how it went? If it's not yours to deal with, just tell me who is responsible.`,
        `Can you ${what} ${by} and let me know the outcome? If somebody else looks after it, tell me who.`,
      )
    : pick(
        `Could you please ${what} ${by} and let me know the outcome? If this is not yours to deal with, please tell me who is responsible.`,
        `May I ask you to ${what} ${by} and to inform me of the outcome? If somebody else is responsible, please tell me whom to contact.`,
      );
};

/** Views are wanted: on what, by when. */
export const viewsZh: Wording = ({ you, casual, inside, pick }, blank, { topic }) => {
  const by = blank(inside ? deadline : favourDay);
  const what = topic?.replace(/的(?:事|问题)$/, "") ?? blank(points);
  return casual
    ? pick(
        `${you}能不能${by}把对${what}的意见发我？哪里要改直接标出来；来不及的话说个日子。`,
        `想请${you}${by}把对${what}的修改意见发我，可以吗？时间太紧就告诉我哪天行。`,
      )
    : `能否请${you}${by}把对${what}的意见发给我？如果来不及，请告知可行的日期。`;
};

export const viewsEn: Wording = ({ casual, inside, pick }, blank, { topic }) => {
  const by = timed("by", blank(inside ? deadline : favourDay));
  if (!topic)
    return casual
      ? pick(
          `Could you tell me ${by} what you think? If that's too tight, tell me which day works.`,
          `Can you tell me ${by} what you would do? A line is plenty.`,
        )
      : `Could you please tell me ${by} what you think? A line or two is enough.`;
  return casual
    ? pick(
        `Could you send me your comments on ${topic} ${by}? If that's too tight, tell me which day works.`,
        `Can you let me have your comments on ${topic} ${by}? If something holds you up, just tell me what.`,
      )
    : `Could you please send me your comments on ${topic} ${by}? If you cannot manage that, please tell me what is holding it up.`;
};
