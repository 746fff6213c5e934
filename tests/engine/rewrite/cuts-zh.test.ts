import { describe, expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

function read(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : "";
}

describe("what stands beside an apology and only bows goes with it", () => {
  it.each([
    ["王总，真不好意思又来打扰您，我人在外地，您能今天下班前帮我在系统里批一下吗", "王总，我人在外地，您能"],
    ["阿琴，实在对不住，我又忘了密码，脑子真是不好使，你能下午三点前帮我重置一下吗？", "阿琴，我又忘了密码，你能"],
    [
      "周姐，我脸皮真厚，又来求您了，您可别烦我。那台样机放您那儿两个月了，麻烦您周四前让仓库寄回来，运费我们出。",
      "周姐，那台样机放您那儿两个月了，麻烦您周四前让仓库寄回来，运费我们出。",
    ],
    [
      "王姐，我真的特别特别不好意思，都第四次催您了，您可千万别生我气，合同盖章页周四中午前能拍给我吗",
      "王姐，合同盖章页周四中午前能拍给我吗",
    ],
    [
      "Kelly，真的很對不起，上個月才煩妳改過兩版，我自己都覺得很丟臉還要再來拜託。台中那家診所的報價，可以在週一中午前幫我重算一次嗎？",
      "Kelly，台中那家診所的報價，",
    ],
  ])("a reason, a thing or a request stays: %s", (text, start) => {
    const said = read(text, "chat", "colleague");
    expect(said.slice(0, start.length)).toBe(start);
  });
});

describe("of a cry for help nothing stays, of the matter all", () => {
  it.each([
    ["37台车定位全没了，庞老板说要换掉咱们，我这会儿头都大了，真不知道从哪下手", /换掉咱们。(?!.*(?:头都|下手))/],
    ["方案又被甲方打回来了，第五回了，我真猜不透他们到底要啥，没法干了", /第五回了。(?!.*(?:猜不透|没法干))/],
    ["宏达把尾款又压了一个月，财务的电话也不接，我是彻底没脾气了，您说这可怎么收场", /也不接。(?!.*(?:脾气|收场))/],
  ])("%s", (text, said) => {
    expect(read(`老板，${text}`, "chat", "boss")).toMatch(said);
  });

  it("a day nobody knows is told as open", () => {
    const text = "聂总：贵司订的两套洁净棚，因型材厂断供，原定15日的发货做不到了，究竟哪天能发，我们也说不准。";
    expect(read(text, "email", "customer")).toContain("究竟哪天能发，目前还没有确定。");
  });
});

it("what is wanted under a favour stays as a question, and the goods as they are", () => {
  expect(read("徐科，这批阀门要是能在周三前签下来，我给您个人留三个点，现金", "chat", "customer")).toBe(
    "徐科，这批阀门能在周三前签下来吗？",
  );
  expect(
    read(
      "老邓，这批货走你那边的仓，发票我按高的开，多出来的那截打到你自己的卡上。周五上午十点签字，你到场就行。",
      "chat",
      "partner",
    ),
  ).toBe("老邓，这批货走你那边的仓。周五上午十点签字，你到场就行。");
});

describe("a need is taken up in the words of the draft, a reproach by its own name", () => {
  it.each([
    [
      "冯姐，您昨天说仓库信号差，断网也得能开单，这个您就别纠结了，真没几家店在乎。咱们周三下午3点过一遍数据，您看行不？",
      /冯姐，您昨天说仓库信号差，断网也得能开单，这一点我记下了，.+前给您答复。咱们周三/,
    ],
    ["方总，您要的离线模式意义不大，先别纠结这个了。明天下午三点我带合同过去", /离线模式的事我记下了/],
    ["报表这块咱先不谈，先把合同签了再说", /答复您|回您.*。先把合同签了，可以吗？$/],
    [
      "马工，您说这批轴承噪音大是出厂没做动平衡，这个说法站不住脚。同批次供给另外两家的，跑了三个月都没有异响。请您周二前把对中数据发我，我安排张工做一次频谱分析，27日出报告。",
      /您说这批轴承噪音大，这件事.+异响。请您周二前/,
    ],
  ])("%s", (text, said) => {
    expect(read(text, "chat", "customer")).toMatch(said);
  });

  it("where the reader is thanked nobody was contradicted", () => {
    const text =
      "高姐，今天辛苦您带我们把两条包装线都走了一遍。换型一次要40多分钟，跟您之前说的完全对上了，这趟没白来，谢谢高姐！";
    expect(read(text, "chat", "customer")).toBe("");
  });
});

describe("the day stands on what the reader waits for", () => {
  it.each([
    ["邱老师，我去跟染厂把原因问清楚，问完给您答复。", "我去跟染厂把原因问清楚，下周三（11月25日）下班前给您答复。"],
    ["方老师，您要的课时统计我回头跟教务核对一下，核对完发您", "我跟教务核对一下，下周三（11月25日）下班前发您"],
    ["贵院的温控记录我们会安排工程师导出，整理后发给您。", "安排工程师导出，下周三（11月25日）下班前发给您。"],
    [
      "关于探头漂移，我司将与原厂沟通，待原厂给出分析结论后向您汇报。",
      "与原厂沟通，待原厂给出分析结论后，下周三（11月25日）下班前向您汇报。",
    ],
    [
      "贵院反馈的条码打印偏移，我们将安排工程师复现，并提供修复版本。",
      "复现，并于下周三（11月25日）下班前提供修复版本。",
    ],
    ["收到汤姐，这个颜色能不能染我去厂里问一嘴再告诉您", "问一嘴，下周一（11月23日）下班前告诉您"],
  ])("%s", (text, said) => {
    expect(read(text, "email", "customer")).toContain(said);
  });

  it("and no other word for some time or other beside it", () => {
    const text = "下学期的教材目录已寄出，请您在方便的时候核对一下册数，有出入的话近期告诉我。";
    expect(read(text, "email", "customer")).toContain("请您下周三（11月25日）前核对一下册数，有出入的话告诉我。");
    expect(read("小佟，客户那份验厂问卷你这两天填一下", "chat", "colleague")).toBe(
      "小佟，客户那份验厂问卷麻烦你下周三（11月25日）前填一下",
    );
  });
});

describe("nobody's task is asked of the colleague who reads it", () => {
  it.each<readonly [string, Audience, string]>([
    [
      "越南灯饰展的展位周三就截止了，组委会刚又发邮件催了。总得有人把报名表填了交上去吧",
      "colleague",
      "麻烦你下周一（11月23日）下班前把报名表填了交上去，你不方便的话告诉我找谁",
    ],
    ["明天客户来12个人，看看谁能去高铁站接一下", "colleague", "麻烦你去高铁站接一下，你不方便的话告诉我找谁"],
    ["倪哥，海关那边的补充材料得有人盯着，22号之前要交", "partner", "由谁盯着，麻烦你今天（11月20日）下班前告诉我一声"],
    [
      "小穆，样册的参数印错了，必须有人跟印厂说一声，12月4日就要开机印了。",
      "colleague",
      "麻烦你下周三（11月25日）下班前跟印厂说一声，你不方便的话告诉我找谁，12月4日",
    ],
    ["老于，仓库的灭火器过期了得换", "colleague", "过期了，麻烦你"],
    ["各位，周五盘库需要有人统计三楼的备件", "colleague", "由谁统计三楼的备件，请各位"],
    ["冯总，官网的案例页还停在2023年，应该有人更新一下了。", "boss", "由谁更新一下，请您"],
  ])("%s", (text, audience, said) => {
    expect(read(text, "chat", audience)).toContain(said);
  });
});
