import { meetingTime, sendBy } from "../blank-specs";
import type { Wording } from "../move";
import { fearZh } from "./fear-zh";

/** A talk over tea or dinner, where what was said is still to be put into deeds. */
const SOCIAL = /酒|茶|饭|飯|吃|喝|火锅|咖啡/;
const TALKED = /聊|谈|談|听[您你]|听了|讲|请教|交流|沟通|讨论/;

/** There was a talk, and the draft says so itself. */
const SPOKE = /[聊谈](?:了|得|过|完|到|的)|交流|沟通|讨论|请教/;

/**
 * After a meeting with the reader: what was said is written down for him by a day, or taken further where he is. Minutes
 * and suggestions that nobody spoke of are not promised.
 */
export const recapZh: Wording = (voice, blank, facts) => {
  if (facts.fear) return fearZh(voice, blank, facts);
  const { you, casual, pick } = voice;
  const { said, came, topic } = facts;
  const raised = raisedIn(topic);
  if (raised) {
    const answer = blank(sendBy);
    return casual
      ? `${raised}，我${answer}答复${you}，来得及吗？要是更急，${you}说个时间。`
      : `${raised}，我们${answer}书面答复${you}，是否来得及？如需更早，请告知。`;
  }
  if (SOCIAL.test(said) && TALKED.test(said) && !came) {
    const when = blank(meetingTime);
    return casual
      ? `聊到的事，${when}我到${you}那儿坐半小时，往下落一落，方便吗？那天不行，${you}说个时间。`
      : `聊到的几点，${when}我登门与${you}细谈半小时，是否方便？若时间不合适，请${you}另定。`;
  }
  if (facts.offers && facts.tells && !SPOKE.test(said)) return "";
  if (!TALKED.test(said)) {
    // Shown round or entertained, and nothing said of what was spoken of: one asks what he has in mind.
    const when = blank(meetingTime);
    return casual
      ? pick(
          `${when}我给${you}打个电话，听听${you}接下来的打算，方便吗？不方便的话，${you}定个时间。`,
          `接下来${you}有什么打算，${when}我打电话听${you}说说，行吗？不方便的话，${you}定个时间。`,
        )
      : pick(
          `${when}我想致电${you}，听听${you}接下来的打算，是否方便？若时间不合适，请${you}另定。`,
          `能否请${you}${when}抽一刻钟，电话里说说${you}接下来的打算？时间不合适请${you}另定。`,
        );
  }
  const by = blank(sendBy);
  const points = "聊到的几点";
  const formal = "谈到的几点";
  return casual
    ? pick(
        `${points}我整理一下，${by}发${you}，有漏的${you}补一句，行吗？`,
        `${points}我${by}写下来发${you}看看，${you}看行吗？哪里记得不对，${you}直接改。`,
      )
    : pick(
        `${formal}，我整理成一页，${by}发${you}过目，是否合适？如有出入，请${you}指正。`,
        `${formal}我已记下，${by}整理好发${you}，${you}看可以吗？如有遗漏，请${you}补充。`,
      );
};

/** What the reader put forward: how it is taken up is what he waits for. */
function raisedIn(topic: string | null): string | null {
  if (!topic) return null;
  if (/^[您你].*(?:意见|建议|要求|需求|关键点)$/.test(topic)) return `${topic}怎么落实`;
  return /的问题$/.test(topic) ? `${topic}怎么解决` : null;
}
