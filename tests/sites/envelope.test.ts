// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { DraftContext } from "../../src/engine/types";
import { siteAt, siteOf } from "../../src/sites";
import { envelopeOf } from "../../src/sites/envelope";

beforeEach(() => {
  document.body.replaceChildren();
});

/** Puts a page up and gives the element marked as the box. */
function page(html: string): Element {
  document.body.innerHTML = html;
  return box(document);
}
function box(root: ParentNode): Element {
  const found = root.querySelector("[data-box]");
  if (!found) throw new Error("no box on the page");
  return found;
}
const at = (host: string, element: Element) => envelopeOf(element, siteOf(element, host));

describe("what stands around a message", () => {
  it.each<[string, string, string, DraftContext]>([
    [
      "a new mail in Gmail",
      "mail.google.com",
      `<div class="AD"><div role="dialog"><div name="to"><div role="option" data-hovercard-id="Lena@Acme.example">Lena Brandt</div></div>
        <div name="cc"><div role="option" data-hovercard-id="ann@mill.example">Ann</div></div>
        <input name="subjectbox" value="Offer 12"><div contenteditable data-box></div></div></div>`,
      { subject: "Offer 12", recipients: ["Lena Brandt <lena@acme.example>", "Ann <ann@mill.example>"] },
    ],
    [
      "a reply in Gmail's thread, beside another compose window",
      "mail.google.com",
      `<div class="AD"><div role="dialog"><div name="to"><div data-hovercard-id="other@else.example">Other</div></div></div></div>
        <h2 class="hP">Pilot</h2><div class="M9"><input type="hidden" name="subject" value="Re: Pilot">
        <div name="to"><div data-hovercard-id="lena@acme.example">Lena</div></div><div contenteditable data-box></div></div>`,
      { subject: "Re: Pilot", recipients: ["Lena <lena@acme.example>"] },
    ],
    [
      "Outlook, whose chips show names",
      "outlook.office.com",
      `<div data-app-section="ComposePane"><div contenteditable><span draggable="true" aria-label="Lena Brandt lena@acme.example">Lena Brandt</span></div>
        <input aria-label="添加主题" value="报价"><div role="textbox" contenteditable data-box></div></div>`,
      { subject: "报价", recipients: ["Lena Brandt <lena@acme.example>"] },
    ],
    [
      "the old QQ Mail",
      "mail.qq.com",
      `<form id="frm"><input id="subject" value="年度合同"><div id="addrsDiv"><div class="addr_base" addr="zhang@acme.example">张伟</div></div><div contenteditable data-box></div></form>`,
      { subject: "年度合同", recipients: ["张伟 <zhang@acme.example>"] },
    ],
    [
      "163, with two messages open",
      "hw.mail.163.com",
      `<div id="_dvModuleContainer_compose.ComposeModule_1"><input id="_1_subjectInput" value="另一封"></div>
        <div id="_dvModuleContainer_compose.ComposeModule_2"><input id="_2_subjectInput" value="报价单">
        <div class="js-component-emailblock"><b>李总</b><span class="nui-addr-email">&lt;li@acme.example&gt;</span></div><div contenteditable data-box></div></div>`,
      { subject: "报价单", recipients: ["李总 <li@acme.example>"] },
    ],
    [
      "163, answered in the line under a mail, another message open beside it",
      "mail.163.com",
      `<div id="_dvModuleContainer_compose.ComposeModule_1"><input id="_1_subjectInput" value="另一封">
        <div class="js-component-emailblock"><span class="nui-addr-email">&lt;li@acme.example&gt;</span></div></div><textarea id="_2_replyInput_inputId" data-box></textarea>`,
      {},
    ],
    [
      "an answer in Gmail's thread, what it quotes not opened",
      "mail.google.com",
      `<div role="main"><div class="a3s">Older.</div><div class="a3s"><p>Can you do 4 %?</p><div class="gmail_quote">Older.</div></div>
        <div class="M9"><div contenteditable data-box></div></div></div>`,
      { thread: "Can you do 4 %?" },
    ],
    [
      "a new mail in Gmail over a thread",
      "mail.google.com",
      `<div role="main"><div class="a3s">Can you do 4 %?</div></div><div role="dialog"><div class="M9"><div contenteditable data-box></div></div></div>`,
      {},
    ],
    [
      "a mail nobody knows with a quotation",
      "intranet.example",
      `<form><input name="subject" value="Re: Offer"><div contenteditable data-box><p>Mine.</p><blockquote><p>Can you</p><p>do 4 %?</p></blockquote></div></form>`,
      { subject: "Re: Offer", thread: "Can you\ndo 4 %?" },
    ],
    [
      "Roundcube on a host of its users",
      "webmail.mill.example",
      `<div id="layout-content"><input id="compose-subject" value="Seals"><textarea id="_to">Lena &lt;lena@acme.example&gt;</textarea><ul class="recipient-input"><li class="recipient"><span>Lena &lt;lena@acme.example&gt;,</span></li></ul><textarea id="composebody" data-box></textarea></div>`,
      { subject: "Seals", recipients: ["Lena <lena@acme.example>"] },
    ],
    [
      "WhatsApp",
      "web.whatsapp.com",
      `<div id="main"><header><span title="Lena">Lena</span></header><div class="message-in"><span class="copyable-text">Can you do 4 %?</span></div>
        <footer><div contenteditable data-tab="10" data-box></div></footer></div>`,
      { recipients: ["Lena"], thread: "Can you do 4 %?" },
    ],
    [
      "Teams",
      "teams.microsoft.com",
      `<h2 data-tid="chat-title">王总</h2><div data-tid="chat-pane-message">方案发我</div><div data-tid="ckeditor" contenteditable data-box></div>`,
      { recipients: ["王总"], thread: "方案发我" },
    ],
    [
      "a form nobody knows, with two people in one field",
      "intranet.example",
      `<form><input name="to" value="Lena <lena@acme.example>; bob@acme.example"><input name="subject" value="Hello"><textarea data-box></textarea></form>`,
      { subject: "Hello", recipients: ["Lena <lena@acme.example>", "bob@acme.example"] },
    ],
    ["a box with nothing around it", "intranet.example", "<textarea data-box></textarea>", {}],
  ])("%s", (_name, host, html, expected) => {
    expect(at(host, page(html))).toEqual(expected);
  });

  it("is found around the frame the box stands in", () => {
    document.body.innerHTML = `<div class="composer"><input data-testid="composer:subject" value="Visit"><div data-testid="composer-addresses:item" title="lena@acme.example">Lena</div><iframe></iframe></div>`;
    const inner = document.querySelector("iframe")?.contentDocument;
    if (!inner) throw new Error("no frame");
    inner.body.innerHTML = "<div id='rooster-editor' contenteditable data-box></div>";
    expect(at("mail.proton.me", box(inner))).toMatchObject({
      subject: "Visit",
      recipients: ["Lena <lena@acme.example>"],
    });
  });

  it("is found around a shadow root", () => {
    document.body.innerHTML = "<div id='host'></div>";
    const root = document.querySelector("#host")?.attachShadow({ mode: "open" });
    if (!root) throw new Error("no root");
    root.innerHTML = `<div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title">Lena Brandt</h2><div class="msg-form__contenteditable" contenteditable data-box></div></div>`;
    expect(at("www.linkedin.com", box(root)).recipients).toEqual(["Lena Brandt"]);
  });

  it("takes markup in a name for text, and no more of it than a name has", () => {
    const long = `${"x".repeat(500)}`;
    const { recipients, subject } = at(
      "intranet.example",
      page(
        `<form><input name="to" value="&lt;img src=x onerror=alert(1)&gt; ${long} a@b.example"><input name="subject" value="${long}"><textarea data-box></textarea></form>`,
      ),
    );
    expect(recipients?.[0]).toMatch(/^img src=x onerror=alert1 x{1,100} <a@b\.example>$/);
    expect(subject?.length).toBe(200);
  });

  it("is no more than anybody needs, and costs no time, however much a page puts there", () => {
    const words = "word ".repeat(2_000);
    const people = Array.from({ length: 60 }, (_, nth) => `a${nth}@b.example`).join();
    const mail = `<form><input name="to" value="${people}"><div contenteditable data-box><p>Hi</p><blockquote>${words}</blockquote></div></form>`;
    const { recipients, thread } = at("intranet.example", page(mail));
    expect(recipients).toHaveLength(50);
    expect(thread).toHaveLength(2_000);
    const chat = `<main id="main"><div class="message-in"><p class="copyable-text">${words}</p></div><div contenteditable data-box></div></main>`;
    expect(at("web.whatsapp.com", page(chat)).thread).toHaveLength(2_000);
    const from = performance.now();
    at(
      "intranet.example",
      page(`<form><input name="to" value="${"x".repeat(200_000)}"><textarea data-box></textarea></form>`),
    );
    expect(performance.now() - from).toBeLessThan(4_000);
  });
});

describe("sites", () => {
  it.each([
    ["mail.google.com", "gmail"],
    ["acme.feishu.cn", "feishu"],
    ["hw.mail.163.com", "netease"],
    ["acme.zendesk.com", "zendesk"],
    ["mail.google.com.evil.example", null],
    ["notslack.com", null],
  ])("%s is %s", (host, id) => {
    expect(siteAt(host)?.id ?? null).toBe(id);
  });

  it.each([
    [`<textarea id="composebody" data-box></textarea>`, "roundcube"],
    [`<sg-ckeditor><div contenteditable data-box></div></sg-ckeditor>`, "sogo"],
    [`<div class="composer-fields"></div><div contenteditable data-box></div>`, "nextcloud-mail"],
    [`<textarea id="post_textbox" data-box></textarea>`, "mattermost"],
    [`<textarea id="compose-textarea" data-box></textarea>`, "zulip"],
    [`<div class="mx_BasicMessageComposer"><div contenteditable data-box></div></div>`, "element"],
    [`<textarea data-box></textarea>`, null],
  ])("on any host %s is %s", (html, id) => {
    expect(siteOf(page(html), "host.example")?.id ?? null).toBe(id);
  });
});
