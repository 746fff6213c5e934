// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { quotedIn } from "../../src/sites/quoted";

const quoted = (html: string, foreign?: string) => {
  document.body.innerHTML = `<div contenteditable id="box">${html}</div>`;
  return quotedIn(document.querySelector("#box") as Element, foreign);
};
const OWN = "<div>My own words.</div>";

describe("what the quoted mail says", () => {
  it.each<[string, string, string]>([
    ["nothing quoted", OWN, ""],
    [
      "Gmail",
      `${OWN}<div class="gmail_quote"><div class="gmail_attr">On Mon, Lena wrote:<br></div><blockquote class="gmail_quote"><p>Can you</p><p>call?</p><blockquote>Older.</blockquote></blockquote></div>`,
      "Can you\ncall?",
    ],
    [
      "Outlook, from a mark to the end",
      `<div>${OWN}<div id="appendonsend"></div></div><hr><div id="divRplyFwdMsg"><b>发件人:</b> Lena<br><b>发送时间:</b> 2026年3月2日<br><b>主题:</b> Offer</div><div>Can you call?</div>`,
      "Can you call?",
    ],
    [
      "Roundcube, its head apart from the quotation",
      `${OWN}<p id="reply-intro">On 2026-03-02 10:01, Lena wrote:</p><blockquote><p>Can you call?</p></blockquote>`,
      "Can you call?",
    ],
    [
      "a signature first",
      `${OWN}<div class="gmail_signature">Ann, can you call?</div><blockquote>Please do.</blockquote>`,
      "Please do.",
    ],
    ["a signature only", `${OWN}<div class="moz-signature">Ann</div>`, ""],
    [
      "Zoho's line of dashes",
      `${OWN}<div class="zmail_extra">---- On Mon, 02 Mar 2026 Lena wrote ----<br>Please do.</div>`,
      "Please do.",
    ],
    [
      "a quotation that says nothing",
      `${OWN}<blockquote><br></blockquote><blockquote>Please do.</blockquote>`,
      "Please do.",
    ],
  ])("%s", (_name, html, words) => {
    expect(quoted(html)).toBe(words);
  });

  it("is found by the site's own mark", () => {
    const html = `${OWN}<article><div>------------------ 原始邮件 ------------------</div><div>发件人: "张伟";</div><div>方案什么时候给？</div></article>`;
    expect(quoted(html, "article")).toBe("方案什么时候给？");
    expect(quoted(html)).toBe("");
  });

  it("is read to its first few thousand characters", () => {
    const words = quoted(`<blockquote>${"<p>Word after word after word.</p>".repeat(5_000)}</blockquote>`);
    expect(words.length).toBeGreaterThan(3_000);
    expect(words.length).toBeLessThan(5_000);
  });
});
