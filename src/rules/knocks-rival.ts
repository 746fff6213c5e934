import { facesBuyer } from "../engine/clauses";
import { plainWords } from "../engine/plain-words";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

/** Among ourselves a rival may be called what he is. */
const excused = (_unit: Unit, draft: Draft) => !facesBuyer(draft);

/** Said outright. */
const PLAIN = {
  zh: "(?:别家|友商|同行|他们家?|那家(?:公司)?)[^。！？，]{0,8}(?:骗子|骗人|垃圾|忽悠|不靠谱)",
  en: "(?:our |the )?(?:competitors?|rivals?)[^.?!,]{0,20}(?:a joke|garbage|rubbish|crooks|a scam)",
};

export default defineRule({
  id: "knocks-rival",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This runs a competitor down",
      why: "They wonder what you say about them",
      advice: "Compare on stated criteria, and say where the other is better",
    },
    zh: {
      title: "在说同行的坏话",
      why: "对方会想：背后会不会也这么说我",
      advice: "讲清按什么标准比，也说对方强在哪",
    },
  },
  reads: plainWords(PLAIN, excused),
  learned: true,
  excused,
  source: "002",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[别家的都不行]]，您就认准我们。",
        better: "您把别家的报价发我一份，我周三前逐项标出差在哪，行吗？",
        audience: "customer",
      },
      {
        text: "[[那家公司就是骗子]]，收了钱就跑。",
        better: "付款上我们可以分三期，您看行吗？",
        audience: "customer",
      },
      {
        text: "[[隔壁那家的检测报告全是假的]]。",
        better: "我们的检测报告编号在附件第1页，您可以到官网查。",
        audience: "customer",
      },
      {
        text: "[[他們的系統漏洞百出，您千萬別用]]。",
        better: "資安上，我們每季做一次滲透測試，報告在附件。",
        audience: "customer",
      },
      {
        text: "[[友商那套纯属忽悠]]，PPT做得好看而已。",
        better: "友商的演示做得好，我们周三下午可以拿您的数据跑一遍，您看行吗？",
        audience: "customer",
      },
      {
        text: "[[你们现在用的那个CRM，简直反人类]]。",
        better: "你们现在用的CRM，哪一步最费时间？",
        audience: "customer",
      },
    ],
    good: [
      { text: "读取速度对方每秒120件，我们90件，对方更快。", audience: "customer" },
      { text: "友商的移动端做得比我们好，我们强在报表。", audience: "customer" },
      { text: "您现在用的是哪家的系统？", audience: "customer" },
      { text: "我们自己以前的售后确实烂，去年换了团队。", audience: "customer" },
      { text: "他们家质量太差，客户自己说的。", audience: "boss" },
      { text: "同行一般是30天账期，我们可以给到45天。", audience: "customer" },
      "别去他们家吃了，上次那个鱼太咸。",
    ],
  },
  en: {
    bad: [
      {
        text: "Frankly, [[our competitors are a joke]].",
        better: "On service hours we cover nights; Orbis does not. Which matters more to you?",
        audience: "customer",
      },
      {
        text: "[[Their software is hot garbage]], trust me.",
        better: "Their software has no offline mode, ours does. Do your drivers lose signal?",
        audience: "customer",
      },
      {
        text: "[[If you go with them you will regret it]].",
        better: "With them you get a lower price, with us a 24-hour repair. Which costs you more?",
        audience: "customer",
      },
      {
        text: "[[Honestly, Zentra is a disaster on support]].",
        better: "Zentra answers within two days, we within four hours. What do you need at night?",
        audience: "customer",
      },
      {
        text: "[[The other vendors just lie about their delivery]].",
        better: "Ask every vendor for last year's delivery record; here is ours.",
        audience: "customer",
      },
      {
        text: "[[Unlike the garbage from Kolo]], ours lasts.",
        better: "In your March test the Kolo panel lost 2.1% and ours 1.4%.",
        audience: "customer",
      },
    ],
    good: [
      { text: "Orbis is stronger on mobile; we are stronger on reporting.", audience: "customer" },
      { text: "If mobile matters most, Zentra is a reasonable choice.", audience: "customer" },
      { text: "Norvik quoted 4% under us with 90 days.", audience: "boss" },
      { text: "Our own 2.1 release was a disaster and we know why.", audience: "customer" },
      { text: "Our competitor Kolo also offers a 24-month warranty.", audience: "customer" },
      { text: "Zentra support is a total disaster.", audience: "colleague" },
      { text: "The weather is terrible, so the crane comes a day later.", audience: "customer" },
    ],
  },
};
