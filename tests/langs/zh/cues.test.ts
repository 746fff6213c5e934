import { describe, expect, it } from "vitest";
import type { Channel, CueKind } from "../../../src/engine/types";
import { zh } from "../../../src/langs/zh";
import { simplify } from "../../../src/langs/zh/traditional";

const cues = (sentence: string, channel: Channel = "email") =>
  zh.read(simplify(sentence), { channel, today: "2026-11-20" }).cues.map((cue) => cue.kind);

describe("cues", () => {
  it.each<[CueKind, string]>([
    ["offer", "如有需求，欢迎随时垂询"],
    ["offer", "用得着兄弟的地方尽管吱声"],
    ["offer", "有任何需要，請隨時與我聯繫"],
    ["courtesy", "打扰了，合同签了吗"],
    ["apology", "实在不好意思又来麻烦您"],
    ["apology", "我斗胆问一句"],
    ["apology", "心裡實在過意不去"],
    ["apology", "您可别嫌我烦"],
    ["thanks", "感谢您的招待"],
    ["met", "上午跟三院信息科聊完了"],
    ["met", "非常感谢您昨天在百忙之中接待我们"],
    ["activity", "王总那边我微信联系了"],
    ["activity", "那个学校我一直盯着呢"],
    ["outcome", "他们今年预算280万"],
    ["outcome", "价格咬到98万"],
    ["open", "B项目在等甲方审批"],
    ["closed", "尾款到账，项目已关闭归档"],
    ["problem", "这客户没戏了"],
    ["problem", "我真的没招了"],
    ["helpless", "我也不知道该怎么办了"],
    ["view", "我打算明天去现场看看"],
    ["effort", "我们继续跟进"],
    ["support", "这一步不用您出面"],
    ["support", "合同明早九点发您审"],
    ["business", "报价单见附件"],
    ["about-us", "我们的系统有备课、授课、作业三大模块"],
    ["about-us", "咱家厂子就在开发区"],
    ["reader-need", "您上次提到护士站每天手工登记要两个小时"],
    ["reader-question", "您车间现在打磨工位有几个？"],
    ["fit", "适合门诊，不适合急诊"],
    ["requested", "按您昨天邮件的要求"],
    ["handover", "您要的图纸见附件"],
    ["satisfied", "感谢老师们的认可"],
    ["complaint", "您反馈的卡顿我看到了，抱歉影响了挂号"],
    ["ownerless", "这个需要确认一下"],
    ["ownerless", "最好有人跟一下"],
    ["ownerless", "大家看看谁方便去接一下客户"],
    ["introduction", "我是做工业除尘的小段"],
    ["small-talk", "改天一起撸串啊"],
  ])("%s: %s", (kind, sentence) => {
    expect(cues(sentence)).toContain(kind);
  });

  it.each<[CueKind, string]>([
    ["apology", "抱歉，昨天的报价写错了"],
    ["apology", "弱弱地问一下"],
    ["offer", "好的，那您先忙，有事随时找我"],
    ["ownerless", "系统需要支持中文"],
    ["ownerless", "谁来买单"],
    ["ownerless", "咱们得订一个能坐40人的"],
    ["activity", "和您聊得非常愉快"],
    ["problem", "依据售后条款，超过30天无法退货"],
    ["reader-need", "如果您需要降低成本"],
    ["reader-question", "您有兴趣吗？"],
    ["satisfied", "让您满意是我们的目标"],
    ["about-us", "感谢您让我们团队深受启发"],
  ])("no %s: %s", (kind, sentence) => {
    expect(cues(sentence)).not.toContain(kind);
  });
});
