import { facesBuyer } from "../engine/clauses";
import { plainWords } from "../engine/plain-words";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

/** A bribe is told by its words; to our own people none is offered. */
const excused = (_unit: Unit, draft: Draft) => !facesBuyer(draft);

/** Said outright. */
const PLAIN = {
  zh: "回扣(?:.{0,6}(?:给|照|少不了|不会少|您|你))|(?:给|有|少不了)[^。！？，]{0,6}好处费|好处费[^。！？，]{0,6}(?:不会少|少不了|给[您你])|事成之后少不了您|一点心意[^。]{0,4}收下",
  en: "kickbacks?\\b[^.?!]{0,30}\\byou|under the table|a little something for you|make it worth your while",
};

export default defineRule({
  id: "buyer-risk",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This could cost the reader their job",
      why: "A favour in private puts them at risk",
      advice: "Take it out; offer terms that can be shown to anyone",
    },
    zh: {
      title: "这句话会让对方担风险",
      why: "私下的好处，可能让他丢工作",
      advice: "删掉它，换成能摆上台面的条件",
    },
  },
  reads: plainWords(PLAIN, excused),
  learned: true,
  excused,
  source: "003",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "王经理，[[事成之后少不了您的]]。",
        better: "王经理，我们的条件都在报价单第3页，您周三前看一眼行吗？",
        audience: "customer",
      },
      {
        text: "李处，[[给嫂子备了张卡]]。",
        better: "李处，样机明天上午十点送到您办公室，您在吗？",
        audience: "customer",
      },
      {
        text: "[[一点心意请收下]]，别跟别人说。",
        better: "上周协调机房的事，谢谢您。周三的会您能来吗？",
        audience: "customer",
      },
      {
        text: "[[您帮忙把分打高点，孩子出国读书的钱我们来想办法]]。",
        better: "评分表第2项我们缺一份案例，我周四前补给您，行吗？",
        audience: "customer",
      },
      {
        text: "案子過了之後，[[您個人的部分我們另外處理，不走公司帳]]。",
        better: "案子過了之後，付款條件照合約第5條走，您看行嗎？",
        audience: "customer",
      },
      {
        text: "[[这单签了，两个点打您老婆卡上]]。",
        better: "年采购满500万返2%，直接抵贵司货款，您看行吗？",
        audience: "customer",
      },
      {
        text: "[[发票可以给您多开一些]]。",
        better: "发票按实际金额开，周三前寄到贵司财务，行吗？",
        audience: "customer",
      },
    ],
    good: [
      { text: "感谢您的心意，礼物我们不能收。", audience: "customer" },
      { text: "渠道返点按协议第7条算，2.5%，抵贵司货款。", audience: "partner" },
      { text: "中秋快乐，给团队寄了一盒月饼，请大家尝尝。", audience: "customer" },
      { text: "严禁向客户经办人支付回扣、好处费、购物卡。", audience: "customer" },
      { text: "晚上一起吃个饭，顺便把第3条聊完？", audience: "customer" },
      { text: "给您申请了一张50元优惠券，下单时自动抵扣。", audience: "customer" },
      { text: "这次给您优惠3个点，写进合同第2条。", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[There's 3% in it for you, if we get the order]].",
        better: "At 500 units your company gets 3% off the invoice; shall I put that in the offer?",
        audience: "customer",
      },
      {
        text: "[[Sign this week, then I'll send two tickets to Dubai for you and your wife]].",
        better: "If you sign by Friday, your company keeps the old price.",
        audience: "customer",
      },
      {
        text: "Help us win this tender, [[and we'll make it worth your while]].",
        better: "Which of the 40 tender questions matters most to you?",
        audience: "customer",
      },
      {
        text: "[[I can arrange a paid internship for your son, if the tender goes our way]].",
        better: "Which of the tender criteria carries most weight for you?",
        audience: "customer",
      },
      {
        text: "[[500 amazon voucher for u personally, once the PO is in]]",
        better: "The crane comes on the 14th, does that suit you?",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[We can settle your part under the table]].",
        better: "All our terms are in clause 5; which of them would you change?",
        audience: "customer",
      },
      {
        text: "[[Your commission would be paid in cash, nobody needs to know]].",
        better: "The rebate goes to your company's account; shall I send the form today?",
        audience: "customer",
      },
    ],
    good: [
      { text: "That's kind, but I can't accept the envelope.", audience: "customer" },
      { text: "The volume rebate is 3%, credited to your company every quarter.", audience: "customer" },
      { text: "Under our compliance policy any kickback is a firing offence.", audience: "customer" },
      { text: "It'll be worth your time: I'll bring the test results on Tuesday at 3.", audience: "customer" },
      { text: "If you sign by Friday, we'll give you a 5% discount.", audience: "customer" },
      { text: "Let's have lunch on Thursday after the site visit.", audience: "customer" },
      { text: "We sent a box of chocolates to the whole team for Christmas.", audience: "customer" },
    ],
  },
};
