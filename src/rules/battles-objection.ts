import { facesBuyer } from "../engine/clauses";
import { plainWords } from "../engine/plain-words";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

/** Among ourselves one may be told so; and whoever was agreed with first, or has had the matter looked up, is not contradicted. */
function excused(unit: Unit, draft: Draft): boolean {
  return !facesBuyer(draft) || REASSURES.test(unit.read) || GROUND.test(draft.units[unit.index - 1]?.read ?? "");
}
/** Begs not to be taken wrong. */
const REASSURES = /(?:别|不要|勿|免得|以免)(?:您|你)?(?:误会|误解|多心|多想)|\bdon't get me wrong\b/i;
/** The reader is agreed with, or the matter has been looked up. */
const GROUND =
  /有道理|(?:说|提醒)得(?:很|太|非常)?对|(?:我|我们)(?:很|能|完全)?(?:理解|明白)您|(?:核实|核查|排查|检测|查)(?:了|过|到)|(?:日志|记录|报告|监控)(?:显示|表明)|\b(?:fair|good|valid) (?:point|concern|question)|\b(?:i|we) (?:see|hear|understand|appreciate) (?:you|your|why|where)|\b(?:we|i) (?:have |'ve |just )?(?:checked|verified|tested|looked (?:it )?up)|\b(?:logs?|records?|reports?|data) (?:shows?|says?)\b/i;

/** Said outright. */
const PLAIN = {
  zh: "您(?:说|讲)得不对|您(?:完全|根本)?(?:不懂|误会了)|不是您想的那样",
  en: "you(?:'re| are) (?:simply |just |completely )?(?:wrong|mistaken)|that(?:'s| is) (?:simply|just) not true",
};

export default defineRule({
  id: "battles-objection",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This tells them they are wrong",
      why: "You can win the point and lose the deal",
      advice: "Take it up first: fair point, which part worries you most?",
    },
    zh: {
      title: "直接说对方错了",
      why: "争赢了道理，容易输掉单子",
      advice: "先接住再问。例如：您担心的有道理，具体是哪一块不放心？",
    },
  },
  reads: plainWords(PLAIN, excused),
  learned: true,
  excused,
  source: "003",
});

export const examples: Examples = {
  zh: {
    bad: [
      { text: "[[您说得不对]]，系统没慢过。", better: "您说的慢是在哪个界面、几点钟？", audience: "customer" },
      {
        text: "[[您误会了]]，我们没答应过这个价。",
        better: "报价单第2页写的是98万，您看到的是哪一版？",
        audience: "customer",
      },
      {
        text: "[[您根本不懂这个]]，听我的就行。",
        better: "这块我多讲两句，您最想弄清楚的是哪一点？",
        audience: "customer",
      },
      { text: "[[这还叫贵]]？您去打听打听。", better: "您觉得贵，是跟预算比还是跟别家比？", audience: "customer" },
      {
        text: "[[贵方所述与事实不符，我司不予认可]]。",
        better: "关于交期，送货单显示为11月3日签收，复印件附后，请贵方核对。",
        audience: "customer",
      },
      {
        text: "[[那是你们自己操作不当]]。",
        better: "日志显示是11月3日9点改的参数，我下午三点带工程师过来，行吗？",
        audience: "customer",
      },
      {
        text: "[[怎么可能，我们的设备不会坏]]。",
        better: "坏的是哪一台？您把铭牌拍给我，我今天下午五点前给您答复。",
        audience: "customer",
      },
    ],
    good: [
      { text: "您担心的有道理，具体是哪一块不放心？", audience: "customer" },
      { text: "是我误会了，您要的是三台，不是两台。", audience: "customer" },
      { text: "经核实，11月3日的停机由市电中断引起，日志见附件。", audience: "customer" },
      { text: "您别误会，我不是催您。", audience: "customer" },
      { text: "你这公式错了，应该是SUM。", audience: "colleague" },
      { text: "您不明白的地方随时问我，周五前我都在。", audience: "customer" },
      { text: "不是您的问题，是我们接口超时，今晚十点前修好。", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[You are mistaken about the freight]], it was never included.",
        better: "On freight: the offer says ex works. Would a delivered price help you compare?",
        audience: "customer",
      },
      {
        text: "[[That's simply not true]], our delivery is on time.",
        better: "Our log shows 46 of 48 deliveries on time. Which two caused you trouble?",
        audience: "customer",
      },
      {
        text: "[[With respect, you don't understand how warehousing works]].",
        better: "You mentioned the stock counts differ. How do you count on your side today?",
        audience: "customer",
      },
      {
        text: "[[How can you say the system is slow]]?",
        better: "Which screen feels slow to you, and at what time of day?",
        audience: "customer",
      },
      {
        text: "[[I have to disagree with you there: our service is fine]].",
        better: "You had three late visits in May. Would a fixed Tuesday slot mend that?",
        audience: "customer",
      },
      {
        text: "[[Your complaint is unfounded]].",
        better: "I read your complaint twice. Could you send me the photo of the crack by Friday?",
        audience: "customer",
      },
    ],
    good: [
      { text: "Please correct me if I'm wrong: you need 14 seats, not 12?", audience: "customer" },
      { text: "You're right about the lead time, we got that wrong.", audience: "customer" },
      { text: "I checked with the depot: that is not correct, the log shows 9:40.", audience: "customer" },
      { text: "You're wrong, the formula is in column C.", audience: "colleague" },
      { text: "Fair point, could you tell me more about the downtime?", audience: "customer" },
      { text: "If that is wrong, please send me the right figure by Friday.", audience: "customer" },
      { text: "lol you're so wrong, the second film was way better" },
    ],
  },
};
