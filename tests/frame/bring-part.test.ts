import { afterEach, expect, it, vi } from "vitest";
import { bringPart } from "../../src/frame/bring-part";

afterEach(() => vi.unstubAllGlobals());

const workerThat = (...answers: (() => Promise<unknown>)[]) => {
  const sendMessage = vi.fn(() => (answers.shift() ?? (async () => undefined))());
  vi.stubGlobal("chrome", { runtime: { sendMessage } });
  return sendMessage;
};

it("asks again when the worker ended over it, with an error or without a word", async () => {
  const asked = workerThat(
    () => Promise.reject(new Error("The message channel closed before a response was received.")),
    async () => undefined,
    async () => ({ ok: true, value: true }),
  );
  expect(await bringPart("surfaces")).toBe(true);
  expect(asked).toHaveBeenCalledTimes(3);
});

it("gives up in the end", async () => {
  const asked = workerThat();
  expect(await bringPart("regex")).toBe(false);
  expect(asked).toHaveBeenCalledTimes(3);
});
