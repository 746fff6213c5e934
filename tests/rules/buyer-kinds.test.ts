import { describe, expect, it } from "vitest";
import { marksOf } from "./finding";

/** Kinds of wording to a customer in Chinese, one per line: a reading of structure, not of set phrases. */
const FOUND: readonly (readonly [rule: string, text: string])[] = [
  ["knocks-rival", "他们那也叫质检？"],
  ["knocks-rival", "友商毫无品控能力"],
  ["knocks-rival", "那家的轴承五个月就散架"],
  ["knocks-rival", "竞品的案例都是编出来的"],
  ["knocks-rival", "您说隔壁那家啊。价格是低。一帮草台班子"],
  ["knocks-rival", "贵司原有供应商技术力量薄弱"],
  ["absolute-claim", "咱家的接缝二十年都不裂"],
  ["absolute-claim", "没有比我们更准的了"],
  ["absolute-claim", "选我们，永无后顾之忧"],
  ["absolute-claim", "我保证您家孩子百分之百通过"],
  ["absolute-claim", "报价在附件里，我们的网关零风险"],
  ["battles-objection", "那是您自己摔的"],
  ["battles-objection", "人家都没事，偏偏就你们出事"],
  ["battles-objection", "你这个测法就是错的"],
  ["battles-objection", "您想得太简单了"],
  ["battles-objection", "您对我们有偏见"],
  ["waves-off-need", "培训不培训的没什么要紧"],
  ["waves-off-need", "贵方所提加密一项不具备实际意义"],
  ["waves-off-need", "您提的对账功能，以后再说"],
  ["waves-off-need", "双语标签这块，等真有人问再说"],
  ["buyer-risk", "差价咱俩一人一半"],
  ["buyer-risk", "高出来的您自己留着"],
  ["buyer-risk", "嫂子那份单独装好了"],
  ["buyer-risk", "令爱留学的推荐信由我司代为安排"],
  ["buyer-risk", "这二十万就是您的"],
];
const SILENT: typeof FOUND = [
  ["knocks-rival", "他们周三不行，周四可以"],
  ["knocks-rival", "我们是三个人的小作坊，只做打样"],
  ["absolute-claim", "我们仓里有货，最快当天到"],
  ["absolute-claim", "这是我能给的最好条件"],
  ["absolute-claim", "系统上线满两年零故障，记录见附件"],
  ["battles-objection", "您反映的抬头有误一事我们已经登记"],
  ["battles-objection", "您说的报错我看到了，正在查"],
  ["battles-objection", "您看错行了，三号仓在第8行"],
  ["waves-off-need", "货到了您先搁一边别拆封，周四我们来开箱"],
  ["waves-off-need", "接口先放一放，等您周四把字段给我再弄"],
  ["buyer-risk", "系统会把差价原路返您的支付方式"],
  ["buyer-risk", "多开的两张发票已作废"],
  ["buyer-risk", "你八成是填到另一栏了"],
];

describe("the buyer's side", () => {
  it.each(FOUND)("%s: %s", (rule, text) => {
    expect(marksOf(rule, text)).toHaveLength(1);
  });
  it.each(SILENT)("not %s: %s", (rule, text) => {
    expect(marksOf(rule, text)).toEqual([]);
  });
});
