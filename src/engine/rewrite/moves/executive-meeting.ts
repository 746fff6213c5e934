import { ahead } from "../agenda";
import { meetingWeek, seniorPerson } from "../blank-specs";
import { cue, inside, type Move } from "../move";

/** Bring both sides' seniors together. */
export const executiveMeeting: Move = {
  id: "executive-meeting",
  fits: (draft) =>
    inside(draft)
      ? 0
      : 1 +
        cue(
          draft,
          /(?:我们|咱们?|我司)的?(?:老板|领导|董事长|总经理|总裁|老总).{0,14}(?:来|到|去|过去|拜访|见)|战略|双方高层|高层会|老板.{0,4}见|领导.{0,4}见面|董事长|executive|board meeting|our (?:ceo|director|vp)/i,
          7,
        ),
  title: { zh: "安排双方领导见面", en: "Bring the seniors together" },
  words: {
    zh: (voice, blank, facts) => {
      const { you, casual, pick, write } = voice;
      const first = ahead(voice, blank, facts);
      const boss = write(facts.ourSenior ?? "领导");
      const week = blank(meetingWeek);
      const who = blank(seniorPerson);
      return casual
        ? pick(
            `${first}我们${boss}想${week}专程过来拜访${who}，${you}能不能先帮我们问问哪天合适？要是时机不合适${you}直说，我们再等等。`,
            `${first}${week}我请我们${boss}过来见一下${who}，想请${you}先帮着约个时间，可以吗？不合适的话，${you}告诉我什么时候好。`,
          )
        : pick(
            `${first}我们${boss}希望${week}专程拜访${who}，能否请${you}事先代为沟通，约定一个时间？如果${you}认为时机未到，请直接告知。`,
            `${first}想请${you}代为约请${who}${week}与我们${boss}会面，具体日子由贵方定，${you}看是否方便？若需由其他同事安排，请告知我与哪位联系。`,
          );
    },
    en: (voice, blank, facts) => {
      const { casual, pick } = voice;
      const first = ahead(voice, blank, facts);
      const boss = `our ${facts.ourSenior ?? "director"}`;
      const Boss = `Our ${facts.ourSenior ?? "director"}`;
      const who = blank(seniorPerson);
      const week = blank(meetingWeek);
      return casual
        ? pick(
            `Could you set up half an hour between ${who} and ${boss} ${week}?${first} They can pick the day. If it's too early for that, just tell me.`,
            `${Boss} would like to meet ${who}. Would you help us find half an hour ${week}?${first} If another week is better, we'll fit in.`,
          )
        : `Would you be willing to arrange half an hour between ${who} and ${boss} ${week}?${first} The day is entirely yours to choose. If it is too early for such a meeting, please tell me.`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}帮我们约${blank(seniorPerson)}${blank(meetingWeek)}和我们领导见一面`,
    en: (_, blank) =>
      `could you set up half an hour between ${blank(seniorPerson)} and our director ${blank(meetingWeek)}`,
  },
};
