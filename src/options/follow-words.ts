import type { FollowState } from "../settings/follow/follow";
import type { Bilingual } from "../ui/words";

const zh = {
  title: "换一台电脑也能用",
  switch: "设置跟着我走",
  help: "用 Chrome 自带的同步，存进您自己的 Google 账号。规则、站点、人和公司跟着走；忽略过的话只留在这台电脑。",
  off: "没有打开，所有设置只在这台电脑。",
  state: {
    new: () => "正在和您的账号对一遍…",
    kept: (kb: number, most: number) => `已跟上，占 ${kb} KB，最多 ${most} KB。`,
    full: (kb: number, most: number) =>
      `设置有 ${kb} KB，放不进 Chrome 给的 ${most} KB。全部完整地存在这台电脑，一条没丢；变小以后会自己继续。`,
    refused: () => "Chrome 这次没有收下。设置都在这台电脑，下次改动时会再试。",
  } satisfies Record<FollowState, (kb: number, most: number) => string>,
  forget: "停用并删掉账号里的那份",
  forgotten: "账号里的那份已删掉，这台电脑上的都还在",
};

/** The words of settings that follow their user. */
export type FollowWords = typeof zh;

const en: FollowWords = {
  title: "On your other computers",
  switch: "My settings follow me",
  help: "Through Chrome's own sync, into your own Google account. Rules, sites and people follow; what you ignored stays on this computer.",
  off: "Off: all settings are on this computer only.",
  state: {
    new: () => "Comparing with your account…",
    kept: (kb, most) => `Up to date: ${kb} of ${most} KB.`,
    full: (kb, most) =>
      `Your settings take ${kb} KB, more than the ${most} KB Chrome allows. All of them are safe on this computer. They follow again once they fit.`,
    refused: () => "Chrome did not take them this time. They are on this computer, and the next change tries again.",
  },
  forget: "Stop, and delete the copy in the account",
  forgotten: "The copy in the account is deleted. This computer still has everything",
};

export const followWords: Bilingual<FollowWords> = { zh, en };
