import { describe, expect, it } from "vitest";
import type { Audience } from "../../src/engine/types";
import { marksOf } from "./finding";

/** What is asked, offered and promised, in kinds of Chinese wording; each draft is one chat line. */
const FOUND: readonly (readonly [rule: string, audience: Audience, text: string])[] = [
  ["vague-ask", "customer", "许哥 评分那天您手下留情 拉兄弟一把"],
  ["vague-ask", "customer", "王姐以后有啥好事想着点我们"],
  ["vague-ask", "customer", "您身边要是有朋友也要装修，帮我多宣传宣传哈"],
  ["vague-ask", "unknown", "请贵局高度重视，尽快采取有力措施，还小区一个清静"],
  ["vague-ask", "partner", "往后那边仓库就拜托你多盯着啦。你得空帮我问下他们下季度订几柜。"],
  ["vague-time", "customer", "陳小姐，改天過嚟我哋show room睇下新款啦"],
  ["vague-time", "customer", "这阵子忙完，您带技术的同事来厂里看看设备"],
  ["vague-time", "customer", "您哪会儿消停了，咱哥俩把尾款那事儿捋一捋"],
  ["vague-time", "customer", "等疫情过去咱们线下聚聚，把合作的事定下来"],
  ["vague-time", "customer", "待贵院完成内部评估后，我们再择期召开一次沟通会"],
  ["vague-time", "customer", "希望近期能与贵司技术团队做一次深入交流"],
  ["vague-time", "partner", "哥，那个盖章件有空了给我拍一张"],
  ["vague-time", "colleague", "周报早点交"],
  ["vague-time", "partner", "数据核完以后早些回传给我们"],
  ["no-time", "customer", "李经理，咱两家技术拉个会，把接口过一遍"],
  ["empty-offer", "customer", "哥，咱都自己人，有活儿您吩咐"],
  ["empty-offer", "customer", "老板，以后要货一个电话的事儿"],
  ["empty-offer", "customer", "陈生，有嘢搵我"],
  ["empty-offer", "customer", "张经理您好，我是安达货运的客户经理小钱，主要跑西南整车。以后有货欢迎联系。"],
  ["over-apology", "customer", "唔好意思成日煩住你，聽日可唔可以畀我個地址？"],
  ["over-apology", "customer", "哎呀真不好意思老给您添堵，明天中午前能回我个数吗"],
  ["over-apology", "customer", "请原谅我的唐突，您周一能见我一面吗？"],
  ["over-apology", "colleague", "我可能问了个很白痴的问题，登录接口的地址是啥？"],
  ["no-owner", "colleague", "上线前的数据迁移脚本还需要再验证一遍"],
  ["no-owner", "colleague", "合同模板过时了，该更新了"],
  ["no-owner", "colleague", "有没有同学可以认领一下客户回访"],
  ["promise-without-date", "boss", "底价我去探一探"],
  ["promise-without-date", "customer", "这个功能我记下了，后面版本给您加上"],
  ["promise-without-date", "partner", "二季度返点账单还差一张回执，我们补齐后即发贵司财务"],
  ["promise-without-date", "customer", "我哋同廠方夾返個交期先，有消息即刻通知你"],
  ["no-next-step", "boss", "老大，标开了，咱们第二，差3分"],
  ["vague-ask", "partner", "业主那儿你帮着维护一下哈"],
  ["vague-ask", "customer", "有适合的项目多想着点小弟哈"],
  ["vague-time", "customer", "潘总，这两天抽空把合同签了吧"],
  ["vague-time", "customer", "阿Sir得閒覆下我個email吖"],
  ["vague-time", "customer", "改日登门拜访，跟您聊聊换代的事"],
  ["vague-time", "colleague", "客户名单抓紧整理出来给我"],
  ["empty-offer", "customer", "林經理，之後有什麼需要都歡迎LINE我"],
  ["empty-offer", "customer", "韩哥 缺啥少啥您吭气"],
  ["empty-offer", "customer", "华昌精工专注冲压件二十载，月产三百万件。如有任何需要，欢迎随时致电洽谈！"],
  ["over-apology", "customer", "三番两次地来打扰，心里怪不落忍的，章今天能盖吗"],
  ["over-apology", "customer", "我知道这么问特别蠢，验收标准周五前能给我吗？"],
  ["no-owner", "colleague", "会议室投影坏了，是不是该报修了"],
  ["no-owner", "colleague", "样品登记表 谁手头闲谁先填上哈"],
  ["promise-without-date", "customer", "回头我拉个群，把技术叫上"],
  ["promise-without-date", "customer", "坏的那台我们给换新的"],
];
const SILENT: typeof FOUND = [
  ["vague-ask", "customer", "谢谢李处一直帮我们说话"],
  ["vague-ask", "customer", "大家好，我是新来的售后小陈，以后请多关照"],
  ["vague-ask", "customer", "您提过安泰的赖厂长，想请您11月28日前帮我们引荐"],
  ["vague-time", "customer", "我最近在忙开业，您下周二来拿样品就行"],
  ["no-time", "customer", "报价整理如下，请以这一版为准"],
  ["no-time", "customer", "您帮我看看第三条的违约金写得合不合适"],
  ["empty-offer", "customer", "发票已经寄出了，收到有问题跟我说"],
  ["empty-offer", "unknown", "系统今晚22点升级，如有疑问请联系客服"],
  ["over-apology", "customer", "十分抱歉地通知您，因上游缺料，本月无法按期交货"],
  ["over-apology", "customer", "真的很抱歉，货发错了，正确的今晚八点前补发"],
  ["no-owner", "customer", "这个需要加钱的"],
  ["no-owner", "customer", "这个需要两三天，周五给您"],
  ["no-owner", "colleague", "李工负责联调，接口文档需要更新一下"],
  ["no-owner", "boss", "领导，周三的会能不能派个人？"],
  ["promise-without-date", "customer", "我们的报价一定系全港最平"],
  ["promise-without-date", "customer", "我方保证本产品为原厂正品，绝无翻新"],
  ["promise-without-date", "customer", "由此给您带来的不便，深表歉意"],
  ["promise-without-date", "colleague", "转给你们，甲方刚发来的用印版合同"],
  ["promise-without-date", "colleague", "这几天的班我替你顶着，别惦记这边"],
  ["no-next-step", "boss", "领导，合同签完了，款也到了，这单结了"],
  ["no-next-step", "customer", "诚邀您参加12月8日的发布会"],
  ["vague-ask", "customer", "我是新接手华北区的小马 头一回跟您打交道 往后请多关照～"],
  ["vague-ask", "customer", "评审那几位专家您周三帮我约一下"],
  ["vague-time", "customer", "我是新接手华北区的小马 头一回跟您打交道 往后请多关照～"],
  ["no-time", "boss", "敬請長官裁示"],
  ["no-time", "customer", "想跟您核一个数：年用量是1200吨吗？"],
  ["empty-offer", "customer", "请问您是需要咨询维保还是其他的呢"],
  ["promise-without-date", "boss", "我四点落地就给您回电话"],
  ["promise-without-date", "customer", "赠品也是给您送的呢"],
  ["promise-without-date", "customer", "硬度跟你们装配扭矩压根不搭边"],
];

describe("requests and promises", () => {
  it.each(FOUND)("%s to %s: %s", (rule, audience, text) => {
    expect(marksOf(rule, text, audience)).toHaveLength(1);
  });
  it.each(SILENT)("not %s to %s: %s", (rule, audience, text) => {
    expect(marksOf(rule, text, audience)).toEqual([]);
  });
});
