import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hostOfPattern, listSites, patternFor } from "../../src/options/known-sites";

const manifest = JSON.parse(readFileSync("package.json", "utf8")).manifest as { host_permissions: string[] };
const installed = listSites(manifest.host_permissions, []);

describe("the list of sites", () => {
  test("names every site of the manifest in both languages", () => {
    const nameless = installed.filter(({ key, name }) => name.zh === key || name.en === key);
    expect(nameless).toEqual([]);
  });

  test("shows added sites once, under their host", () => {
    const added = listSites(["https://mail.qq.com/*"], ["https://crm.example/*", "https://mail.qq.com/*"]);
    expect(added.map(({ key, group }) => [key, group])).toEqual([
      ["mail.qq.com", "mail"],
      ["crm.example", "added"],
    ]);
    expect(hostOfPattern("http://127.0.0.1/*")).toBe("127.0.0.1");
  });
});

describe("a host set on its own under a listed one", () => {
  test("stands after it, and nowhere else", () => {
    const sites = listSites(
      ["https://*.feishu.cn/*", "https://mail.qq.com/*"],
      [],
      ["acme.feishu.cn", "mail.qq.com", "gone.example"],
    );
    expect(sites.map(({ key, pattern }) => [key, pattern])).toEqual([
      ["*.feishu.cn", "https://*.feishu.cn/*"],
      ["acme.feishu.cn", null],
      ["mail.qq.com", "https://mail.qq.com/*"],
    ]);
  });
});

describe("an address typed in", () => {
  test.each([
    ["mail.example.com", "https://mail.example.com/*"],
    ["  https://Mail.Example.com/a?b#c ", "https://mail.example.com/*"],
    ["http://chat.example.com:8080/x", "http://chat.example.com/*"],
    ["邮箱.公司.cn", "https://xn--c0zu34b.xn--55qx5d.cn/*"],
    ["192.168.1.20", "https://192.168.1.20/*"],
  ])("%s → %s", (typed, pattern) => {
    expect(patternFor(typed, installed)).toMatchObject({ pattern });
  });

  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["not an address", "bad"],
    ["example", "bad"],
    ["*.example.com", "bad"],
    ["ftp://example.com", "scheme"],
    ["chrome://settings", "scheme"],
    ["javascript:alert(1)", "bad"],
    ["mail.google.com", "known"],
    ["https://acme.feishu.cn/", "known"],
  ])("%j is refused: %s", (typed, fault) => {
    expect(patternFor(typed, installed)).toBe(fault);
  });
});
