import { quick } from "../../engine/quick";
import { PERSON } from "./lexicon";
import { LEISURE } from "./time-words";

/** How Chinese tells somebody to do something without a word of asking. */

/** Signs that a sentence with the reader as subject tells him to act, rather than tells about him. */
export const IMPERATIVE = quick(
  new RegExp(
    `^(?:(?:在|跟|和|给|向|对|当着)[^，您你]{1,8}?(?:跟前|面前|那边|那儿|上|中|里|时候?)|[▸▹◂]|(?:${LEISURE})|在|于|那边|这边|们)?(?:也|就|都|再|先|可|要|得|还|只要|只管|尽管|直接|顺便|顺手|务必|一定|千万|最好|到时候?|回头|有空|抽空|尽快|抓紧|赶紧|那天|帮忙|看着|[今明后]天|回去|过来|费心|受累)*(?:帮|把|给(?!您|你|予|力|出了|到了|的|了)|多(?!少|久|大|么|次|年|半)|发(?!现|展|生|的|了|来)|安排|组织|确认|填|签|审(?!计)|批|看(?:一?看|一下|下|好|着|能不能|方不方便|看)|睇|盯|催|推|问|查|改|写|找(?!到|了)|约|带|拿|派|定(?!的|了)|选|挑|留意|留|记得|别|不要|勿|甭|回复|回个|告诉|通知|转告|转发|联系|提供|准备|整理|登录|登陆|核对|检查|跑一遍|打(?!算|的)|来(?:一趟|我们|公司|参加|定)|过来|去(?:一趟|找|问|催|跟)|跟[^，]{1,8}(?:说|讲|打|聊|谈|约|对|提|招呼)|配合|协助|支持|费心|操心|上心|关照|照顾|照应|考虑|琢磨|放心|hold|check|confirm|review|share|push|send|approve|hold住|sign|ping|intro)`,
  ),
);

/** A request by its tone. */
export const SPOKEN_END = quick(
  /(?:一下|一把|一声|一趟|一份|一眼|吧|呗|哈|啦|嗷|喽|哟|就行|就好|即可|就可以|就成|为盼|为荷|为感|下啦|吖|啰)[~！!。.]?$/,
);

const BEFORE_NAME = quick(
  /^[^，,]{0,8}?(?:以后|今后|往后|到时候?|这事儿?|后面)?(?:就)?(?:让|请)?(?:PERSON)(?:就)?(?=多多?|给|帮|费心|受累|操心)/,
);
/** Asked by name, in the third person: 以后就让李哥多照顾了. */
export const NAMED_AT = quick(new RegExp(BEFORE_NAME.source.replace("PERSON", PERSON)));

/** Subjectless, addressed to whoever reads. */
export const BARE = quick(
  new RegExp(
    `^(?:[▸▹◂]|(?:${LEISURE})|以后|今后|往后|后续|到时候?|回头|尽快|尽早|早点|及早|从速|最好|抓紧|赶紧|先|再|就|也|还|都|记得|务必|千万|顺便|直接|这次|快点?|多|那|下次|有机会|得|多半|[今明后][天早晚]|好好|各自|一定)*(?:把[^，]{1,24}(?:发|给|寄|传|拍|转|推|填|改|关|打开|开|拿|带|送|签|盖|整理|确认|审|看|调|留|报|做|弄|补|写|交|放|放心|推|催|盯|办|搞)|帮(?:忙|我|咱|俺|帮|手|下手|一?把|个忙|兄弟|小弟|问|看|催|推|盯|跟|查|转|找|约|拿|带|订|测|占)|给(?:我|咱|俺)(?!们?(?:带来|留下|介绍|公司|的感觉|印象))|(?:发|转|寄|传|推|告诉|通知|回复|回|拿|借|分享|share|send|ping)(?:给)?我(?!们?(?:公司|的))|同我讲|话我知|(?:多多|多)(?:支持|照顾|关照|费心|帮|指导|指教|配合|理解|担待|提携|留意|关注|上心|操心|美言|推荐|介绍|担着|照应|包涵|想着)|别忘了?|勿忘|不要忘|上点心|盯着点|上上心|支持一下|推进一下|跟进一下|处理一下|协调一下|关注一下|加把劲|使使劲|美言几句|说说话|(?:看|审|签|批|填|确认|核对|改|回复|回|复|发|查|测|检查|评审|review|check|confirm)(?:一下|下|个|看)(?![面子午次个周]))`,
  ),
);

/** Subjectless, behind the reader's leisure or haste. */
export const BARE_FLOAT = quick(
  new RegExp(
    `^(?:(?:以后|过两天|回头|改天|哪天)?(?:${LEISURE})(?:就|再)?|有机会(?:的话)?(?=来|帮|过来|到我|介绍|推荐|一起)|(?:改[天日]|哪天|回头|过(?:两|几)天|[节年]后|最近|这两天|下次)(?=(?:过?[来嚟]|上[来嚟门]|带(?:上|着|您|你)?(?:您|你)?)[^，您你]{2,}$)|(?:尽快|抓紧|赶紧|从速|尽早|早点)(?:就|再)?)(?=[\\u4e00-\\u9fff]{2})(?!联系您|给您|为您|告知您|通知您|回复您|发您|处理好|安排人|解决您|向|答复|反馈给)`,
  ),
);

/** The thing first, then haste or leisure, then what hands it to us: 那个盖章件有空了给我拍一张, 周报早点交. */
export const TOPIC_FIRST = quick(
  new RegExp(
    `^[^，,您你我咱俺他她谁▸▹◂]{1,10}?(?:${LEISURE}|尽快|尽早|早[点些]儿?|抓紧|赶[紧快]|快点)(?:就|再|都|也)?(?=[^，您你]{0,6}(?:给|帮|发|传|拍|寄|拿|转|交|报)[^，您你]{0,3}我|(?:上?交|提交|回传|寄回|签|批|审|付|打款|结|填|补|录|报|开通|确认|回复?)(?:了|一下|回来|过来|上来|给我|掉|好|完|齐)*(?:吧|哈|啊|呗|哦|啦)?$|[\\u4e00-\\u9fff]{1,2}(?:掉|好|完|出来|上去|过来)(?:哈|吧|呗|啊|哦|噢)$)`,
  ),
);

/** A favour to us without a subject: 拉兄弟一把, 有啥好事想着点我们. */
export const FOR_US = /(?:[我咱俺]们?|兄弟|小弟|小妹)(?:们)?(?:一?[把下手])?[吧呗哈啊呀啦]*$/;
/** The same with the favour behind: 给兄弟搭把手. */
export const HELP_US = /^(?:多|再|也|就|快)*[给帮替为](?:[我咱俺]们?|兄弟|小弟|小妹|哥们)/;
/** What may stand before it. */
export const ON_OCCASION = quick(
  /^(?:以后|今后|往后|下次|回头|到时候?)*(?:有(?:啥|什么|点|好|合适|适合|靠谱|新|相关|类似)*的?(?:好事儿?|客户|资源|朋友|机会|活儿?|项目|单子|生意|需求|消息)(?:的话|了|时)?|有[^，您你我]{1,8}?(?=多|想着|记得|介绍|推荐|关照))?/,
);

/** 货款给我们想想办法呗, 有客户多带带兄弟: ends in a favour to us. */
export const FAVOUR = quick(
  /(?:帮|给|替)(?:我|咱|俺|兄弟|哥)们?((?!就|即可|看|一[下份声眼]|[吧哈啊呗了])[^，,我您你]{2,14})$|多([\u4e00-\u9fff])\2(?:我|咱|俺|兄弟|小弟|老弟|弟弟)们?[呗吧哈啊呀啦]*$/,
);
/** Of those, the one whose verb does not matter. */
export const MUCH_TO_US = /多([\u4e00-\u9fff])\1(?:我|咱|俺|兄弟|小弟|老弟|弟弟)们?[呗吧哈啊呀啦]*$/;

/** Ends in something handed to us: 图纸弄好了赶快发我. */
export const TO_ME = quick(
  /(?:发|寄|传|转|推|拿|带|送|扫|拷|甩|丢|打|汇|邮|贴|抄|共享|同步|反馈|报|导|截|告诉|通知|回复?|交|拍|抄送)(?:给|到)?(?:我|咱|俺)(?:们)?(?:邮箱|微信|这边|这儿)?(?:一[份下声个]|下|看看|看一?[眼下])?(?:吧|哈|啊|呗|哦|啦|呀|嘛|就行|就好|即可)*$/,
);

/** A bare order, addressed to whoever reads: 把清单发我, 帮我看看. */
export function isBareOrder(text: string): boolean {
  return BARE.test(text);
}

/** Where the order itself begins, behind time and haste. */
export function bareStart(text: string): number {
  const skip =
    /^(?:[▸▹◂]|以后|今后|往后|后续|到时候?|回头|有空|得空了?|得闲|抽空|方便的时候|尽快|抓紧|赶紧|先|再|就|也|还|都|记得|务必|千万|顺便|直接|这次|快点?|那|下次|有机会|得)*/.exec(
      text,
    );
  return skip?.[0].length ?? 0;
}
