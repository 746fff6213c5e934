import { expect, it } from "vitest";
import { coach } from "../../src/coach";
import type { Lang } from "../../src/engine/types";

/** Own words with nothing to say about, and words with much to say about that stand in the quoted or signed part. */
const OWN: Record<Lang, string> = {
  zh: "李经理：\n\n图纸收到了，周四上午十点前我把尺寸表发您。\n",
  en: "Hi Karen,\n\nGot the drawings, I'll send you the size table by Thursday 10 am.\n",
};
const QUOTED: Record<Lang, string> = {
  zh: "张总，以后的项目还请您多多关照！我们尽快把方案发您。随时联系我。",
  en: "Please keep us in mind for future projects. We will send the plan soon. Feel free to reach out anytime.",
};
const SLOGAN: Record<Lang, string> = { zh: "以后的项目还请您多多关照！", en: "Please keep us in mind." };

/** What mail programs put above the mail one answers. */
const HEADERS: Record<Lang, readonly string[]> = {
  zh: [
    '------------------ 原始邮件 ------------------\n发件人: "张伟" <zw@mail.example>;\n发送时间: 2026年3月2日(星期一) 上午10:01\n收件人: "李莉"<li@mail.example>;\n主题: 回复：项目',
    '------------------\u00a0原始邮件\u00a0------------------\n发件人:\u00a0"张伟";',
    '在 2026-03-02 10:01:12，"张伟" <zw@mail.example> 写道：',
    "在 2026-03-02 10:01:12，张伟 写道：",
    'At 2026-03-02 10:01:12, "张伟" <zw@mail.example> wrote:',
    "发件人： 张伟\n发送时间： 2026-03-02 10:01\n收件人： 李莉\n主题： 项目",
    "发件人: 张伟 <zw@mail.example>\n发送时间: 2026年3月2日 10:01\n收件人: 李莉\n主题: 答复: 项目",
    "------------------------------------------------------------------\n发件人：张伟 <zw@mail.example>\n发送时间：2026年3月2日(星期一) 10:01\n收件人：李莉\n主　题：项目",
    "寄件者: 張偉 <zw@mail.example>\n寄件日期: 2026年3月2日 上午 10:01\n收件者: 李莉\n主旨: 專案",
    "张伟 <zw@mail.example> 于2026年3月2日周一 10:01写道：",
    "張偉 <zw@mail.example> 於 2026年3月2日 週一 上午10:01寫道：",
    "在 2026年3月2日，10:01，张伟 <zw@mail.example> 写道：",
    "在 2026/3/2 10:01, 张伟 写道:",
    '---Original---\nFrom: "张伟"<zw@mail.example>\nDate: Mon, Mar 2, 2026 10:01 AM',
    '---原始邮件---\n发件人："张伟"<zw@mail.example>\n发送时间：2026年3月2日',
    "---- 回复的原邮件 ----\n| 发件人 | 张伟 |\n| 发送日期 | 2026年3月2日 10:01 |",
    "| |\n张伟\n|\n|\nzw@mail.example\n|\n---- 回复的原邮件 ----\n| 发件人 | 张伟 |",
    "________________________________\n发件人: 张伟",
    "---------- 转发的邮件 ----------\n发件人：张伟",
    '-------- 转发邮件信息 --------\n发件人："张伟"',
    "2026年3月2日 10:01，张伟 <zw@mail.example> 写道：",
    "张伟<zw@mail.example> 在 2026年3月2日 周一 10:01 写道：",
    "发自我的iPhone\n\n------------------ Original ------------------\nFrom: 张伟",
    "----- 原邮件 -----\n从: 张伟\n发送: 2026年3月2日\n至: 李莉",
    "-----邮件原件-----\n发件人: 张伟",
    "==================\n发件人：张伟\n时间：2026-03-02 10:01",
  ],
  en: [
    "On Mon, Mar 2, 2026 at 10:01 AM Karen Lee <karen@mail.example> wrote:",
    "On Mon, Mar 2, 2026 at 10:01 AM Karen Lee <karen.lee@a-very-long-name.example.com>\nwrote:",
    "On Mon, Mar 2, 2026 at 10:01 AM\nKaren Lee <karen.lee@a-very-long-name.example.com>\nwrote:",
    "From: Karen Lee <karen@mail.example>\nSent: Monday, March 2, 2026 10:01 AM\nTo: Me\nSubject: RE: plan",
    "________________________________\nFrom: Karen Lee <karen@mail.example>\nSent: Monday",
    "-----Original Message-----\nFrom: Karen Lee",
    "On 2 Mar 2026, at 10:01, Karen Lee <karen@mail.example> wrote:",
    "On Monday, March 2, 2026 at 10:01:12 AM GMT+8, Karen <karen@mail.example> wrote:",
    "------- Original Message -------\nOn Monday, March 2nd, 2026 at 10:01 AM, Karen <karen@mail.example> wrote:",
    "---- On Mon, 02 Mar 2026 10:01:12 +0800 Karen Lee <karen@mail.example> wrote ----",
    "On 2026-03-02 10:01, Karen Lee wrote:",
    "On 3/2/26 10:01 AM, Karen Lee wrote:",
    "Karen Lee <karen@mail.example> wrote:",
    "Karen Lee wrote on 02/03/2026 10:01:",
    "Karen Lee <karen@mail.example> writes:",
    "2026-03-02 10:01 GMT+08:00 Karen Lee <karen@mail.example>:",
    "---------- Forwarded message ---------\nFrom: Karen Lee",
    "Begin forwarded message:\n\nFrom: Karen Lee",
    "*From:* Karen Lee <karen@mail.example>\n*Sent:* Monday, March 2, 2026",
    "Von: Karen Lee <karen@mail.example>\nGesendet: Montag, 2. März 2026 10:01\nAn: Me\nBetreff: AW: Plan",
    "Am 02.03.2026 um 10:01 schrieb Karen Lee:",
    "De : Karen Lee <karen@mail.example>\nEnvoyé : lundi 2 mars 2026 10:01\nÀ : Me\nObjet : RE: plan",
    "Le lun. 2 mars 2026 à 10:01, Karen Lee <karen@mail.example> a écrit :",
    "De: Karen Lee <karen@mail.example>\nEnviado el: lunes, 2 de marzo de 2026\nPara: Me\nAsunto: RE: plan",
    "El lun, 2 mar 2026 a las 10:01, Karen Lee (<karen@mail.example>) escribió:",
    "-------- Original message --------\nFrom: Karen Lee <karen@mail.example>\nDate: 02/03/2026 10:01 (GMT+08:00)",
    "Da: Karen Lee\nInviato: lunedì 2 marzo 2026\nA: Me\nOggetto: plan",
    "Sent: Monday, March 2, 2026 10:01 AM\nFrom: Karen Lee",
    "Date: Mon, 2 Mar 2026 10:01:12 +0800\nFrom: Karen Lee",
    "--- Karen Lee <karen@mail.example> wrote:",
    "Quoting Karen Lee <karen@mail.example>:",
    "On Mon 2. Mar 2026 at 10:01, Karen Lee <karen@mail.example> wrote:",
  ],
};
/** What opens or makes up a signature; the slogan stands in its midst. */
const SIGNATURES: Record<Lang, readonly string[]> = {
  zh: [
    "--\n",
    "-- \n张伟\n",
    "---\n张伟\n",
    "——————\n张伟 销售经理\n",
    "发自我的iPhone\n",
    "从我的华为手机发送\n",
    "发自我的小米手机\n",
    "来自 网易邮箱大师\n",
    "发送自 Windows 10 版邮件\n",
    "获取 Outlook for iOS\n",
    "发自 Outlook for Android\n",
    "此致\n敬礼\n张伟\n",
    "祝商祺！\n张伟\n明睿科技 销售部\n手机：010-00000000\n",
    "****************\n张伟 销售总监\n",
    "==========\n张伟\n",
    "发自我的 iPad\n",
    "通过 QQ邮箱手机版发送\n",
    "来自我的企业微信\n",
    "【免责声明】本邮件及附件含有保密信息。\n",
    "本邮件及其附件含有本公司的保密信息，仅限于发送给上面地址中列出的个人。\n",
  ],
  en: [
    "-- \nMarc Hill\n",
    "--\nMarc Hill\n",
    "---\nMarc Hill\n",
    "__________\nMarc Hill\n",
    "Best regards,\nMarc Hill\nSales Director\n",
    "Sent from my iPhone\n",
    "Sent from Outlook for iOS\n",
    "Get Outlook for Android\n",
    "Sent with Proton Mail secure email.\n",
    "Sent from Yahoo Mail for iPhone\n",
    "Sent from Mail for Windows\n",
    "CONFIDENTIALITY NOTICE: This e-mail is confidential.\n",
    "This email and any attachments are confidential and intended solely for the addressee.\n",
    "DISCLAIMER: The information in this message is privileged.\n",
    "*****************\nMarc Hill\n",
    "=====\nMarc Hill\n",
    "Please consider the environment before printing this email.\n",
    "Cheers,\nMarc\nM: +44 7700 900000\n",
    "Sent via the Samsung Galaxy\n",
    "Sent from my Galaxy\n",
    "Sent from Superhuman\n",
  ],
};

const found = (text: string) =>
  coach({ text, channel: "email", audience: "customer", today: "2026-03-01" }).findings.map(({ rule }) => rule);

for (const lang of ["zh", "en"] as const) {
  it(`the ${lang} words that stand in the others are judged where they are one's own`, () => {
    expect(found(QUOTED[lang])).toContain("vague-ask");
    expect(found(SLOGAN[lang])).toContain("vague-ask");
    expect(found(OWN[lang])).toEqual([]);
  });

  it.each(HEADERS[lang])(`nothing under it is judged: %j (${lang})`, (header) => {
    const marked = QUOTED[lang].replace(/(?<=[。！.])/gu, "\n> ");
    for (const quoted of [QUOTED[lang], marked]) expect(found(`${OWN[lang]}\n${header}\n\n${quoted}`)).toEqual([]);
  });

  it.each(SIGNATURES[lang])(`nothing in the signature is judged: %j (${lang})`, (signature) => {
    expect(found(`${OWN[lang]}\n${signature}${SLOGAN[lang]}\n`)).toEqual([]);
  });

  it.each(HEADERS[lang])(`own words above it are judged: %j (${lang})`, (header) => {
    expect(found(`${SLOGAN[lang]}\n\n${header}\n\n${QUOTED[lang]}`)).toEqual(["vague-ask"]);
  });
}

it.each([
  ["Subject: Next phase\n\nHi Karen,\n\nPlease keep us in mind."],
  ["主题：二期\n\n张总：\n\n以后的项目还请您多多关照！"],
])("a subject brought along hides nothing: %j", (text) => {
  expect(found(text)).toContain("vague-ask");
});

it.each([
  [
    "Hi Karen,\n\nGot the drawings, I'll send you the size table by Thursday 10 am.\n\nMarc Hill\nHill & Sons\nTel. +44 20 7946 0000\nwww.hill.example",
    "Marc Hill",
  ],
  [
    "李经理：\n\n图纸收到了，周四上午十点前我把尺寸表发您。\n\n张伟\n明睿科技有限公司\n电话：010-00000000\n地址：苏州市工业园区",
    "张伟",
  ],
])("a visiting card at the end is a signature: %j", (text, first) => {
  const { zones } = coach({ text, channel: "email", today: "2026-03-01" }).draft;
  const signature = zones.find(({ kind }) => kind === "signature");
  expect(text.slice(signature?.start).startsWith(first)).toBe(true);
});
