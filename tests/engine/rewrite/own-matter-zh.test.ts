import { expect, it } from "vitest";
import { coach, fillBlanks, rewriteDraft } from "../../../src/coach";
import type { Audience, Channel } from "../../../src/engine/types";

function filled(text: string, channel: Channel, audience: Audience): string {
  const rewrite = rewriteDraft(coach({ text, channel, audience, today: "2026-11-20" }));
  return rewrite ? fillBlanks(rewrite.text, rewrite.blanks) : text;
}

// A Chinese rewrite goes on with the matter the draft itself holds.
it.each<[string, string, Channel, Audience, RegExp]>([
  [
    "who is told of trouble is asked nothing about what he would like",
    "您好：\n原定本周到港的那两柜木浆卡在海关了，说是单证有问题，船公司也不给准话。我们现在也没什么招。\n进口部 小耿",
    "email",
    "unknown",
    /船公司也不给准话。[^？]*处理办法和新的时间[^？]*？\n进口部 小耿$/,
  ],
  [
    "a fear that stands in the draft is taken up by its name",
    "罗总，今天在您公司聊得很细，您说二级经销商最怕串货，这点我记下了。有用得着我的地方，招呼一声就成。",
    "chat",
    "partner",
    /这点我记下了。[^？]*细聊一下串货[^？]*？$/,
  ],
  [
    "the offer goes with all clauses that only say the same",
    "聂厂长：\n昨天在贵厂交流后，我对锻造线的节拍有了直观认识。我司技术力量随时听候调遣，您有任何想法尽管吩咐。",
    "email",
    "customer",
    /有了直观认识。[^？]*下周三（11月25日）下午3点[^？]*听听您的想法[^？]*？/,
  ],
  [
    "what nobody is named for asks the reader for the name",
    "您好，\n展位的电箱位置和施工图对不上，差了大约两米。这件事得有个人去跟展馆方对一下，不然周四搭建要停工。\n展务 小夏",
    "email",
    "unknown",
    /这件事由谁去跟展馆方对一下，麻烦您[^，]*告诉我一声，不然周四/,
  ],
  [
    "several readers agree on it, a boss decides it",
    "艾总：\n新版差旅制度已试行一个月，报销周期从9天缩到5天。外地分公司的电子票据还对不上，这一环有待打通。",
    "email",
    "boss",
    /这一环由谁打通，请您[^，]*定一下。$/,
  ],
  [
    "what they said takes the place of words that say there was a talk",
    "阿杰，上午我又给凯盛的仓库主管打了电话，该说的都说了。明天下午我再去一趟他们仓库，把盘点枪的方案讲给他们老板听。",
    "chat",
    "colleague",
    /打了电话，仓库主管的意思是[^。]*。明天下午/,
  ],
  [
    "what came of it stands before what comes next",
    "方总，周末去了趟徐州，跟那边的经销商碰了面，饭也吃了。下周二我再跑一趟",
    "chat",
    "partner",
    /饭也吃了。谈下来，[^。]*。下周二我再跑一趟$/,
  ],
  [
    "the next step names whoever was spoken with",
    "总监，下午去了趟市一院，信息科佟科长和两位工程师都在，听完演示对排班模块挺认可，预算大概在八十万。",
    "chat",
    "boss",
    /我[^，]*跟佟科长把后面的安排定下来，/,
  ],
  [
    "the fact that was thrown at the reader stays as a plain sentence",
    "宋姐，您根本没弄明白我们这套计价，年费里早就含了维护。",
    "chat",
    "customer",
    /^宋姐，是我没说清楚：年费里已经含了维护。/,
  ],
  [
    "a pitch asks at its end, never by one of many goods, and loses praise without a fact",
    "尊敬的采购负责人：\n本公司创立于2006年，拥有十二条全自动注塑产线。我们的产品覆盖日化瓶、医药瓶和食品罐，远销二十多个国家和地区。公司先后通过了ISO9001和BRC认证。我们始终坚持以质取胜，交货准时率连续三年保持在98%以上。\n期待合作。\n永丰包装 销售部",
    "email",
    "customer",
    /^尊敬的采购负责人：\n本公司创立于[^\n]*认证。我们交货准时率[^\n]*以上。(?![^\n]*日化瓶上)[^\n]*？[^\n]*\n期待合作。\n永丰包装 销售部$/,
  ],
  [
    "a warning beside the plea goes with it",
    "小周：\n鼎盛这个老客户上季度下单少了三成，采购也换了人。这家你多盯着点，别掉以轻心。\n老徐",
    "email",
    "colleague",
    /这家，[^？]*看一下现在卡在哪儿，告诉我[^？]*？[^？]*。\n老徐$/,
  ],
  [
    "leniency is asked for by what would have to be done",
    "石哥，审计那边麻烦您给通融通融呗",
    "chat",
    "unknown",
    /^石哥，审计那边，[^？]*问一下能不能放宽，把结果告诉我/,
  ],
  [
    "what is done first and then handed over has its day before both",
    "色卡的事我记着呢，配好了拿给您",
    "chat",
    "customer",
    /^色卡的事我记着呢，下周一（11月23日）下班前配好了拿给您$/,
  ],
  [
    "what it is for stays behind the request",
    "葉小姐您好，保單變更申請書共兩處需親簽，懇請早日擲回，以利後續作業。",
    "email",
    "customer",
    /懇請下週三（11月25日）前擲回，以利後續作業。$/,
  ],
  [
    "a set phrase of care beside a promise only goes",
    "薛哥，地暖那块我们肯定给您负责到底，回头把检测单补给您，您多理解多支持",
    "chat",
    "customer",
    /下周三（11月25日）下班前把检测单补给您$/,
  ],
  [
    "of the many that were seen the one that wants something is gone on with",
    "第47周销售周报：电话邀约62通，上门拜访5家，其中翰林幼儿园有意更换户外滑梯，预算约九万。",
    "email",
    "boss",
    /我跟翰林幼儿园约一次面谈，/,
  ],
  [
    "what we wait for is no decision of the reader's",
    "水总：\n关于贵厂两条产线的联网，目前一号线采点完成，二号线的老PLC不开放协议，我们问了原厂，原厂没回。",
    "email",
    "customer",
    /我[^，]*问清楚原厂什么时候能回，[^？]*您/,
  ],
  [
    "a circular loses its plea, and asks nobody in particular",
    "家长朋友：\n食堂换了新的承包商，菜谱贴在校门口，一周一换。第一周有孩子反映偏咸，厨师长已经减盐。请各位家长多多支持、多多配合我们的工作。",
    "email",
    "unknown",
    /厨师长已经减盐。$/,
  ],
])("%s: %s", (_, text, channel, audience, said) => {
  expect(filled(text, channel, audience)).toMatch(said);
});
