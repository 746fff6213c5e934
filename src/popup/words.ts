import type { Bilingual } from "../ui/words";

const zh = {
  siteSwitch: (host: string) => `在 ${host} 上启用`,
  pause: "暂停…",
  pauseHour: "所有站点暂停一小时",
  pauseSite: "在这个站点停用",
  paused: { title: (until: string) => `暂停到 ${until}`, text: "在那之前，哪个站点都不提醒。", action: "现在恢复" },
  looking: "正在读取输入框",
  pasteLabel: "贴一段话进来",
  pasteHint: "微信、短信里的话，贴在这里改好再复制回去。",
  pasteExample: "张总，这个项目就靠您多多照顾了，以后有什么事我随叫随到！",
  tryExample: "用这句试试",
  none: { title: "还没有在写的消息", text: "点一下页面里的输入框，写几句再打开这里。" },
  off: { title: "这个站点关着", text: "打开右上角的开关，就会在这里提醒。" },
  unlisted: {
    title: (host: string) => `还没有在 ${host} 启用`,
    text: "Chrome 会问您一次，只问这个站点。文字不会离开这台电脑。",
    action: "在这个站点启用",
    refused: "没有得到允许，这个站点保持关闭。",
  },
  restricted: { title: "这个页面不让扩展读取", text: "浏览器自己的页面、应用商店和 PDF 都是这样。" },
  failed: { title: "没有读到输入框", text: "刷新一下页面，再打开这里。", action: "再试一次" },
};

/** The shape of the popup's words. */
export type PopupWords = typeof zh;

const en: PopupWords = {
  siteSwitch: (host) => `On at ${host}`,
  pause: "Pause…",
  pauseHour: "Pause everywhere for an hour",
  pauseSite: "Turn off on this site",
  paused: { title: (until) => `Paused until ${until}`, text: "No site is coached until then.", action: "Resume now" },
  looking: "Reading the message box",
  pasteLabel: "Paste a message",
  pasteHint: "From WeChat, SMS or anywhere else: improve it here, copy it back.",
  pasteExample: "Great meeting you today, please keep us in mind!",
  tryExample: "Try this one",
  none: {
    title: "No message in the works",
    text: "Click into a message box in the page, write a little, then come back.",
  },
  off: { title: "Switched off on this site", text: "Turn on the switch above to be coached here." },
  unlisted: {
    title: (host) => `Not yet on at ${host}`,
    text: "Chrome asks you once, for this site only. Your words never leave this computer.",
    action: "Turn on for this site",
    refused: "Chrome got no permission, so this site stays off.",
  },
  restricted: {
    title: "Extensions can't read this page",
    text: "That goes for the browser's own pages, the store and PDFs.",
  },
  failed: {
    title: "The message box could not be read",
    text: "Reload the page, then open this again.",
    action: "Try again",
  },
};

export const popupWords: Bilingual<PopupWords> = { zh, en };
