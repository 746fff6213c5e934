import { describe, expect, it } from "vitest";
import { coach } from "../../src/coach";
import type { Audience } from "../../src/engine/types";

const read = (text: string, audience?: Audience) =>
  coach({ text, channel: "email", today: "2026-03-02", ...(audience ? { audience } : {}) }).draft;

describe("the audience is guessed from what is told and to whom", () => {
  it.each<[string, Audience]>([
    ["今天拜访了华茂的采购，对方说预算还没批，报价要再降五个点。", "boss"],
    ["本周周报：签单两笔，丢单一笔，客户嫌交期长。", "boss"],
    ["We visited the client's plant on Monday. They found our price too high and want two references.", "boss"],
    ["Weekly report: six visits, two quotes out, one order lost on delivery time.", "boss"],
    ["贵司的三台注塑机今年的保养合同快到期了。", "customer"],
    ["我们的检测仪精度高，您的产线换型也快。", "customer"],
    ["Our scanners read a pallet in two seconds. Your warehouse would need four of them.", "customer"],
    ["周六一起打球吗？", "unknown"],
    ["Are we still on for lunch?", "unknown"],
    ["The council approved the new bridge on Monday. They expect it to open next year.", "unknown"],
  ])("%s → %s", (text, audience) => {
    expect(read(text)).toMatchObject({ audience, audienceKnown: false });
  });

  it("gives way to what is known", () => {
    expect(read("贵司的合同快到期了。", "partner")).toMatchObject({ audience: "partner", audienceKnown: true });
    expect(read("领导，客户周一说不要了。")).toMatchObject({ audience: "boss", audienceKnown: true });
  });

  it("a group greeted hints at colleagues, no more", () => {
    expect(read("Hi team, the client said no on Monday.")).toMatchObject({
      audience: "colleague",
      audienceKnown: false,
    });
  });
});
