import { hasTrait } from "../evidence";
import type { Draft, Span } from "../types";
import { inside } from "./move";

/** Somebody is to take a matter seriously or do something about it, without a word of what. */
const ACT_ZH =
  /关注|关心|重视|体谅.{0,4}我们|放在?心上|引起.{0,4}注意|上(?:点|些|一?下)?心|过问|管一?管|做主|作主|撑腰|公道|说法|想想办法|解决(?:一下)?(?:[。！!吧]|$)|处理一?下|督促|监督|关照(?:关照)?(?:一下)?(?:我们|军属|群众|老百姓)/;
const ACT_EN =
  /\b(?:take (?:some |urgent |immediate )?(?:action|notice|care of)|look (?:in)?to (?:it|this|the)|look after|do something|do the (?:needful|necessary)|pay (?:some |more |due )?attention|tak(?:e|ing) (?:this|it|us|our|the) [\w ]{0,20}?seriously|attention|priority|sort (?:it|this|that|things) out|address (?:this|the|it)|step in|keep an eye|act on|bear (?:this|it) in mind|be mindful)\b/i;
/** What is wrong, in the words of those who live with it. */
const SUFFERS =
  /反映|投诉|住户|居民|业主|群众|老百姓|乘客|患者|家长|孩子|盲道|噪|扰民|油烟|排烟|积水|路灯|护栏|井盖|电梯|垃圾|停水|停电|供暖|暖气|漏|坏|堵|困人|拖欠|赔偿|补偿|退款|退费|没人管|回回让等|没批|津贴|说归|踢皮球|\b(?:residents?|tenants?|neighbou?rs?|children|council|councillor|complain\w*|refund|landlord|broken|leak\w*|rubbish|noise|smell|pothole|unsafe|weeks? now|months? now)\b/i;

/**
 * A request to an office, a supplier or whoever else has to act: it wants a deed, a day and an answer, never a
 * meeting with a vendor.
 */
export function petitions(draft: Draft): boolean {
  if (inside(draft) || draft.genre === "pitch" || ANSWERS.test(draft.read)) return false;
  const asks = ACT_ZH.test(draft.read) || ACT_EN.test(draft.read);
  if (draft.audience === "partner") return ACT_EN.test(draft.read);
  const suffers = SUFFERS.test(draft.read);
  if (draft.audience === "customer") return asks && suffers && OFFICE.test(draft.read) && !OWN_TRADE.test(draft.read);
  return asks && (suffers || OFFICE.test(draft.read) || DEED_EN.test(draft.read));
}
/** An office that answers a citizen asks him for nothing. */
const ANSWERS =
  /(?:已|均已|收悉|经核实|属实|联合走访)[^。]*(?:核实|核查|属实|走访|劝离|整改|处置)|您反映的|\byour (?:complaint|report) (?:of|dated|about)\b/i;
const OWN_TRADE = /我司|我公司|我们公司|报价|样品|方案|\b(?:our (?:quote|proposal|offer|product))\b/i;
/** To act is all that is asked. */
const DEED_EN =
  /\bplease\b[^.?!]{0,20}\b(?:make|treat) (?:this|it)\b|\b(?:please|kindly|pls)\b[^.?!]{0,20}\b(?:look into|take action|do something|do the (?:needful|necessary)|bear (?:this|it) in mind|sort (?:it|this|that)|address (?:this|it)|act on)\b/i;

/** Such an answer itself: what happens next is for its writer to say. */
export function answersComplaint(draft: Draft): boolean {
  return !inside(draft) && ANSWERS.test(draft.read);
}
const OFFICE =
  /领导|书记|[市区县镇]长|局长|有关部门|相关部门|物业|街道|居委|客服|^致.{2,12}(?:公司|处|局|馆|站)|\b(?:dear (?:sir|madam|sirs)|customer (?:service|care)|support team|authorit\w+|department)\b/i;

const SHOP_ZH =
  /本店|小店|店里|我们店|咱店|咱家店|民宿|套餐|口味|奶茶|咖啡|剧本|密室|健身|瑜伽|美容|美甲|美发|理发|摄影|写真|婚纱|火锅|烧烤|烘焙|蛋糕|花店|鲜花|亲子|游泳|围棋|舞蹈|到店|进店|会员卡|充值|新品尝鲜|打卡|装饰公司|试听课|校区|养老院|月子中心|旅行社|旅游|跟团|驾校|家政|月嫂|保洁|楼盘|户型|(?:周末|有空|得空).{0,4}来(?:玩|坐|吃|喝|看)/;
const SHOP_EN =
  /\b(?:our (?:menu|salon|studio|gym|café|cafe|shop|bakery|restaurant|boutique|classes|flavou?rs|beans|cocktails|treatments)|espresso|latte|pastr\w+|ice cream|yoga|pilates|manicure|facial|haircut|brunch|delivery app|loyalty card|doulas?|bed and breakfast|b&b|happy hour)\b/i;
const TRADE =
  /[您你贵](?:们)?的?[^，。]{0,3}店|门店|酒店|布草|贵(?:公司|司|方|单位|校|院|厂)|加盟|招商|代运营|工厂|合作吗|采购|批发|经销|招标|合同|供应商|\b(?:your (?:company|plant|team|business|hotel|restaurant)|wholesale|procurement|dear|distributor)\b/i;

/** Told to somebody who buys for himself: he is asked what he likes and when he comes, not for his supplier. */
export function promotes(draft: Draft): boolean {
  if (inside(draft) || draft.audience === "partner" || draft.genre === "recap" || SPOKE.test(draft.read)) return false;
  return (SHOP_ZH.test(draft.read) || SHOP_EN.test(draft.read)) && !TRADE.test(draft.read);
}

/** The reader has said what he minds or wants: he is no passer-by. */
const SPOKE =
  /[您你](?:昨天|前天|上次|上周|当时|那天|刚才)?(?:还|也)?(?:提到|谈到|讲到|说到|讲了|反映|提出)|(?:昨天|前天|上午|刚才|上周)[^。！？]{0,30}(?:演示|介绍|聊|谈|拜访)/;

/** The reader is to say what he thinks. */
const VIEWS =
  /\byour (?:\w+ )?(?:take|thoughts|views?|opinion|input|wisdom|advice|guidance|steer)\b|what (?:you|u) think\b|\bthoughts (?:welcome|please|appreciated)\b|(?:提提|谈谈|说说|有何|什么|[有]?啥)(?:意见|看法|想法|建议)|\bany (?:and all )?(?:pointers|guidance|advice|thoughts|comments|feedback|input)\b/i;

/** What is wanted in the words that give way are the reader's views. */
export function asksForViews({ acts, read }: Draft, { start, end }: Span): boolean {
  const thoughts = acts.some((act) => hasTrait(act, "thoughts") && act.start >= start && act.end <= end);
  return thoughts || VIEWS.test(read.slice(start, end));
}

const CAME =
  /(?:到|来|莅临)(?:我|本|敝)(?:们?厂|们?公司|们这|司|处|院|校|店|厂)|莅临|\b(?:visit(?:ing|ed)? us|your visit|com(?:e|ing) (?:all the way )?to (?:see us|our))\b/i;

/** It was the reader who came to us: one does not go there again. */
export function cameToUs({ read }: Draft): boolean {
  return CAME.test(read);
}
