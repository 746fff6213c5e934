import { mainLang } from "../../sentences";
import { contactPerson, deadline, firstTask } from "../blank-specs";
import { timed } from "../facts-times";
import { cue, inside, type Move } from "../move";

/** Recap: what is agreed, who does what by when. */
export const meetingRecap: Move = {
  id: "meeting-recap",
  fits: (draft) =>
    draft.genre === "recap"
      ? (inside(draft) ? 3 : mainLang(draft) === "en" ? 6.5 : 5) +
        cue(draft, /纪要|会议|共识|讨论|minutes|agreed|discussed|notes from|\n\s*[-•*] /i, 3)
      : 0,
  title: { zh: "会后先办哪件事", en: "Say who does what" },
  words: {
    zh: ({ you, casual, pick }, blank) => {
      const what = blank(firstTask);
      const who = blank(contactPerson);
      const by = blank(deadline);
      return casual
        ? pick(
            `下一步先办一件：${who}${by}把${what}整理好发出来，${you}看行吗？跟${you}记的不一样就直接改。`,
            `我的理解是，接下来由${who}${by}把${what}整理出来，对吗？有出入${you}说一声。`,
            `接下来先做一件：由${who}整理${what}，${by}发给${you}，可以吗？${you}那边有变化告诉我。`,
          )
        : pick(
            `下一步先办一件事：由${who}整理${what}，${by}发给${you}，这样安排可以吗？如与${you}的理解有出入，请指正。`,
            `接下来由${who}整理${what}，${by}发给${you}过目，${you}看是否合适？若${you}另有安排，请告知，我们来调整。`,
            `接下来由${who}整理${what}，${by}发到${you}的邮箱，能否请${you}过目后回复一句？有不同意见，我们据此修改。`,
          );
    },
    en: ({ casual, pick }, blank) => {
      const who = blank(contactPerson);
      const what = blank(firstTask);
      const by = timed("by", blank(deadline));
      return casual
        ? pick(
            `Next step: ${who} will send you ${what} ${by}. Is there anything you'd like to see in there?`,
            `As a next step, ${who} will put together ${what} and send it over ${by}. Which point should come first for you?`,
            `From here, ${who} will send you ${what} ${by}. Does that work for you, or is something else more useful?`,
          )
        : pick(
            `As the next step, ${who} will send you ${what} ${by}. Is there a point you would like to see in it?`,
            `As a follow-up, ${who} will send you ${what} ${by}. Would that suit you, or would something else be of more use?`,
          );
    },
  },
  clause: {
    zh: (_, blank) => `接下来由${blank(contactPerson)}整理${blank(firstTask)}，${blank(deadline)}发出来`,
    en: (_, blank) =>
      `could we agree that ${blank(contactPerson)} will send round ${blank(firstTask)} ${timed("by", blank(deadline))}`,
  },
};
