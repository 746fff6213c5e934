import type { People } from "../settings/schema";
import type { Bilingual } from "../ui/words";

type PersonField = keyof People;

const zh = {
  packs: {
    intro: "现成的规则，需要哪包开哪包。开了以后，里面每一条还能单独关掉。",
    switchLabel: (name: string) => `启用规则包“${name}”`,
    ruleSwitch: (name: string) => `启用：${name}`,
    rules: (n: number) => `看看里面的 ${n} 条`,
    bad: "会提醒",
    good: "不提醒",
  },
  people: {
    intro: "告诉靠谱谁是谁，它就能认出这封信写给上司、同事还是客户。存在您的浏览器里，您让设置跟着走时才进您的账号。",
    who: "自己",
    readers: "收件人",
    fields: {
      me: { label: "我的名字和称呼", help: "一行一个，如：王磊。这些名字里的字，规则包不挑。" },
      companies: { label: "我们公司的叫法", help: "一行一个，全称、简称都写上。规则包不挑。" },
      products: { label: "我们的产品", help: "一行一个。产品名里带“赋能”也不会被提醒。" },
      internalDomains: { label: "公司邮箱域名", help: "一行一个，如 acme.com。寄到这里的算同事。" },
      bosses: { label: "上司", help: "一行一个称呼或邮箱，如：李总。开头称呼他的按汇报来看。" },
      customers: { label: "客户", help: "一行一个称呼、邮箱或域名，如：张工、hengda.com。" },
    } satisfies Record<PersonField, { label: string; help: string }>,
    saved: "改动已保存",
    bad: (line: number) => `第 ${line} 行不像称呼、邮箱或域名。`,
    domain: (line: number) => `第 ${line} 行不是域名。`,
  },
  policy: { set: "由您的组织设置", rules: "组织的规则" },
  diagnostics: {
    title: "出问题时",
    intro: "这里列出跑不起来的规则和认不出的网站。报告里只有版本和编号，没有任何消息内容。",
    fine: "所有规则都能正常运行。",
    misfit: "网页改版了：收件人和主题读不到，其余照常。",
    failed: (n: number) => `有 ${n} 条规则跑不起来`,
    version: "版本",
    copy: "复制诊断报告",
    copied: "已复制诊断报告",
  },
  restore: {
    what: "从文件换回",
    import: "导入设置…",
    help: "导入之前先给您看会换成什么。",
    title: "用这份设置替换现在的吗？",
    from: (file: string) => `来自 ${file}`,
    lost: "里面有些内容没读懂，会原样存为备份。",
    take: "替换",
    cancel: "取消",
    done: "已换成导入的设置",
    bad: "这不是靠谱导出的设置文件，什么都没有改。",
    counts: {
      own: "自己的规则",
      rules: "改过的内置规则",
      sites: "设过的站点",
      ignored: "忽略的提醒",
      people: "认识的人",
    },
    before: "现在",
    after: "换成",
  },
};

/** The words of packs, people, diagnostics and of bringing settings back. */
export type PartWords = typeof zh;

const en: PartWords = {
  packs: {
    intro: "Ready-made rules. Switch on a pack you need; each rule in it can still be switched off by itself.",
    switchLabel: (name) => `Use the pack “${name}”`,
    ruleSwitch: (name) => `Use: ${name}`,
    rules: (n) => `See its ${n} rules`,
    bad: "Speaks up",
    good: "Stays silent",
  },
  people: {
    intro:
      "Tell Kaopu who is who, and it knows a message to your boss from one to a customer. Kept in your browser, and in your account only if you let your settings follow you.",
    who: "You",
    readers: "Who you write to",
    fields: {
      me: {
        label: "Your name and what people call you",
        help: "One per line. Packs leave the words in these names alone.",
      },
      companies: { label: "Names of your company", help: "One per line, long and short. Packs leave them alone." },
      products: { label: "Your products", help: "One per line. Packs leave them alone." },
      internalDomains: {
        label: "Your company's mail domains",
        help: "One per line, such as acme.com. Readers there are colleagues.",
      },
      bosses: {
        label: "Your boss",
        help: "A name or an address per line. A message that greets them is read as a report.",
      },
      customers: {
        label: "Customers",
        help: "A name, an address or a domain per line, such as Karen or example.com.",
      },
    },
    saved: "Changes saved",
    bad: (line) => `Line ${line} is no name, address or domain.`,
    domain: (line) => `Line ${line} is not a domain.`,
  },
  policy: { set: "Set by your organisation", rules: "Rules of your organisation" },
  diagnostics: {
    title: "When something is wrong",
    intro:
      "Rules that cannot run and sites that have changed are listed here. The report holds versions and ids, and no word of any message.",
    fine: "Every rule runs.",
    misfit: "The site has changed: subject and recipients cannot be read. The rest works as before.",
    failed: (n) => (n === 1 ? "1 rule cannot run" : `${n} rules cannot run`),
    version: "Version",
    copy: "Copy a report",
    copied: "Report copied",
  },
  restore: {
    what: "Back from a file",
    import: "Import settings…",
    help: "You see what would change before anything does.",
    title: "Replace your settings with these?",
    from: (file) => `From ${file}`,
    lost: "Some of it could not be read; it will be kept as a backup.",
    take: "Replace",
    cancel: "Cancel",
    done: "Settings replaced by the imported ones",
    bad: "This is no settings file of Kaopu. Nothing was changed.",
    counts: {
      own: "Rules of your own",
      rules: "Built-in rules changed",
      sites: "Sites set",
      ignored: "Ignored findings",
      people: "People",
    },
    before: "Now",
    after: "Then",
  },
};

export const partWords: Bilingual<PartWords> = { zh, en };
