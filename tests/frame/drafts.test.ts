import { describe, expect, test, vi } from "vitest";
import { createDrafts } from "../../src/frame/drafts";
import type { Session } from "../../src/frame/session";
import type { KeptRewrite } from "../../src/messages";

const KEPT: KeptRewrite = {
  text: "张总好",
  choice: { scope: "message", move: "next-visit" },
  filled: { "〔哪天〕": "周五" },
};

/** As much of a session as is asked for here. */
function sessionWith(id: string, start: string) {
  const box = { text: start, isConnected: true };
  const session = {
    id,
    box: { element: box },
    site: { channel: "email" },
    context: () => ({ subject: "报价" }),
    text: () => box.text,
    undoable: () => false,
    applyText: vi.fn(async () => "applied" as const),
    undo: vi.fn(async () => "applied" as const),
  } as unknown as Session;
  return { box, session };
}

function openDrafts() {
  const one = sessionWith("box-1", "张总好");
  const two = sessionWith("box-2", "李工好");
  const show = vi.fn(() => true);
  const drafts = createDrafts({
    host: "mail.qq.com",
    sessions: () => [one.session, two.session],
    used: () => one.session,
    show,
  });
  const sender = {} as chrome.runtime.MessageSender;
  return { one, two, show, drafts, sender };
}

describe("the drafts of a frame", () => {
  test("are read from the box used last, with what the service tells of it", () => {
    const { drafts, sender } = openDrafts();
    expect(drafts.handlers["draft.read"]?.({}, sender)).toMatchObject({
      boxId: "box-1",
      text: "张总好",
      host: "mail.qq.com",
      channel: "email",
      audience: null,
      stage: null,
      context: { subject: "报价" },
      kept: null,
    });
  });

  test("keep what was left half filled with its box, and hand it out over the same text only", async () => {
    const { drafts, one, two, sender } = openDrafts();
    await drafts.handlers["draft.keep"]?.({ boxId: "box-1", kept: KEPT }, sender);
    expect(drafts.snapshot(one.session).kept).toEqual(KEPT);
    expect(drafts.snapshot(two.session).kept).toBeNull();
    one.box.text = "张总您好";
    expect(drafts.snapshot(one.session).kept).toBeNull();
  });

  test("are one and the same for popup and panel", async () => {
    const { drafts, one, sender } = openDrafts();
    await drafts.boxOf(one.session).keep(KEPT);
    expect(drafts.handlers["draft.read"]?.({}, sender)).toMatchObject({ kept: KEPT });
    await drafts.handlers["draft.apply"]?.({ boxId: "box-1", expected: "a", text: "b" }, sender);
    await drafts.boxOf(one.session).apply("c", "d");
    expect(vi.mocked(one.session.applyText).mock.calls).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("of a box that has gone are gone", async () => {
    const { drafts, one, show, sender } = openDrafts();
    const ask = { boxId: "box-9", expected: "a", text: "b", start: 0, end: 1, kept: KEPT };
    expect(await drafts.handlers["draft.apply"]?.(ask, sender)).toBe("gone");
    expect(await drafts.handlers["draft.undo"]?.(ask, sender)).toBe("gone");
    expect(await drafts.handlers["finding.show"]?.(ask, sender)).toBe(false);
    expect(await drafts.handlers["draft.keep"]?.(ask, sender)).toBe(true);
    expect(show).not.toHaveBeenCalled();
    one.box.isConnected = false;
    expect(await drafts.boxOf(one.session).read()).toBeNull();
  });
});
