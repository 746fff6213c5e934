import type { Channel } from "../engine/types";
import type { KnownBoxes } from "../page/field";

/** What is known of a mail or chat service beyond what its pages show by themselves. */
export interface Site extends KnownBoxes {
  readonly id: string;
  /** Host names; `*.` stands for any subdomain. */
  readonly hosts: readonly string[];
  readonly channel: Channel;
  /** Selector of parts of a compose box that are not the writer's, beyond the marks all clients share. */
  readonly foreign?: string;
}

const mail = (id: string, ...hosts: string[]): Site => ({ id, hosts, channel: "email" });
const chat = (id: string, ...hosts: string[]): Site => ({ id, hosts, channel: "chat" });

/** The services known by name. Everything else is served by what the page shows. */
export const sites: readonly Site[] = [
  mail("gmail", "mail.google.com"),
  mail("outlook", "outlook.office.com", "outlook.office365.com", "outlook.live.com", "outlook.cloud.microsoft"),
  mail("yahoo", "mail.yahoo.com"),
  mail("proton", "mail.proton.me"),
  mail("zoho", "mail.zoho.com", "mail.zoho.com.cn"),
  mail("fastmail", "app.fastmail.com"),
  mail("qq-mail", "mail.qq.com", "wx.mail.qq.com", "exmail.qq.com"),
  mail(
    "netease",
    "mail.163.com",
    "mail.126.com",
    "mail.yeah.net",
    "*.mail.163.com",
    "*.mail.126.com",
    "*.mail.yeah.net",
  ),
  mail("aliyun", "qiye.aliyun.com", "mail.aliyun.com"),
  chat("google-chat", "chat.google.com"),
  chat("whatsapp", "web.whatsapp.com"),
  chat("telegram", "web.telegram.org"),
  chat("wechat", "wx.qq.com", "filehelper.weixin.qq.com"),
  chat("feishu", "*.feishu.cn", "*.larksuite.com"),
  chat("dingtalk", "im.dingtalk.com"),
  chat("linkedin", "www.linkedin.com"),
  // Its compose box asks grammar checkers to stay out; ours changes nothing while one types.
  { ...chat("slack", "app.slack.com"), boxes: "[data-qa=message_input] > .ql-editor" },
  chat("teams", "teams.microsoft.com", "teams.cloud.microsoft", "teams.live.com"),
  chat("discord", "discord.com"),
  chat("messenger", "www.messenger.com", "www.facebook.com"),
  chat("wangwang", "air.1688.com"),
];

const fits = (pattern: string, host: string) =>
  pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;

/** The service behind a host, or null. */
export const siteAt = (host: string): Site | null =>
  sites.find(({ hosts }) => hosts.some((pattern) => fits(pattern, host))) ?? null;
