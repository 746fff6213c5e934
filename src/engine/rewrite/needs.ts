import { meetingTime, sendBy } from "./blank-specs";
import { timed } from "./facts-times";
import type { Wording } from "./move";

/** Where one comes by: a place is kept for him. */
const PLACE_ZH = /来玩|来坐|来吃|来喝|来看|到店|进店|店里|民宿|剧本|密室|健身|瑜伽|美容|美甲|美发|理发|火锅|烧烤|馆/;

/** To somebody who buys for himself: what he likes, and when he might come. `said`: the draft in reading form. */
export const tasteZh: Wording = ({ you, pick }, blank, { said }) => {
  if (!PLACE_ZH.test(said))
    return pick(
      `${you}平时最喜欢哪一种？跟我说一句，我照着给${you}推荐；暂时不需要也没关系。`,
      `先问${you}一句：${you}自己用还是送人，喜欢哪一类？说一下我帮${you}挑；现在不需要也没关系。`,
    );
  const when = blank(meetingTime);
  return pick(
    `${you}喜欢哪一类，一般几个人来？${when}我先给${you}留个位，行吗？那天不方便，${you}说个时间。`,
    `${you}最想试哪一种？${when}过来的话我先给${you}留着，行吗？换个时间也可以。`,
  );
};

export const tasteEn: Wording = ({ pick }) =>
  pick(
    "Which one would you like to try first? Tell me what you usually go for and I'll suggest something. No worries if now isn't the time.",
    'What matters most to you: taste, price or how quickly you get it? One word is plenty, and a "not now" is fine too.',
  );

/** To a customer one knows: what he would have settled first, and an answer to it by a day. */
export const needsZh: Wording = ({ you, casual, pick }, blank) => {
  const by = blank(sendBy);
  return casual
    ? pick(
        `${you}那边眼下最想先解决哪件事？${you}回我一句，我${by}给${you}一个办法；暂时没有也没关系。`,
        `想问问${you}：现在用着、办着，哪一步最费劲？${you}说一句，我${by}给${you}回话；都顺当也告诉我一声。`,
      )
    : pick(
        `想请教${you}：目前${you}最希望先解决的是哪一件事？${you}回复一两句即可，我们${by}给出建议；暂无需要也请告知。`,
        `目前的工作中，${you}觉得最费力的是哪一环？${you}告知后，我们${by}给出答复；如无需要，也请直言。`,
      );
};

export const needsEn: Wording = ({ casual, pick }, blank) => {
  const by = timed("by", blank(sendBy));
  return casual
    ? pick(
        `What would you most like to see sorted out on your side right now? One line is enough, and you'll have a suggestion from me ${by}. If all is well, tell me that too.`,
        `Which part of it gives you the most trouble at the moment? Drop me a line and I'll come back to you ${by}; if there's nothing, that's fine too.`,
      )
    : pick(
        `May I ask what you would most like to see resolved on your side at present? One line is enough, and you will have our suggestion ${by}. If there is nothing at the moment, please simply tell me.`,
        `Which part of it gives you the most trouble at present? If you send me a line, I will answer ${by}; if all is well, please tell me that too.`,
      );
};
