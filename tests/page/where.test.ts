import { afterEach, expect, it, vi } from "vitest";
import { frameHosts } from "../../src/page/where";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["a page", "https://mail.qq.com", [], ["mail.qq.com"]],
  ["a frame of the same site", "https://mail.qq.com", ["https://mail.qq.com"], ["mail.qq.com"]],
  [
    "a frame of another site",
    "https://chat.google.com",
    ["https://mail.google.com"],
    ["chat.google.com", "mail.google.com"],
  ],
  ["a sandboxed frame", "null", ["https://mail.qq.com"], ["mail.qq.com"]],
  [
    "a frame in a sandboxed frame",
    "null",
    ["null", "https://a.example.com", "https://b.example.com"],
    ["a.example.com", "b.example.com"],
  ],
  ["a page of the development server", "http://127.0.0.1:8080", [], ["127.0.0.1"]],
  ["nothing with a host", "null", [], [""]],
])("the hosts of %s", (_what, origin, ancestors, hosts) => {
  vi.stubGlobal("self", { origin });
  vi.stubGlobal("location", { ancestorOrigins: ancestors });
  expect(frameHosts()).toEqual(hosts);
});
