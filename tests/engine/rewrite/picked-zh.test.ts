import { describe, expect, it } from "vitest";
import { coach, rewriteDraft } from "../../../src/coach";
import type { MoveId } from "../../../src/engine/types";

describe("moves the writer picks", () => {
  const by = (move: MoveId, text: string, audience: "customer" | "partner" = "customer") => {
    const review = coach({ text, audience, today: "2026-11-20" });
    return rewriteDraft(review, move);
  };
  const ENDS = "后面这个项目，还请孟经理多多关照。";

  it("invite all who were missing, not those who came", () => {
    const text = `孟经理：\n感谢您和采购部三位同事抽时间来听。工艺科和设备科都在抢修，没能到场，停机几天没有展开。${ENDS}`;
    expect(by("technical-exchange", text)?.text).toContain("约上工艺科和设备科");
  });

  it("suggest whoever decides for an introduction", () => {
    const text =
      "郑助理，今天还是没碰上吕总，施工队用谁家最后就是吕总一个人定，报价10月底就放您那儿了。这事还得您多费心啊";
    const { blanks = [] } = by("introduce-senior", text) ?? {};
    expect(blanks.find(({ name }) => name === "which-senior")?.suggestions[0]).toBe("吕总");
  });

  it("name our own director and the days he is there", () => {
    const text =
      "李总：\n邱董对换供应商还不踏实。我们谢董也说过，只让我们两个谈不够郑重。谢董12月1日到3日正好在青岛。这件事还望李总多上心。";
    const said = by("executive-meeting", text)?.text;
    expect(said).toContain("我们谢董");
    expect(said).toContain("12月1日到3日");
    expect(said).not.toContain("〔哪一周〕");
  });

  it("name what is to be recommended, and speak to two as two", () => {
    expect(by("ask-referral", "您周围开饭店的朋友多，给俺们冷库多介绍介绍呗")?.text).toContain("也用得上冷库的朋友");
    const text =
      "汪总、小佟：\n今天上午在郑州谈明年豫南的代理，三个小时聊了不少，样机谁来出还各说各的理。\n非常感谢款待！";
    expect(by("meeting-recap", text, "partner")?.text).toMatch(/给二位打个电话|致电二位|与二位通|请二位/);
  });
});
