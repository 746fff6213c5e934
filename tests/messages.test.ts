import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerMessages, askFrame, askWorker } from "../src/messages";

type Listen = (message: unknown, sender: chrome.runtime.MessageSender, respond: (answer: unknown) => void) => boolean;

let listeners: Set<Listen>;
/** Sends as the browser does: to the first listener that says it will answer. */
const deliver = (message: unknown, id: string) =>
  new Promise<unknown>((settle) => {
    const taken = [...listeners].some((listen) => listen(message, { id }, settle));
    if (!taken) settle(undefined);
  });

beforeEach(() => {
  listeners = new Set();
  vi.stubGlobal("chrome", {
    runtime: {
      id: "ours",
      onMessage: {
        addListener: (listen: Listen) => listeners.add(listen),
        removeListener: (listen: Listen) => listeners.delete(listen),
      },
      sendMessage: (message: unknown) => deliver(message, "ours"),
    },
    tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message, "ours") },
  });
});
afterEach(() => vi.unstubAllGlobals());

const frame = { tabId: 1, frameId: 0, documentId: null };

describe("messages", () => {
  it("bring back the handler's value", async () => {
    answerMessages({ "draft.undo": async ({ boxId }) => (boxId === "box-1" ? "applied" : "gone") });
    expect(await askFrame(frame, "draft.undo", { boxId: "box-1" })).toEqual({ ok: true, value: "applied" });
  });

  it("bring back an error in words where the handler throws", async () => {
    answerMessages({
      "coach.bring": () => {
        throw new Error("no tab");
      },
    });
    expect(await askWorker("coach.bring", {})).toEqual({ ok: false, error: "no tab" });
  });

  it("answer an error where nobody listens or the extension has gone", async () => {
    expect(await askWorker("box.used", { count: 1 })).toEqual({ ok: false, error: "nobody answered" });
    vi.stubGlobal("chrome", {});
    expect((await askWorker("box.used", { count: 1 })).ok).toBe(false);
  });

  it("of anybody else, and of no known kind, are left alone", async () => {
    const handler = vi.fn(() => true as const);
    const stop = answerMessages({ "coach.bring": handler });
    expect(await deliver({ kaopu: "coach.bring", ask: {} }, "theirs")).toBeUndefined();
    for (const message of [null, "coach.bring", { kaopu: "toString" }, { kind: "coach.bring" }]) {
      expect(await deliver(message, "ours")).toBeUndefined();
    }
    expect(handler).not.toHaveBeenCalled();
    stop();
    expect(await deliver({ kaopu: "coach.bring", ask: {} }, "ours")).toBeUndefined();
  });
});
