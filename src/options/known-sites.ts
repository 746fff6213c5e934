import type { Lang } from "../engine/types";
import { sites } from "../sites";
import type { Bilingual } from "../ui/words";

/** The groups the sites are listed in. */
export type SiteGroup = "mail" | "chat" | "crm" | "added";

/** A site in the list. `key` is what it is set under: a host name, or `*.` and one. */
export interface ListedSite {
  readonly key: string;
  /** The permission it rests on; null for a host under a `*.` site that was set on its own. */
  readonly pattern: string | null;
  readonly group: SiteGroup;
  readonly name: Bilingual<string>;
}

const both = (name: string): Bilingual<string> => ({ zh: name, en: name });
const names = (zh: string, en: string): Bilingual<string> => ({ zh, en });

/** What people call the sites known from the start, by the host of their match pattern. */
const known: Readonly<Record<string, readonly [Exclude<SiteGroup, "added">, Bilingual<string>]>> = {
  "mail.google.com": ["mail", both("Gmail")],
  "outlook.office.com": ["mail", both("Outlook")],
  "outlook.office365.com": ["mail", both("Outlook (Office 365)")],
  "outlook.live.com": ["mail", both("Outlook.com")],
  "outlook.cloud.microsoft": ["mail", both("Outlook (cloud.microsoft)")],
  "mail.yahoo.com": ["mail", names("雅虎邮箱", "Yahoo Mail")],
  "mail.proton.me": ["mail", both("Proton Mail")],
  "mail.zoho.com": ["mail", both("Zoho Mail")],
  "mail.zoho.com.cn": ["mail", names("Zoho 邮箱中国", "Zoho Mail China")],
  "app.fastmail.com": ["mail", both("Fastmail")],
  "mail.qq.com": ["mail", names("QQ 邮箱", "QQ Mail")],
  "wx.mail.qq.com": ["mail", names("QQ 邮箱新版", "QQ Mail (new)")],
  "exmail.qq.com": ["mail", names("腾讯企业邮箱", "Tencent Exmail")],
  "*.mail.163.com": ["mail", names("网易 163 邮箱", "NetEase 163")],
  "*.mail.126.com": ["mail", names("网易 126 邮箱", "NetEase 126")],
  "*.mail.yeah.net": ["mail", names("网易 yeah 邮箱", "NetEase yeah.net")],
  "qiye.aliyun.com": ["mail", names("阿里企业邮箱", "Alibaba Business Mail")],
  "mail.aliyun.com": ["mail", names("阿里云邮箱", "Aliyun Mail")],
  "chat.google.com": ["chat", both("Google Chat")],
  "web.whatsapp.com": ["chat", both("WhatsApp")],
  "web.telegram.org": ["chat", both("Telegram")],
  "wx.qq.com": ["chat", names("微信网页版", "WeChat Web")],
  "filehelper.weixin.qq.com": ["chat", names("微信文件传输助手", "WeChat File Transfer")],
  "*.feishu.cn": ["chat", names("飞书", "Feishu")],
  "*.larksuite.com": ["chat", both("Lark")],
  "im.dingtalk.com": ["chat", names("钉钉", "DingTalk")],
  "www.linkedin.com": ["chat", names("领英", "LinkedIn")],
  "app.slack.com": ["chat", both("Slack")],
  "teams.microsoft.com": ["chat", both("Teams")],
  "teams.cloud.microsoft": ["chat", both("Teams (cloud.microsoft)")],
  "teams.live.com": ["chat", names("Teams 个人版", "Teams (personal)")],
  "discord.com": ["chat", both("Discord")],
  "www.messenger.com": ["chat", both("Messenger")],
  "www.facebook.com": ["chat", both("Facebook")],
  "air.1688.com": ["chat", names("1688 旺旺", "1688 Wangwang")],
  localhost: ["chat", names("本机演示", "Demo on this machine")],
  "127.0.0.1": ["chat", names("本机演示（127.0.0.1）", "Demo on this machine (127.0.0.1)")],
  "app.intercom.com": ["crm", both("Intercom")],
  "*.zendesk.com": ["crm", both("Zendesk")],
  "app.hubspot.com": ["crm", both("HubSpot")],
  "*.lightning.force.com": ["crm", both("Salesforce")],
};

/** The host part of a match pattern: `https://*.feishu.cn/*` → `*.feishu.cn`. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, "").replace(/\/.*$/, "");
}

/** Services that run on hosts of their users. */
const selfHosted: Readonly<Record<string, string>> = {
  roundcube: "Roundcube",
  sogo: "SOGo",
  "nextcloud-mail": "Nextcloud Mail",
  chatwoot: "Chatwoot",
  mattermost: "Mattermost",
  "rocket-chat": "Rocket.Chat",
  zulip: "Zulip",
  element: "Element",
};

/** What people call a service, by its id. */
export function serviceName(id: string, ui: Lang): string {
  const hosts = sites.find((site) => site.id === id)?.hosts ?? [];
  const entry = Object.entries(known).find(([key]) => hosts.some((host) => key === host || key === `*.${host}`));
  return entry?.[1][1][ui] ?? selfHosted[id] ?? id;
}

const covers = ({ key }: ListedSite, host: string): boolean =>
  key === host || (key.startsWith("*.") && `.${host}`.endsWith(key.slice(1)));

/** The sites to list: those of the install, those the user added, and after a `*.` site the hosts under it that he set. */
export function listSites(
  installed: readonly string[],
  granted: readonly string[],
  set: readonly string[] = [],
): readonly ListedSite[] {
  const listed = (pattern: string, group: SiteGroup): ListedSite => {
    const key = hostOfPattern(pattern);
    const entry = Object.hasOwn(known, key) ? known[key] : undefined;
    return { key, pattern, group: group === "added" ? group : (entry?.[0] ?? group), name: entry?.[1] ?? both(key) };
  };
  const sites = [
    ...installed.map((pattern) => listed(pattern, "mail")),
    ...granted.filter((pattern) => !installed.includes(pattern)).map((pattern) => listed(pattern, "added")),
  ];
  return sites.flatMap((site) => {
    const under = set.filter((host) => host !== site.key && covers(site, host));
    return [site, ...under.map((key) => ({ key, pattern: null, group: site.group, name: both(key) }))];
  });
}

/** What is wrong with an address typed in; the keys of the words that say so. */
export type AddressFault = "empty" | "bad" | "scheme" | "known";

/** The permission pattern for what the user typed, or what is wrong with it. A bare domain means https. */
export function patternFor(
  typed: string,
  listed: readonly ListedSite[],
): { pattern: string; host: string } | AddressFault {
  const text = typed.trim();
  if (text === "") return "empty";
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return "bad";
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return "scheme";
  if (!/^(localhost|\[[\da-f:.]+\]|(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+)$/i.test(hostname)) return "bad";
  return listed.some((site) => covers(site, hostname))
    ? "known"
    : { pattern: `${protocol}//${hostname}/*`, host: hostname };
}
