import type { Rewrite } from "../engine/types";
import type { Bilingual } from "./words";

/** How a move is offered: a short label for its chip, and one line that says when it is the right one. */
export interface MoveWords {
  readonly label: string;
  readonly when: string;
}

type Moves = Readonly<Record<Rewrite["move"], MoveWords>>;

const zh: Moves = {
  "introduce-senior": { label: "引荐领导", when: "对接人点头了，拍板的人还没见到" },
  "technical-exchange": { label: "技术交流", when: "方案没聊透，技术的人还没到齐" },
  "next-visit": { label: "再次拜访", when: "刚见过面，还有事要当面谈" },
  "online-meeting": { label: "线上会议", when: "跑一趟太慢，半小时能说清" },
  "executive-meeting": { label: "高层见面", when: "事情大了，要双方领导坐到一起" },
  "send-material": { label: "发材料", when: "对方要方案或报价，约好哪天反馈" },
  "confirm-decision": { label: "请对方确认", when: "规格、价格或时间等对方一句话" },
  "ask-concerns": { label: "问对方关心什么", when: "还不熟，先弄清对方在意的事" },
  "ask-referral": { label: "请客户转介绍", when: "客户满意，想认识他的同行" },
  "internal-support": { label: "向上要资源", when: "需要领导给价格、派人或出面" },
  "meeting-recap": { label: "会议纪要", when: "刚开完会，把共识和待办写下来" },
  "progress-update": { label: "同步进度", when: "对方在等消息，或者要延期" },
  "assign-task": { label: "布置任务", when: "请同事做事，说清时限和验收" },
  mend: { label: "只改措辞", when: "下一步已经清楚，只把话说好" },
};

const en: Moves = {
  "introduce-senior": { label: "Senior intro", when: "Your contact agrees; the decision maker hasn't met you" },
  "technical-exchange": {
    label: "Tech session",
    when: "The solution needs depth, with their engineers in the room",
  },
  "next-visit": { label: "Next visit", when: "You just met, and there is more to settle in person" },
  "online-meeting": { label: "Online call", when: "Half an hour online is enough" },
  "executive-meeting": { label: "Exec meeting", when: "It's big enough for both leaders to meet" },
  "send-material": { label: "Send material", when: "They want a proposal or quote; agree when they respond" },
  "confirm-decision": { label: "Get a decision", when: "A spec, price or date waits for their yes" },
  "ask-concerns": { label: "Ask priorities", when: "Early days: find out what they care about" },
  "ask-referral": { label: "Ask for an intro", when: "They're happy, and they know others like them" },
  "internal-support": { label: "Ask for support", when: "You need your boss's price, people or presence" },
  "meeting-recap": { label: "Recap", when: "The meeting is over: write down who does what" },
  "progress-update": { label: "Update", when: "They're waiting for news, or a date has slipped" },
  "assign-task": { label: "Assign a task", when: "A colleague should do it: deadline, and how you'll check" },
  mend: { label: "Wording only", when: "The next step is clear; only the words need work" },
};

export const moveWords: Bilingual<Moves> = { zh, en };
