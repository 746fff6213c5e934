import { describe, expect, it } from "vitest";
import type { Act, Channel } from "../../../src/engine/types";
import { zh } from "../../../src/langs/zh";
import { simplify } from "../../../src/langs/zh/traditional";

const acts = (sentence: string, channel: Channel = "email"): readonly Act[] =>
  zh.read(simplify(sentence), { channel, today: "2026-11-20" }).acts;
const kinds = (sentence: string, channel?: Channel) =>
  acts(sentence, channel).map(({ kind, concrete }) => (kind === "ask" && !concrete ? "vague ask" : kind));

describe("asks nobody could act on", () => {
  it.each([
    "以后张总多多照顾",
    "这事您多费心",
    "帮忙推进一下",
    "您给上上心呗",
    "还请公司在资源上给予倾斜",
    "麻烦您在领导跟前美言几句",
    "這個案子公司這邊能不能多給點支援",
    "望贵司领导高度重视",
    "客户那边你上点心啊",
    "你可得拉兄弟一把",
    "就帮我们往上头递递话哈",
    "老哥，这单全靠你了啊",
    "恳请各位领导在百忙之中多多指导、多多支持",
    "那个赵工啊你看这个设备入库的事你那边给张罗张罗",
    "呢單嘢麻煩你跟緊啲啦",
    "我们家的东西你多帮着推一推呀",
  ])("%s", (sentence) => {
    expect(kinds(sentence, "chat")).toEqual(["vague ask"]);
  });
});

describe("asks one could act on", () => {
  it.each([
    "想请您周三约王工开会",
    "请贵方督促施工单位于本月25日前完成整改",
    "烦请贵公司提供近三年的财务报表",
    "麻烦您把接口文档发我一份",
    "您安排两位电工配合就行",
    "小赵你盯着3号泵的温度",
    "麻烦帮我intro一下你们IT的Director",
    "把上月的出库单拍张照片发我",
    "你那边图纸弄好了赶快发我",
    "周一上午能让我见一下王院长不",
    "建议由您组织一次技术交流",
    "您的发票的事麻烦您安排一下",
  ])("%s", (sentence) => {
    expect(kinds(sentence, "chat")).toEqual(["ask"]);
  });

  it("go on behind a comma as one ask", () => {
    expect(kinds("请贵司从速完成合同盖章，并寄回原件两份")).toEqual(["ask"]);
    expect(kinds("请领导重视，督促出卖人办理产权证")).toEqual(["ask"]);
  });
});

describe("promises", () => {
  it.each([
    "好嘞，我回去给您做",
    "我确认一下再回复您",
    "样品这事儿包我身上",
    "会进一步告知进展",
    "待内部研究形成意见后，将及时向贵单位反馈",
    "我哋個quotation遲啲再執靚啲畀你",
    "合同我周五寄出",
    "后续我方将提供详细的实施计划供贵方审阅",
    "修好了跟你说",
    "价格我再去找领导批一批",
    "回头我把案例给您整理一份",
    "方案周四上午发您邮箱",
    "老郭11月2日前完成服务器上架",
  ])("%s", (sentence) => {
    expect(kinds(sentence)).toContain("promise");
  });

  it.each<[string, Act["traits"][number], Channel]>([
    ["我把报价附上", "done", "email"],
    ["我查一下库存", "instant", "chat"],
    ["我给您申请一下优惠", "instant", "chat"],
    ["我们会继续跟进", "effort", "email"],
    ["如果您同意，我周五前排产", "conditional", "email"],
    ["我们会为您提供优质的服务", "policy", "email"],
  ])("%s: %s", (sentence, trait, channel) => {
    expect(acts(sentence, channel)[0]?.traits).toContain(trait);
  });
});

describe("proposals", () => {
  it.each(["过两天咱们再碰一碰", "改天约", "下周咱们见一面", "节后咱俩视频对一下报价", "30号晚上八点打个电话"])(
    "%s",
    (sentence) => {
      expect(kinds(sentence)).toEqual(["proposal"]);
    },
  );
});

describe("no acts at all", () => {
  it.each([
    "会上李处原话是希望厂家以后多支持县里的信息化",
    "感谢您一直以来的关照",
    "您别惦记验收的事",
    "这一步不用您出面",
    "我会开叉车",
    "我们立即进行了调查核实",
    "他说招标公告下周一挂网",
    "我们的系统有备课、授课、作业三大模块",
    "相关部门会处理",
    "妈，我过两天回去",
    "您担心得有道理",
    "系统能帮到您就好",
  ])("%s", (sentence) => {
    expect(kinds(sentence, "chat")).toEqual([]);
  });
});

describe("questions", () => {
  it.each([
    ["您看哪天方便？", "choice"],
    ["您周三还是周四方便？", "choice"],
    ["咱们厂现在一条线一天能出多少件？", "question"],
    ["您看行吗", "question"],
    ["想了解一下贵司的规划", "question"],
  ] as const)("%s: %s", (sentence, trait) => {
    expect(acts(sentence)[0]?.traits).toContain(trait);
  });
});

describe("the parts of an act", () => {
  it("are words of the sentence, with the clause as its span", () => {
    const sentence = "为不影响排产，请贵方近期确认主轴转速";
    const [act] = acts(sentence);
    expect(sentence.slice(act?.start, act?.end)).toBe("请贵方近期确认主轴转速");
    expect(act).toMatchObject({ owner: "贵方", action: "近期确认主轴转速", time: { text: "近期", fixed: false } });
  });

  it("take the time from a clause before", () => {
    expect(acts("等您不忙了，把平面图发我一份", "chat")[0]?.time?.text).toBe("等您不忙了");
  });
});
