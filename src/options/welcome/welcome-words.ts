import type { Bilingual } from "../../ui/words";

const zh = {
  title: "欢迎使用靠谱",
  heading: "把话说到对方能照办",
  lead: "您写邮件、发消息的时候，靠谱在旁边看一眼：对方没法照办的请求、没有下一步的汇报、只说自己的介绍，它轻轻画一条线，再递上一句能直接发的话。",
  tryTitle: "先试一句",
  samples: "例句",
  tryHint: "随便改，提醒会跟着变。",
  drafts: [
    { name: "求人帮忙", text: "张总，这个项目就靠您多多照顾了，以后有什么事我随叫随到！" },
    { name: "向上汇报", text: "领导，这客户没戏了，龙头报价比咱们低，我也不知道该怎么办了。" },
    { name: "答应客户", text: "好嘞王工，您要的对比表我回去给您做。" },
  ],
  sitesTitle: "在哪里起作用",
  sites: "装好就在这些邮箱、聊天和客户系统里起作用，点一下输入框就开始。别的站点由您自己添加。",
  allSites: "站点一览",
  pinTitle: "把图标固定在工具栏",
  pin: "点地址栏右边的拼图图标，再点“靠谱”旁边的图钉。点开图标可以改写整条消息，也能贴微信、短信里的话进来改。",
  keyTitle: "不用鼠标也行",
  key: "光标放在画线的词里，按 Alt+K 打开卡片，方向键选，回车用，Esc 回到原处。",
  privacyTitle: "您的字不出这台电脑",
  privacy: "靠谱不联网，没有账号，不收集任何数据。草稿只在写的那个页面里看，不保存。",
  why: "每条提醒的道理",
  settings: "设置",
  lang: "界面语言",
};

/** The shape of the first page's words. */
export type WelcomeWords = typeof zh;

const en: WelcomeWords = {
  title: "Welcome to Kaopu",
  heading: "Write messages people can act on",
  lead: "While you write to customers, colleagues and your boss, Kaopu reads along. It underlines asks nobody could act on, reports with no next step and pitches that are all about you, and offers words you could send instead.",
  tryTitle: "Try one",
  samples: "Samples",
  tryHint: "Change it as you like, the advice follows.",
  drafts: [
    { name: "An ask", text: "Hi Karen, please keep us in mind for the new line." },
    { name: "A report", text: "The client says we're too expensive. What should I do?" },
    { name: "A promise", text: "Good point on freight. I'll check with production and circle back." },
  ],
  sitesTitle: "Where it works",
  sites:
    "From now on in these mail, chat and CRM pages: click into a message box and write. Any other site is yours to add.",
  allSites: "All sites",
  pinTitle: "Pin the icon",
  pin: "Click the puzzle piece right of the address bar, then the pin beside Kaopu. The icon opens the rewrite of the whole message, and takes pasted text too.",
  keyTitle: "No mouse needed",
  key: "With the caret in underlined words, Alt+K opens the card. Arrows choose, Enter takes, Esc goes back.",
  privacyTitle: "Your words stay on this computer",
  privacy:
    "Kaopu makes no network requests, has no accounts and collects nothing. A draft is read in its own page and never stored.",
  why: "The why of each rule",
  settings: "Settings",
  lang: "Interface language",
};

export const welcomeWords: Bilingual<WelcomeWords> = { zh, en };
