import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { siteAt, sites } from "../../src/sites";

describe("siteAt", () => {
  it.each([
    ["mail.google.com", "gmail", "email"],
    ["outlook.cloud.microsoft", "outlook", "email"],
    ["twebmail.mail.163.com", "netease", "email"],
    ["mail.163.com", "netease", "email"],
    ["acme.feishu.cn", "feishu", "chat"],
    ["web.whatsapp.com", "whatsapp", "chat"],
    ["teams.live.com", "teams", "chat"],
  ])("%s", (host, id, channel) => {
    expect(siteAt(host)).toMatchObject({ id, channel });
  });

  it("knows no host it was not told", () => {
    for (const host of [
      "example.com",
      "google.com",
      "notfeishu.cn",
      "mail.google.com.evil.example",
      "acme.feishu.cn.evil.example",
    ]) {
      expect(siteAt(host)).toBeNull();
    }
  });

  it("holds hosts the loader is on, and each once", () => {
    const loader = readFileSync("src/contents/loader.ts", "utf8");
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) {
      const covered = [host, `*.${host}`].some((pattern) => loader.includes(`"https://${pattern}/*"`));
      expect(covered, host).toBe(true);
    }
  });
});
