import { deadline, favourDay, meetingTime, sendBy } from "./blank-specs";
import { timed } from "./facts-times";
import type { Wording } from "./move";

/** Where one comes by: a place is kept for him. */
const PLACE_ZH = /来玩|来坐|来吃|来喝|来看|到店|进店|店里|民宿|剧本|密室|健身|瑜伽|美容|美甲|美发|理发|火锅|烧烤|馆/;

/** Nothing one has a taste in. */
const SERVICE_ZH =
  /装饰公司|试听|校区|养老|看房|户型|样板间|置业|月子|旅行社|家政|月嫂|保洁|驾校|装修|楼盘|托管|培训|保险/;

/** Where one goes with others. */
const TOGETHER_ZH = /剧本|密室|火锅|烧烤|民宿|聚会|团建|包厢|桌游|来玩/;

/** To somebody who buys for himself: what he likes, and when he might come. `said`: the draft in reading form. */
export const tasteZh: Wording = ({ you, pick }, blank, { said }) => {
  if (SERVICE_ZH.test(said))
    return `${you}最看重哪一点：价格、品质还是省心？说一句我照着给${you}推荐；现在不需要也没关系。`;
  if (!PLACE_ZH.test(said))
    return pick(
      `${you}平时最喜欢哪一类？跟我说一句，我照着给${you}推荐；暂时不需要也没关系。`,
      `${you}最想先试哪一种？说一句我照着给${you}推荐；现在不需要也没关系。`,
    );
  const when = blank(meetingTime);
  if (TOGETHER_ZH.test(said))
    return `${you}喜欢哪一类，一般几个人来？${when}我先给${you}留个位，行吗？那天不方便，${you}说个时间。`;
  return pick(
    `${you}平时喜欢哪一类？${when}我先给${you}留个位，行吗？那天不方便，${you}说个时间。`,
    `${you}最想试哪一种？${when}过来的话我先给${you}留着，行吗？换个时间也可以。`,
  );
};

export const tasteEn: Wording = ({ pick }, _, { said }) => {
  if (FOOD_EN.test(said))
    return pick(
      "Which one would you like to try first? Tell me what you usually go for and I'll suggest something. No worries if now isn't the time.",
      'What do you usually go for? One word is plenty and I\'ll suggest something, and a "not now" is fine too.',
    );
  return pick(
    "What are you looking for at the moment? One line from you and I'll suggest something that fits. No worries if now isn't the time.",
    'What would you like to know first? One line is plenty, and a "not now" is fine too.',
  );
};
const FOOD_EN =
  /\b(?:menu|bakery|restaurant|flavou?rs?|beans|coffee|tea|cocktails?|espresso|latte|pastr\w+|ice cream|brunch|snacks?|wine|beer|cakes?)\b/i;

/** Something is in his hands, to look at or to try. */
const HOLDS = /[您你]们?(?:法务|技术|领导)?(?:先|再|慢慢)?(?:看|用|试|收|翻|琢磨|考虑|商量)(?:着|(?=[，。]))|样册/;

/** On its way to him, or there. */
export const SENT = /[寄邮][出到了]|寄给|发货|发出|顺丰|快递|送(?:到|出)|放(?:在)?[您你][^，。]{1,6}了/;
/** It is under way, and not done yet. */
const GOES_ON = /没人(?:审|批|接|管)|(?:没有?|未)(?:批|审|回|到|出|好|完)|还在|正在|在(?:走|办|审|等)|暂时/;
/** What he has in hand, by its name. */
const HELD = /样册|课程表|产品手册|手册|型录|图册|彩册|画册|目录|报价单?|方案|样品|价目表/;

/** To a customer one knows: what he has to settle in what the draft is about. An answer comes the day he writes. */
export const needsZh: Wording = (
  { you, casual, pick },
  blank,
  { attached, material, topic, said, undecided, tells },
) => {
  const about = topic?.replace(/的(?:事|问题)$/, "");
  if (undecided) {
    const by = blank(favourDay);
    return casual ? `${undecided}，${you}${by}给我个准话，行吗？` : `${undecided}，能否请${you}${by}告知？`;
  }
  // What he has in hand already: what he still wants to know of it.
  if (attached || HOLDS.test(said)) {
    const by = blank(favourDay);
    const held = HELD.exec(said)?.[0] ?? material ?? attached;
    const what = /[用试]着/.test(said) ? "用下来" : held ? `${held}看过之后` : "考虑下来";
    return casual
      ? `${what}，${you}最想再了解哪一块，${by}告诉我一声，行吗？我照着准备。`
      : `${what}，${you}最想进一步了解哪一块，能否请${you}${by}告知？我们据此准备。`;
  }
  if (SENT.test(said)) {
    const by = blank(favourDay);
    return casual
      ? `收到之后有哪里不合适，${you}${by}告诉我一声，行吗？`
      : `收到之后如有不合适的地方，能否请${you}${by}告知？`;
  }
  if (about && GOES_ON.test(said))
    return casual
      ? `${about}的进展，我${blank(sendBy)}问清楚告诉${you}，${you}看行吗？`
      : `${about}的进展，我们${blank(sendBy)}核实后告知${you}，是否合适？`;
  // Nothing of the draft's own can be asked about: it is left as it stands.
  if (tells) return "";
  const ask = about ? `${about}这块，${you}近期有没有要办的` : null;
  return casual
    ? pick(
        `${ask ?? `${you}眼下最想先办的是哪件事`}？${you}回我一句，我当天给${you}回话。`,
        `想问问${you}：${ask ?? `${you}近期最想先办成的是哪件事`}？${you}说一声，我当天答复${you}。`,
      )
    : pick(
        `想请教${you}：${ask ?? `目前${you}最希望先办的是哪一件事`}？收到${you}的回复，我们当天答复。`,
        `${ask ?? `${you}目前最希望我们先办哪一件事`}？${you}回复一句，我们当天答复。`,
      );
};

export const needsEn: Wording = ({ casual, pick }, blank, { topic, here }) => {
  if (topic && !here) {
    const by = timed("by", blank(sendBy));
    const ask = casual
      ? pick(
          `Is there anything on ${topic} you'd like me to look at first?`,
          `Which point on ${topic} should I look at first for you?`,
        )
      : pick(
          `Is there anything on ${topic} you would like us to look at first?`,
          `Which point on ${topic} would you like us to look at first?`,
        );
    return `${ask} One line is enough, and ${casual ? "I'll" : "I will"} come back to you ${by}.`;
  }
  // Where nothing says what it may be about: one thing, a line by a day, and an answer that follows it.
  const line = timed("by", blank(deadline));
  return casual
    ? pick(
        `What is the one thing you need from us next? Drop me a line ${line} and I'll answer the same day.`,
        `Which one thing should I look at first for you? Drop me a line ${line} and I'll answer the same day.`,
      )
    : pick(
        `What is the one thing you need from us next? If you send me a line ${line}, I will answer the same day.`,
        `Which point would you like us to settle first? If you send me a line ${line}, I will answer the same day.`,
      );
};
