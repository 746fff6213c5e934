import { aliyun } from "./aliyun";
import { chatwoot } from "./chatwoot";
import { dingtalk } from "./dingtalk";
import { discord } from "./discord";
import { element } from "./element";
import { exmail } from "./exmail";
import { fastmail } from "./fastmail";
import { feishu } from "./feishu";
import { frameDocuments } from "./frames";
import { gmail } from "./gmail";
import { googleChat } from "./google-chat";
import { hubspot } from "./hubspot";
import { intercom } from "./intercom";
import { linkedin } from "./linkedin";
import { mattermost } from "./mattermost";
import { messenger } from "./messenger";
import { netease } from "./netease";
import { nextcloudMail } from "./nextcloud-mail";
import { outlook } from "./outlook";
import { proton } from "./proton";
import { qqMail } from "./qq-mail";
import { rocketChat } from "./rocket-chat";
import { roundcube } from "./roundcube";
import { salesforce } from "./salesforce";
import type { Site } from "./site";
import { slack } from "./slack";
import { sogo } from "./sogo";
import { teams } from "./teams";
import { telegram } from "./telegram";
import { wangwang } from "./wangwang";
import { wechat } from "./wechat";
import { whatsapp } from "./whatsapp";
import { yahoo } from "./yahoo";
import { zendesk } from "./zendesk";
import { zoho } from "./zoho";
import { zulip } from "./zulip";

export type { Site } from "./site";

/** The services known by name. Everything else is served by what the page shows. */
export const sites: readonly Site[] = [
  gmail,
  outlook,
  yahoo,
  proton,
  zoho,
  fastmail,
  qqMail,
  exmail,
  netease,
  aliyun,
  roundcube,
  sogo,
  nextcloudMail,
  googleChat,
  whatsapp,
  telegram,
  wechat,
  feishu,
  dingtalk,
  linkedin,
  slack,
  teams,
  discord,
  messenger,
  wangwang,
  intercom,
  zendesk,
  hubspot,
  salesforce,
  chatwoot,
  mattermost,
  rocketChat,
  zulip,
  element,
];

const fits = (pattern: string, host: string) =>
  pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;

/** The service behind a host, or null. */
export const siteAt = (host: string): Site | null =>
  sites.find(({ hosts }) => hosts.some((pattern) => fits(pattern, host))) ?? null;

/** The service a box belongs to: by its host, else by the structure of the page or of one around it. */
export function siteOf(box: Element, host: string): Site | null {
  const documents = frameDocuments(box);
  const holds = ({ structure }: Site) =>
    structure !== undefined && documents.some((page) => page.querySelector(structure));
  return siteAt(host) ?? sites.find(holds) ?? null;
}
