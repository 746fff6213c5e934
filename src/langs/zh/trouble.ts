/** How bad news is told, by structure: what does not succeed, who will not, what is still missing, what befell. */

/** An action with a result it does not reach: 批不下来, 登不上去. Not what we decline to do (做不了). */
const OUT_OF_REACH =
  "[登连启装修调发到交排赶批签付收拿进谈推卖投传投打]不(?:了|到(?!位)|上(?:去)?|下来?|动|出(?:来|去)?|完|成|齐|通|进(?:去|来)?)(?!包票|折|时间|多久)";
/** Somebody who will not; we and the reader may decline what we like. */
const WILL_NOT =
  "(?<![我您你]们?[也都就还可]?)(?:不肯|不愿意?(?!错过)|死活不|就是不|说什么也不|拒绝|拒不)(?:签|付|给|批|让|见|接|改|要|验|配合|松|打款|出|收|谈|认|开)?";
/** What should be there by now and is not. */
const STILL_NOT =
  "(?:又|还是|一直|仍然?|依然|至今|迟迟|始终|都|也|暂时|目前|暂)(?:还|又|都)?(?:没|未)(?:有)?(?:能)?(?:通?过(?!来|去|期)|批(?!评)|下来|签(?!到)|付|解决|恢复|修好|找到|查[到出清]|落实|动静|进展|结果|打款|回款|交付)";
/** Losses, quarrels, stoppages. */
const BEFELL =
  "离职|滞后|意见(?:很|非常|特别)?大|罢工|停[工摆]|停产|爆(?:仓|雷)|扣(?:咱们?|我们)?款|打回|驳回|作废|凉了|坏菜|受阻|搁浅|告吹|掉链子|(?:天天|一直|老)催(?=[，。！!]|$)|(?:今年|明年|说|又|突然|临时|全)[^，。]{0,4}不(?:采|用|要|买|续|投)了|(?:转|跑|换)(?:到|给|去|投|用)了?[^，。]{0,6}(?:竞争对手|对手|别家|竞品)|换(?:了)?供应商|(?:被|给|让)[^，。]{0,6}(?:截|撬|毙|淘汰|扣了)|不太?满足|摔坏|堵(?:门|在)";

/** Bad news, to be joined to a table. */
export const TROUBLE = `${OUT_OF_REACH}|${WILL_NOT}|${STILL_NOT}|${BEFELL}`;

/** When it will be, or why it is, nobody knows: news that leaves the reader to wait. */
export const UNKNOWN =
  "(?:什么时候|啥时候?|何时|几时|多久|多会儿|哪天|几号|日期|交期|工期|到货|时间|原因|怎么回事|咋回事|为啥|为什么)[^，。？?]{0,14}(?:说不[准好清]|不好说|不(?:太|大|是很)?(?:清楚|知道)|没(?:个)?准|难说|难以(?:确定|预[计估])|没法(?:说|定)|(?:无法|不能|暂不|还不能?|未能)(?:确定|预[计估]|给出))|(?:没|未)(?:有)?(?:查[到出清]|找[到出]|定位到?)[^，。]{0,6}(?:原因|咋回事|怎么回事)";

/** Handed over with a sigh or an open question: no view of one's own. */
export const AT_A_LOSS =
  "愁(?:死|人)|急死(?:我|人)|夹在中间|(?:很|太|真)难做(?!到|成|好)|头都大了|(?:您|你|领导)(?:们)?(?:看|说|觉得)?[^，。？?]{0,6}(?:怎么|咋|如何)(?:弄|办|搞|整|处理|应对)";
