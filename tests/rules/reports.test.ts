import { describe, expect, it } from "vitest";
import type { Audience } from "../../src/engine/types";
import { marksOf } from "./finding";

/** Whole-draft rules about reports, in kinds of Chinese wording; each draft is one chat line. */
const FOUND: readonly (readonly [rule: string, audience: Audience, text: string])[] = [
  ["problem-dump", "boss", "陈总，图纸审了三回，设计院一直没批下来，您看怎么弄"],
  ["problem-dump", "boss", "接口人离职了，新来的死活不接，进度严重滞后"],
  ["problem-dump", "customer", "您那两台压在码头，什么时候能提出来我们也说不好"],
  ["problem-dump", "customer", "您订的轴承这边排产排不上，给您添麻烦了，请您谅解"],
  ["problem-dump", "customer", "您反馈的白屏我们暂时没有找到原因，抱歉"],
  ["problem-dump", "colleague", "测试环境又挂了，我也不知道咋搞，你看看吧"],
  ["activity-only", "boss", "本周陌拜21家，电话邀约44通"],
  ["activity-only", "boss", "下午陪同甲方考察了样板间，全程气氛很热烈"],
  ["activity-only", "boss", "参加了一场行业沙龙，跟几位总工进行了深入沟通"],
  ["activity-only", "boss", "那三家我都联系了一遍，聊得挺顺"],
  ["no-support-ask", "boss", "客户对清单没意见，就差盖章，我周四过去取合同"],
  ["referral-chance", "customer", "感谢贵院对我们培训老师的高度评价"],
  ["referral-chance", "customer", "您说护士们都爱用，我们全组都高兴"],
  ["one-sided-pitch", "customer", "我是做门禁的小覃，咱家型号齐全。咱家有自己的注塑车间。咱家还送三年延保"],
];
const SILENT: typeof FOUND = [
  ["problem-dump", "boss", "图纸没批下来，差在消防间距，我明天拉设计院改，周四再报"],
  ["problem-dump", "boss", "正压着三台没发，您看能不能先发两台？"],
  ["problem-dump", "customer", "他们家报价比我们低两个点"],
  ["problem-dump", "unknown", "这个订单客户要退货，运费有赔付吗"],
  ["problem-dump", "colleague", "客户投诉的事总得有人接一下吧"],
  ["activity-only", "boss", "打了三次电话都没人接，我下午去门口等他"],
  ["activity-only", "boss", "下周要拜访11家，名单我今晚排"],
  ["activity-only", "customer", "贵司的来信我们认真学习讨论了"],
  ["no-support-ask", "boss", "客户点头了，合同您明天上午签个字，我下午送过去"],
  ["no-support-ask", "boss", "网关报错，两成请求失败，正在切备机，16:20前切完"],
  ["no-support-ask", "boss", "本月走访了40家，接下来继续加大力度"],
  ["referral-chance", "customer", "您对样板满意的话，我周四来签合同"],
  ["referral-chance", "customer", "您现在这套用着顺手吗？"],
  ["referral-chance", "customer", "用着顺手就好！您身边有没有开店的朋友，介绍一位给我认识？"],
  ["referral-chance", "customer", "希望这批料您能满意"],
];

describe("reports", () => {
  it.each(FOUND)("%s to %s: %s", (rule, audience, text) => {
    expect(marksOf(rule, text, audience)).toHaveLength(1);
  });
  it.each(SILENT)("not %s to %s: %s", (rule, audience, text) => {
    expect(marksOf(rule, text, audience)).toEqual([]);
  });
});
