import { existsSync, readFileSync } from "node:fs";
import { coach, rewriteDraft } from "../../src/coach";
import { listSites } from "../../src/options/known-sites";
import { sites } from "../../src/sites";
import type { Site } from "../../src/sites/site";
import { sample } from "../browser/journey";

export type DocLang = "en" | "zh";

/** The documents with generated sections, and the language of each. */
export const documents: Readonly<Record<string, DocLang>> = { "README.md": "en", "README.zh-CN.md": "zh" };

/** What `npm run bench` leaves when it was asked to keep its figures. */
export const benchFile = "tests/bench/latest.json";

/** The last run of the bench: when, on what, and its rows of figures as they are to be read. */
export interface Bench {
  readonly date: string;
  readonly machine: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Services that run on hosts of their users, as people call them. */
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

const manifest: { readonly host_permissions: readonly string[] } = JSON.parse(
  readFileSync("package.json", "utf8"),
).manifest;

/** What a service is called, without the bracket that tells its addresses apart. */
function nameOf({ id, hosts }: Site, lang: DocLang): string {
  const listed = listSites(manifest.host_permissions, []);
  const names = hosts.flatMap((host) => listed.find(({ key }) => key === host)?.name[lang] ?? []);
  const plain = [...new Set(names.map((name) => name.replace(/ ?\(.*\)$|新版$| ?个人版$/, "")))];
  return selfHosted[id] ?? plain.join(" / ");
}

const says = {
  en: {
    head: ["How sure", "Mail", "Chat and support"],
    source: "the service's own source was read",
    tools: "known from tools that work on its pages",
    hearsay: "known from descriptions only",
    none: "No benchmark has been kept yet: `npm run bench` prints one for your machine.",
    bench: (bench: Bench) => `Measured on ${bench.date}, ${bench.machine}, by \`npm run bench\`.`,
    join: ", ",
  },
  zh: {
    head: ["有多确定", "邮箱", "聊天和客服"],
    source: "读过它的源代码",
    tools: "从能在它页面上工作的工具得知",
    hearsay: "只从文字描述得知",
    none: "还没有存下跑分结果，`npm run bench` 可以在您的机器上跑一遍。",
    bench: (bench: Bench) => `${bench.date} 在 ${bench.machine} 上用 \`npm run bench\` 测得。`,
    join: "、",
  },
} as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function sitesSection(lang: DocLang): string {
  const words = says[lang];
  const rows = (["source", "tools", "hearsay"] as const).map((from) => {
    const named = (channel: Site["channel"]) =>
      sites
        .filter(({ known, channel: one }) => known.from === from && one === channel)
        .map((site) => `${nameOf(site, lang)} (${site.known.year})`)
        .join(words.join);
    return [words[from], named("email"), named("chat")];
  });
  return table(words.head, rows);
}

function benchSection(lang: DocLang): string {
  const words = says[lang];
  if (!existsSync(benchFile)) return words.none;
  const bench: Bench = JSON.parse(readFileSync(benchFile, "utf8"));
  return `${words.bench(bench)}\n\n${table(bench.columns, bench.rows)}`;
}

/** One message as it was written, and as it comes out. */
function exampleSection(lang: DocLang): string {
  const review = coach({ text: sample[lang], today: "2026-11-20", channel: "chat" });
  const { text = "", blanks = [] } = rewriteDraft(review) ?? {};
  const marked = blanks.reduce((whole, { placeholder }) => whole.replace(placeholder, `**${placeholder}**`), text);
  return `> ${sample[lang]}\n>\n> → ${marked}`;
}

const sections: Readonly<Record<string, (lang: DocLang) => string>> = {
  example: exampleSection,
  sites: sitesSection,
  bench: benchSection,
};

/** A document with its generated sections as they should be; they stand between `<!-- name -->` and `<!-- /name -->`. */
export function withSections(text: string, lang: DocLang): string {
  return Object.entries(sections).reduce((whole, [name, make]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [whole.indexOf(start), whole.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`no section ${name}`);
    return `${whole.slice(0, from + start.length)}\n\n${make(lang)}\n\n${whole.slice(to)}`;
  }, text);
}
