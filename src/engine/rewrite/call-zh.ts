import { meetingTime } from "./blank-specs";
import type { Facts } from "./facts";
import type { Wording } from "./move";
import { callAbout } from "./specs/deeds-zh";
import type { Voice } from "./voice";

/**
 * After an offer, a thank-you or a talk with nothing to come the writer proposes one call at a fixed time: the customer
 * only has to say yes (talk 000). What it is about is a blank; a thing with a plain name in the draft is named in it.
 */
export const callZh: Wording = (voice, blank, facts) => {
  const { you, casual, pick } = voice;
  const when = blank(meetingTime);
  const about = blank(callAbout(purposes(voice, facts)));
  return casual
    ? pick(
        `${when}我给${you}打个电话，${about}，方便吗？`,
        `${when}给${you}去个电话，${about}，行吗？那会儿有事的话，${you}说个时间。`,
        `我${when}打给${you}，${about}，${you}看可以吗？`,
        `${when}咱们通个电话，${about}，${you}方便吗？换个时间也行。`,
      )
    : pick(
        `${when}我给${you}打个电话，${about}，是否方便？若时间不合适，请${you}另定。`,
        `想在${when}给${you}打个电话，${about}，${you}看方便吗？`,
        `${when}我致电${you}，${about}，可以吗？如那时不便，请${you}定个时间。`,
        `${when}我想与${you}通个电话，${about}，${you}方便吗？换个时间也可以。`,
      );
};

/** The same as a clause without a stop. */
export const callClauseZh: Wording = (voice, blank, facts) =>
  `${blank(meetingTime)}我给${voice.you}打个电话，${blank(callAbout(purposes(voice, facts)))}，方便吗`;

/** Papers and goods of which one may hear what he thinks. */
const SHOWN =
  /报价单?|方案|样品|样机|试用|合同|图纸|样册|目录|手册|资料|清单|(?<!检测|检验|质检|体检)报告|課程表|课程表|价目表|建议书|demo|演示/gi;
/** What one deals in, and nothing of his private life. */
const BUSINESS =
  /报价|合同|方案|样[品机]|项目|培训|标|试[用点]|预算|接口|选型|授权|续[约签]|改造|升级|扩[建容]|采购|系统|设备|上线|安装|验收|质保|排[期产]|备案|合作|课|租|[Pp]roposal|[Pp]ricing|[Qq]uotation|[Cc]ontract/;
/** It lies before him. */
const HANDED = /附|发|寄|[给給][您你]|带[来去]|送|传|[讲講]|介[绍紹]|试用|[您你][^，]{0,4}看/;
/** Paid, posted or filed: nothing one has views on. */
const OFFICE_WORK = /的问题$|票|账|税|款|审批|备案|投诉|物流|清关|货|检修|巡检|单子|案子/;
/** In a line that holds nothing but the offer there is nothing yet to think about. */
const BARE = 40;

const POINTS = /这[两三几四五][点条项](?=[^。]{0,6}(?:记|清楚|明白|知道|收到|要求|顾虑|意见))/;

function purposes({ you }: Voice, { partner, fear, topic, said }: Facts): readonly string[] {
  const shown = said
    .split(/[。！？\n]/)
    .filter((line) => /报价|方案|demo|演示/i.test(line) || HANDED.test(line))
    .flatMap((line) => line.match(SHOWN) ?? [])
    .at(-1);
  // 这两点我都记下了: what he raised himself is what the call is about.
  const points = POINTS.exec(said)?.[0];
  const raised = fear ?? (/的问题$/.test(topic ?? "") ? topic : null);
  const plain = topic?.replace(/的事$/, "") ?? "";
  const about =
    shown ??
    (/^(?![您你我这那年月日周天]).{2,10}$/.test(plain) && BUSINESS.test(plain) && !OFFICE_WORK.test(plain)
      ? plain
      : null);
  const named = [
    ...(raised ? [`细聊一下${raised}`] : []),
    ...(points ? [`听听${you}对${points}的想法`] : []),
    ...(about ? [`听听${you}对${about}的想法`] : []),
  ];
  const general = said.length > BARE ? `听听${you}的想法` : `听听${you}近期的打算`;
  return partner
    ? [...named, "把接下来谁做什么定下来", `听听${you}的打算`].slice(0, 3)
    : [...named, general, "把下一步定下来", "说说还有哪些顾虑"].slice(0, 3);
}
