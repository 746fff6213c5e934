/** A page of tests/pages/sites, and what is to be read on it. */
export interface SitePage {
  readonly name: string;
  /** Where it is taken to be; absent: a host of its users. */
  readonly origin?: string;
  readonly channel: "email" | "chat";
  readonly subject?: string;
  /** How its people are read: by address, with the name or without; by the name of the conversation; not at all. */
  readonly people: "address" | "name" | "none";
  /** Whether the message one answers is read. */
  readonly answers: boolean;
  /** What sends besides the page's button. */
  readonly key: "Enter" | "Control+Enter";
  /** Whether the button that sends is known. */
  readonly button: boolean;
}

const mail = (name: string, origin: string | undefined, more: Partial<SitePage> = {}): SitePage => ({
  name,
  ...(origin && { origin: `https://${origin}` }),
  channel: "email",
  subject: "Re: Offer 12",
  people: "address",
  answers: true,
  key: "Control+Enter",
  button: true,
  ...more,
});
const chat = (name: string, origin: string | undefined, more: Partial<SitePage> = {}): SitePage => ({
  name,
  ...(origin && { origin: `https://${origin}` }),
  channel: "chat",
  people: "name",
  answers: true,
  key: "Enter",
  button: true,
  ...more,
});

/** Every page, in the order of `src/sites/index.ts`. */
export const sitePages: readonly SitePage[] = [
  mail("gmail", "mail.google.com", { subject: "Offer 12", answers: false }),
  mail("gmail-window", "mail.google.com", { subject: "Offer 12", answers: false }),
  mail("gmail-reply", "mail.google.com"),
  mail("gmail-quoted", "mail.google.com"),
  mail("outlook", "outlook.cloud.microsoft"),
  mail("yahoo", "mail.yahoo.com"),
  mail("proton", "mail.proton.me"),
  mail("zoho", "mail.zoho.com"),
  mail("fastmail", "app.fastmail.com", { button: false }),
  // Its addresses show only when pointed at.
  mail("qq-mail", "wx.mail.qq.com", { people: "name" }),
  mail("qq-mail-old", "mail.qq.com"),
  mail("exmail", "exmail.qq.com"),
  mail("netease", "mail.163.com"),
  // Its quotation is told by its words, which are read as text.
  mail("aliyun", "qiye.aliyun.com", { answers: false, button: false }),
  mail("roundcube", undefined, { answers: false }),
  mail("sogo", undefined),
  mail("nextcloud-mail", undefined),
  chat("google-chat", "chat.google.com", { people: "none", answers: false, button: false }),
  chat("google-chat-in-gmail", "mail.google.com", { people: "none", answers: false, button: false }),
  chat("whatsapp", "web.whatsapp.com"),
  chat("telegram-a", "web.telegram.org"),
  chat("telegram-k", "web.telegram.org"),
  chat("wechat", "wx.qq.com"),
  chat("feishu", "acme.feishu.cn", { button: false }),
  chat("dingtalk", "im.dingtalk.com", { people: "none", answers: false, button: false }),
  chat("linkedin", "www.linkedin.com"),
  chat("linkedin-frame", "www.linkedin.com"),
  chat("slack", "app.slack.com"),
  chat("teams", "teams.microsoft.com"),
  chat("discord", "discord.com", { button: false }),
  chat("messenger", "www.messenger.com", { answers: false, button: false }),
  chat("wangwang", "air.1688.com"),
  chat("intercom", "app.intercom.com", { people: "none", key: "Control+Enter", button: false }),
  mail("zendesk", "acme.zendesk.com", { people: "none", answers: false }),
  mail("hubspot", "app.hubspot.com", { subject: "Offer 12", answers: false, button: false }),
  mail("salesforce", "acme.lightning.force.com", { subject: "Offer 12", answers: false, button: false }),
  chat("chatwoot", undefined, { answers: false, key: "Control+Enter", button: false }),
  chat("mattermost", undefined),
  chat("rocket-chat", undefined, { button: false }),
  chat("zulip", undefined, { answers: false }),
  chat("element", undefined),
];
