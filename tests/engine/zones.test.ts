import { describe, expect, it } from "vitest";
import { findZones, inferChannel } from "../../src/engine/zones";
import { languages } from "../../src/langs";

/** Each zone as `kind:first words`. */
function zones(text: string, channel: "email" | "chat" = "email"): string[] {
  return findZones(text, languages.readable(text), channel, languages).map(
    ({ kind, start, end }) => `${kind}:${text.slice(start, end).trim().split("\n")[0]?.slice(0, 12) ?? ""}`,
  );
}

describe("zones", () => {
  it("finds greeting, body, closing and signature of an English mail", () => {
    expect(zones("Hi Karen,\n\nThe quote is attached.\n\nBest regards,\nDaniel Moore\nAcme Ltd")).toEqual([
      "greeting:Hi Karen,",
      "body:The quote is",
      "closing:Best regards",
      "signature:Daniel Moore",
    ]);
  });

  it("finds those of a Chinese letter, with its dateline", () => {
    expect(zones("尊敬的张总：\n您好！\n\n附件是报价单。\n\n此致\n敬礼\n李明\n2026年11月20日")).toEqual([
      "greeting:尊敬的张总：",
      "body:附件是报价单。",
      "closing:此致",
      "signature:李明",
      "dateline:2026年11月20日",
    ]);
  });

  it.each([
    "Thanks, that works.\n\nOn Mon, 3 Nov 2026, Ann <a@b.example> wrote:\nplease keep us in mind",
    "好的，周五见。\n\n在 2026年11月3日，张三写道：\n以后多多照顾",
    "收到，周五前给您。\n\n-----原始邮件-----\n发件人：张三\n以后多多照顾",
    "Fine, Friday it is.\n\n-----Original Message-----\nFrom: Ann\nplease keep us in mind",
    "Agreed.\n\n> please keep us in mind\n> and so on",
  ])("leaves the quoted thread alone: %j", (text) => {
    expect(zones(text).at(-1)).toMatch(/^quote:/);
    expect(zones(text)[0]).toMatch(/^body:/);
  });

  it("does not take > for a quote in chat", () => {
    expect(zones("> 5 units, please send them today", "chat")).toEqual(["body:> 5 units, p"]);
  });

  it("knows a signature by its dashes and by a phone's line", () => {
    expect(zones("Please call me at 3 today.\n-- \nJane Roe\nSales")).toEqual(["body:Please call ", "signature:-- "]);
    expect(zones("Call me at 3.\n\nSent from my iPhone").at(-1)).toBe("signature:Sent from my");
  });

  it("keeps a postscript in the body", () => {
    expect(zones("Hi Tom,\n\nSee you on Monday.\n\nBest,\nAnn\nP.S. Please bring the contract.").at(-1)).toBe(
      "body:P.S. Please ",
    );
  });

  it("covers the text whole, in order", () => {
    const text = "Hi,\r\n\r\nbody\r\n```\ncode\n```\n\nBest,\nX\n> q";
    const found = findZones(text, text, "email", languages);
    expect(found[0]?.start).toBe(0);
    expect(found.at(-1)?.end).toBe(text.length);
    for (const [i, zone] of found.entries()) if (i > 0) expect(zone.start).toBe(found[i - 1]?.end);
    expect(found.map((zone) => zone.kind)).toContain("code");
  });

  it.each([
    ["张总，多多照顾", "chat"],
    ["Hi Karen,\nsee attached.\n", "email"],
    ["first paragraph\n\nsecond", "email"],
    ["ok", "chat"],
    ["长".repeat(301), "email"],
  ])("tells the channel of %j", (text, channel) => {
    expect(inferChannel(text, languages.readable(text), languages)).toBe(channel);
  });
});
