import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { applyRewrite, fillBlanks } from "../../scripts/browser/journey";
import { inPage } from "../../scripts/browser/marks";
import { ACCOUNT, type Roundcube, startRoundcube } from "../../scripts/roundcube";
import { readMail } from "../../scripts/roundcube/mail";
import { askLastFrame, card, held } from "./compose";
import { type Kaopu, poll, startKaopu, type, undo, waitForMarks } from "./harness";
import { cut, cutHtml, type Parts, tidy } from "./roundcube-parts";

/** Words there is much to say about, wherever they are one's own. */
const SLOGAN = "Please keep us in mind for future projects.";
const SIGNATURE = `Ann Miller\n${SLOGAN}`;
const TEXT = "Great meeting you today, please keep us in mind!";

/** A mail of Lena's that has come in; her words are as bad as ours. */
const incoming = (subject: string, type: string, body: string) =>
  [
    "From: Lena Brandt <lena@acme.example>",
    `To: ${ACCOUNT.address}`,
    `Subject: ${subject}`,
    "Date: Mon, 2 Mar 2026 10:01:00 +0000",
    `Message-ID: <${subject.replaceAll(" ", "-")}@acme.example>`,
    `Content-Type: ${type}; charset=utf-8`,
    "",
    body,
    "",
  ].join("\r\n");
const INBOX = [
  incoming("Offer 12", "text/plain", `${SLOGAN}\r\nFeel free to reach out anytime.`),
  incoming("Offer 13", "text/html", `<p>${SLOGAN}</p><p>Feel <b>free</b> to reach out anytime.</p>`),
];

let kaopu: Kaopu;
let roundcube: Roundcube;
let page: Page;
beforeAll(async () => {
  roundcube = await startRoundcube(INBOX, SIGNATURE);
  kaopu = await startKaopu();
  const first = await kaopu.newPage(roundcube.address);
  await first.fill("#rcmloginuser", ACCOUNT.name);
  await first.fill("#rcmloginpwd", ACCOUNT.password);
  await first.click("#rcmloginsubmit");
  await first.waitForSelector("#messagelist");
  await first.close();
});
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ ui: "en" });
});
afterAll(async () => {
  await kaopu?.close();
  await roundcube?.close();
});
afterEach(async () => {
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests.filter((url) => !url.startsWith(roundcube.address))).toEqual([]);
});

/** One of the two composers. */
interface Composer {
  /** The mail whose answer opens in it, and that answer's subject. */
  readonly uid: number;
  readonly subject: string;
  readonly box: string;
  readonly frame: () => Promise<Page | Frame>;
  readonly now: (frame: Page | Frame) => Promise<Parts>;
  /** What a mail says that it has sent or stored. */
  readonly mailed: (source: string) => Promise<Parts>;
}
const composers: Readonly<Record<string, Composer>> = {
  plain: {
    uid: 1,
    subject: "Re: Offer 12",
    box: "#composebody",
    frame: async () => page,
    now: async (frame) => cut(await held(frame, "#composebody")),
    mailed: async (source) => cut(readMail(source).text),
  },
  rich: {
    uid: 2,
    subject: "Re: Offer 13",
    box: "body#tinymce",
    frame: async () => {
      const frame = await (await page.waitForSelector("#composebody_ifr")).contentFrame();
      if (!frame) throw new Error("no frame");
      return frame;
    },
    now: async (frame) => cutHtml(page, await held(frame, "body#tinymce")),
    mailed: async (source) => cutHtml(page, readMail(source).html ?? ""),
  },
};

/** Opens the answer and writes the sample on its first line; gives its frame and the one mark. */
async function write({ uid, box, frame: find }: Composer) {
  page = await kaopu.newPage(`${roundcube.address}?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=${uid}`);
  const frame = await find();
  await frame.waitForSelector(box);
  await frame.focus(box);
  await page.keyboard.press("Control+Home");
  await type(page, TEXT);
  const [mark, ...others] = await waitForMarks(page);
  if (!mark) throw new Error("no mark");
  return { frame, mark, others };
}

/** Fills the rewrite in the popup and puts it into the message; gives the text that it promised. */
async function rewrite(): Promise<string> {
  const popup = await kaopu.openPopup(page);
  await popup.waitFor(() => document.querySelector(".k-preview") !== null);
  await fillBlanks(popup, "Raj");
  const promised = await popup.evaluate(() => document.querySelector<HTMLElement>(".k-preview-text")?.innerText ?? "");
  await applyRewrite(popup);
  await popup.close();
  return promised;
}

/** Waits for a mail of this subject among those, and takes it. */
const mailOf = (subject: string, mails: () => readonly string[]) =>
  poll(`the mail “${subject}”`, async () => mails().find((source) => readMail(source).subject === subject));

for (const [name, composer] of Object.entries(composers)) {
  const { subject, now, mailed } = composer;

  test(`the ${name} composer: a hint under the writer's own words only, a suggestion put in and taken back`, async () => {
    const { frame, mark, others } = await write(composer);
    expect(mark.text).toContain("keep us in mind");
    expect(others).toEqual([]);
    const before = await now(frame);
    expect(before.own).toBe(TEXT);
    expect(before.rest.split(SLOGAN).length).toBe(3);
    expect((await askLastFrame(kaopu, "draft.read", {}))?.context).toEqual({
      subject,
      recipients: ["Lena Brandt <lena@acme.example>"],
      ...(name === "rich" && { thread: `${SLOGAN}\nFeel free to reach out anytime.` }),
    });

    const at = await inPage(mark.frame, mark);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await card(frame).getByRole("button").first().click();
    await poll("the change", async () => (await now(frame)).own !== TEXT);
    expect((await now(frame)).rest).toBe(before.rest);
    await undo(page);
    await poll("the old text", async () => (await now(frame)).own === TEXT);
    expect(await now(frame)).toEqual(before);
  });

  test(`the ${name} composer: the rewrite is what is saved and what is sent, and the quoted mail stays as it was`, async () => {
    const { frame } = await write(composer);
    const before = await now(frame);
    const promised = await rewrite();
    const written = await now(frame);
    expect(tidy(promised)).toContain(written.own);
    expect(written.own).not.toContain("keep us in mind");
    expect(written.rest).toBe(before.rest);
    await waitForMarks(page, (found) => found.length === 0);

    await page.click("a.save.draft:visible");
    const draft = await mailOf(subject, () => roundcube.mailsIn("Drafts"));
    expect(await mailed(draft)).toEqual(written);

    await page.click("button.send");
    const sent = await mailOf(subject, () => roundcube.delivered.map(({ source }) => source));
    expect(await mailed(sent)).toEqual(written);
    expect(roundcube.delivered.at(-1)).toMatchObject({ from: ACCOUNT.address, to: ["lena@acme.example"] });
    await mailOf(subject, () => roundcube.mailsIn("Sent"));
  });
}
