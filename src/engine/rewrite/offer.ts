import type { Draft, Lang } from "../types";

const ZH = [
  /[您贵][^，。]{0,4}对([^，。；我您的]{2,8}?)(?:有|感)[^，。]{0,6}兴趣/,
  /(?:我们|我司|咱们?)(?:最近|刚|新)+(?:推出|上线|发布|研发|开发|出|上)了?的[A-Za-z0-9]{0,6}([^，。；、的]{2,8}?(?:系统|软件|平台|设备))/,
  /(?:深耕|聚焦)(?:于|在)?([^，。；、？！!\n的和与及]{2,10}?)(?:领域|行业|赛道)/,
  /深耕([^，。；、？！!\n的和与及]{2,8}?)(?=[\d一二三四五六七八九十]+(?:多|余)?年)/,
  /(?:我们|咱家|咱们|我家)新(?:上|出|到|进)的([^，。；、的]{2,8}?)(?=，)/,
  /研发的([^，。；、？！!\n的]{2,8}?(?:系统|软件|平台|设备|机))(?=采用|支持|能|可|已|有|，)/,
  /(?:主营|专营|专做|专业做|专注于?|从事|经营|主要做)([^，。；、？！!\n的和与及]{2,10})/,
  /(?:专业)?(?:生产|制造)(?:和销售)?([^，。；、？！!\n的和与及型]{2,10})/,
  /(?:是做|就是做|家做|我做|们做)([^，。；、？！!\n的]{2,10})的/,
  /[是为](?:[^，。；]{0,6}规模较大的|一?[家个])?(?:专业)?(?:的)?([^，。；、？！!\n的家个]{2,8})(?:公司|厂家|服务商|供应商|代理商|集成商|方案商|运营商|制造商)/,
  /(?:专业)([^，。；、？！!\n的]{2,8})(?:代理商|供应商|服务商|厂家)/,
  /(?:一直|专门|专注|只)做([^，。；、？！!\n的和与及了好到过成出个一]{3,10}?)(?=[，。；])/,
  /(?:我们|我司|公司|咱们?)(?![^，。；]{0,6}(?:还能|也能|免费|可以|能))[^，。；]{0,10}?(?:一直|就是|主要)?做(?![了好到过成出个一])([^，。；、？！!\n的和与及]{3,10}?)(?=已|[，。；、])/,
  /(?:我们|我司|咱家|咱们|我家|敝公司)(?:家)?的([^，。；、？！!\n的是有能]{2,6}(?:系统|软件|平台))/,
  /(?:我们|我司|咱家|咱们|我家|敝公司)(?:家)?的([^，。；、？！!\n的是有能]{2,8}?)(?:有|能|能够|可以|是|支持|涵盖|识别|采用|功能|系统)/,
  /(?:^|[的是系，])([^，。；、？！!\n的是系]{2,8}?)(?:生产|制造|加工)(?:企业|厂家|厂商|公司)/,
  /于一体的(?:大型|现代化?|专业|综合性?|知名|高新技术)*([^，。；、？！!\n的]{2,6}?)(?:企业|公司)/,
  /产品(?:主要)?(?:覆盖|涵盖|包括|包含|有)(?![^。]{0,24}(?:领域|行业))([^，。；、？！!\n的和与及]{2,8})(?=[，。；])/,
  /介绍一?下(?:我们|咱家|咱们|我司)的([^，。；、？！!\n的]{2,8}?)(?:哈|吧|啊|，|。|$)/,
];
/** What stands before the verb is no part of the noun: 维修团队共有. */
const BEFORE_VERB = /(?:[一总]?共|已有|个个|已经?|均|也|都|全部?|皆|各|现|仅|就|还|又)+$/;
const ZH_NOT =
  /出身$|起家$|^(?:企业|厂家|厂商|公司|基地)$|(?:团队|队伍|人员|外教|老师|阿姨|师|师傅|工程师|技师|网点|库存)$|^线|一体|工厂$|车间$|产线$|基地$|调度平台|^(?:总部|小程序|团队|公司|优势|设计师|工程师|产品|服务|客户|老板|实施|技术|平台|系统|设备|方案|减水率)|[0-9%]|多年|行业|业务$/;
const EN = [
  /\bha(?:s|ve) (?:been (?:making|building|producing|supplying|weaving|curing|growing|brewing|baking|casting|roasting|printing|importing|exporting|manufacturing|installing|repairing|forging)|made|built|produced|supplied|woven|grown|brewed|manufactured) ((?!\d|more\b|over\b|about\b|all\b|the\b|our\b|us\b)(?:[\w-]+ ){0,2}?[\w-]+?)(?= (?:ever|since|for|in|from|here|with)\b|[,.;!]|$)/i,
  /(?:^|\n)(?:meet|introducing|this is|discover) \p{Lu}[\p{L}\d-]+, (?:the|an?|our) (?:new )?((?:[\w-]+ ){0,2}?[\w-]+?)(?= (?:our|that|which|for|we|of|with|made|built)\b|[,.])/iu,
  /\b[Oo]ur ((?!own\b|new\b|mobile\b|whole\b|web\b|main\b)[\w-]+ (?:platform|software|app|system)) (?:runs|is|does|lets|has|reads|helps|covers)\b/,
  /\b((?:[A-Z]{2,}|[a-z-]{4,}) software) for\b/,
  /\b(?:names?|leaders?|experts?|specialists?) in ([a-z-]+(?: [a-z-]+)?)(?=[,.]| (?:since|for|and)\b)/,
  /\b(?:we['’]re|we are|is) [^,.]{2,30}, (?:the|an?) ((?:[\w-]+ ){0,2}(?:app|software|platform|tool|system))\b/i,
  /\b(?:manufacturers?|suppliers?|exporters?|providers?|distributors?|makers?|producers?|importers?|growers?|roasters?|brewers?)(?: and \w+)? of ((?:[\w-]+ ){0,3}?[\w-]+?)(?= (?:and|for|in|since|with|based|from)\b|[.,;!?]|$)/i,
  /\bspeciali[sz](?:ed|e|es|ing) in ((?:[\w-]+ ){0,3}?[\w-]+?)(?= (?:and|for|since|with|based|from)\b|[.,;!?]|$)/i,
  /\bwe are (?:manufacturing|making|producing|exporting|importing|supplying|selling|weaving|casting) ((?!\d)(?:[\w-]+ ){0,3}?[\w-]+?)(?= (?:at|for|in|since|with|that|which|from|to|on)\b|[,.;!?]|$)/i,
  /\bwe (?:are [^.,;]{3,60} and )?(?:make|build|manufacture|sell|supply|produce|do|offer|print|import|export|install|repair|design|rent|lease) ((?!\d)(?:[\w-]+ ){0,3}?[\w-]+?)(?= (?:for|in|since|with|that|which|from|to)\b|[,.;!?]|$)/i,
];
/** What the firm's own name says it does: Castellan Labels, Northquay Cleaning. */
const NAMED_EN =
  /(?:^|\n|\b(?:at|from|of|for|introduce|we are|we['’]re|is) )(?:\p{Lu}[\p{L}'’&-]+ ){1,2}(Labels?|Cleaning|Signs?|Freight|Logistics|Shipping|Packaging|Print(?:ing)?|Catering|Security|Insurance|Training|Software|Lighting|Flooring|Roofing|Scaffolding|Landscaping|Furniture|Laundry|Translations?|Recruitment|Accounting|Payroll|Transport|Haulage|Storage|Tools|Pumps|Valves|Seals|Bearings|Coatings?|Chemicals|Glass|Steel|Timber|Textiles|Uniforms|Seeds?|Foods?|Coffee|Couriers?|Travel|Tents|Marquees|Cranes|Lifts|Elevators|Windows|Doors|Paints?|Tiles|Marble|Solar|Heating|Plumbing|Electrical|Waste|Recycling|Analytics|Castings|Forgings|Carpets|Rugs|Blinds|Cutlery|Fencing|Robotics|Plastics|Ceramics|Optics)(?= (?:was|is|has|have|are|offers?|makes?|provides?|supplies|Ltd|Inc|GmbH|Limited|Company|Co|Group|Agency|Services?)\b|[,.]|\s*$)/mu;
/** What is praised or counted as ours: "Our labels are", "our belts are supplied to". */
const OURS_EN =
  /\b[Oo]ur ((?!rates?\b|prices?\b|accounts?\b|customers?\b|clients?\b|people\b|engineers?\b|designers?\b|supervisors?\b|girls\b|reps?\b|teams?\b|hands\b|fitters?\b|clerks?\b|drivers?\b|values\b|offices?\b|works\b|halls\b|premises\b|stores?\b|awards?\b|brands?\b|partners?\b|designs?\b|services\b|products\b|goods\b|solutions\b)(?:[a-z-]+ )?(?![a-z-]+(?:ists|ians|men|smiths|wrights)\b)[a-z-]+s) (?:are|run|sound|hold|come|last|work|carry|meet)\b/;
const EN_NOT =
  /^(?:every|each|any|both|all|several|these|those|such|own|since|things|what|for|from|in|at|to|with|by|some|only|it|this|that|them|not|a lot|everything|our|the|all|business|more|so|you|many|high)\b/;

/** What the writer says he sells, in his own words; null when he names nothing that fits into a question. */
export function offerOf(draft: Draft, lang: Lang): string | null {
  const body = draft.units.map((unit) => (lang === "zh" ? unit.read : unit.text)).join("\n");
  for (const pattern of lang === "zh" ? ZH : EN) {
    const found = pattern
      .exec(body)?.[1]
      ?.replace(/(?:已|逾|超过?|近|达|长达|至今)*[一二三四五六七八九十百余多\d]+(?:[年载].*)?$/, "")
      .replace(/ (?:in|from) \p{Lu}\p{L}+$/u, "")
      .replace(/的?[之等]?(?:研发|制造|生产|设计|销售|加工|出口|进口|外贸|批发|零售)*$/, "")
      .replace(BEFORE_VERB, "")
      .trim();
    if (!found || /^[一二三四五六七八九十百余多\d]+[年载]/.test(found) || (lang === "zh" ? ZH_NOT : EN_NOT).test(found))
      continue;
    // The first of a list is not all that is sold.
    if (lang === "en" && isListed(body, found)) return null;
    const trade = lang === "zh" ? tradeOf(found, draft) : withArticle(lowerFirst(found));
    if (trade) return trade;
  }
  if (lang === "zh") return null;
  // What is praised further down is part of it, not what is sold.
  const head = draft.units[0]?.text ?? "";
  const ours = NAMED_EN.exec(draft.text)?.[1]?.toLowerCase() ?? OURS_EN.exec(head)?.[1];
  return ours && !EN_NOT.test(ours) ? ours : null;
}

/**
 * A firm's own name is nothing he sells: of 南宁绿筐食材配送公司, a town, two characters and a trade, the trade is left;
 * null where it cannot be told from the name.
 */
function tradeOf(words: string, draft: Draft): string | null {
  const at = draft.read.indexOf(words);
  const isName =
    OWN_NAME.test(draft.read.slice(Math.max(0, at - 6), at)) &&
    /^(?:有限|责任|股份|集团)*(?:公司|厂)/.test(draft.read.slice(at + words.length));
  const brand = [...draft.read.matchAll(BRANDS)].map(([, one, other]) => (one ?? other) as string);
  if (!isName && !brand.some((name) => words.includes(name))) return asWritten(words, draft);
  const trade = words.replace(TOWN, "").slice(2);
  return trade.length >= 4 && trade.length % 2 === 0 ? asWritten(trade, draft) : null;
}
const OWN_NAME = /(?:我们?|我司|这里|这边|敝司|本公司)是$/;
const TOWN =
  /^(?:北京|上海|天津|重庆|深圳|广州|东莞|佛山|中山|珠海|惠州|苏州|无锡|常州|南京|南通|扬州|徐州|杭州|宁波|温州|嘉兴|绍兴|金华|台州|湖州|合肥|芜湖|福州|厦门|泉州|济南|青岛|烟台|潍坊|临沂|郑州|洛阳|武汉|长沙|株洲|南昌|成都|绵阳|贵阳|昆明|南宁|柳州|海口|西安|兰州|太原|石家庄|唐山|保定|沈阳|大连|长春|哈尔滨|呼和浩特|乌鲁木齐|银川|西宁|台北|高雄|台中|香港)/;
/** By which the writer's house is called: 我是恒捷的小葛, 无锡恒捷 葛明 at the foot. */
const BRANDS =
  /(?:我是|这里是|我们是)(?:[\u4e00-\u9fff]{2})??([\u4e00-\u9fff]{2,4})的?(?=小|老|销售|客户经理|业务)|\n([\u4e00-\u9fff]{3,8}) ?[\u4e00-\u9fff]{2,3}\s*$/g;

/** Reading form and text have the same length: the same place holds the writer's own characters. */
function asWritten(words: string, draft: Draft): string {
  const at = draft.read.indexOf(words);
  return at < 0 ? words : draft.text.slice(at, at + words.length);
}

/** `we do mugs, totes, hoodies`, `pallet racking, mezzanines and cantilever systems`. */
function isListed(body: string, name: string): boolean {
  const rest = body.slice(body.indexOf(name) + name.length);
  return /^, (?!we\b|and\b|for\b|in\b|with\b|since\b|from\b|all\b|our\b|which\b)\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?(?:,| and\b|\.)/u.test(
    rest,
  );
}

/** One thing among many of its kind takes an article: a scheduling app. */
function withArticle(name: string): string {
  return /\b(?:app|platform|tool|system)$/i.test(name) ? `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}` : name;
}

function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}
