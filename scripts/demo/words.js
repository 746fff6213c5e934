/**
 * Everything the demo says, in both languages: the page's own words, the correspondence, and the drafts to try. `shows` is
 * the rule that a draft shows at work, null for one that is fine as it is.
 */
export const words = {
  zh: {
    htmlLang: "zh-CN",
    mailBrand: "北辰邮箱",
    chatBrand: "北辰沟通",
    mail: "邮件",
    chat: "聊天",
    tour: "导览",
    draftsTitle: "拿这几段试试",
    draftsHint: "点一下填进去，或者自己写。",
    draftsFoot: "这是演示页面，发送不会寄给任何人。没有下划线？先装上靠谱扩展，再刷新一次。",
    composeTitle: "回复邮件",
    to: "收件人",
    subject: "主题",
    send: "发送",
    sent: "已发送（演示，没有寄出）",
    bodyLabel: "正文",
    messageLabel: "输入消息",
    recipient: "张伟 <zhang.wei@huaxin.example>",
    subjectText: "回复：质检平台方案与试用安排",
    signature: ["李明 · 大客户经理", "北辰科技 · 138 0000 0000"],
    quoteHead: "张伟 <zhang.wei@huaxin.example> 于 11 月 18 日写道：",
    quote: ["李经理，方案收到了。我们产线现在漏检率还是偏高，年底前想定下来。", "你们试用怎么安排？以后还请多多支持。"],
    peer: "张总 · 华信制造",
    thread: [
      { text: "李经理，昨天的演示大家反映不错" },
      { text: "谢谢张总！王工提的那两个问题，我让售前今天写个说明发您", mine: true },
      { text: "好。漏检这块我们领导盯得紧，年底前想定" },
    ],
    drafts: {
      mail: [
        { title: "请人多关照", shows: "vague-ask", text: "张总，这个项目就靠您多多照顾了，以后有什么事我随叫随到！" },
        {
          title: "只说自己",
          shows: "one-sided-pitch",
          text: "张总，您好！\n我们公司成立于 2008 年，是国内领先的质检平台厂商。我们的产品有六大模块，识别率行业第一。我们还有两百人的研发团队，拿过三十多项专利。",
        },
        {
          title: "只有经过，没有下一步",
          shows: "no-next-step",
          to: "王强 <wang.qiang@beichen.example>",
          subject: "华信制造拜访情况",
          text: "老大，今天下午见了华信的张总和王工，演示了质检平台，他们最关心漏检率，预算大概八十万。",
        },
        {
          title: "没问题的一封",
          shows: null,
          text: "张总，您好！\n试用我建议放在二号产线。请您周四前定一位对接人，我周五上午带售前到现场装好，下周三给您第一份漏检数据。时间不合适的话，您说一个，我来调。",
        },
      ],
      chat: [
        { title: "请人多关照", shows: "vague-ask", text: "张总，这个项目就靠您多多照顾了，以后有什么事我随叫随到！" },
        {
          title: "只说自己",
          shows: "one-sided-pitch",
          text: "张总，我们公司做质检十几年了。我们的识别率行业领先。我们还有两百人的研发团队，我们的客户遍布全国。",
        },
        {
          title: "没问题的一条",
          shows: null,
          text: "张总，说明今天下班前发您。周四下午3点您和王工方便开半小时会，把两个问题过一遍吗？",
        },
      ],
    },
  },
  en: {
    htmlLang: "en",
    mailBrand: "Northwind Mail",
    chatBrand: "Northwind Chat",
    mail: "Mail",
    chat: "Chat",
    tour: "Tour",
    draftsTitle: "Drafts to try",
    draftsHint: "Click one to put it in, or write your own.",
    draftsFoot: "This is a demo page: Send sends nothing. No underline? Add the Kaopu extension, then reload.",
    composeTitle: "Reply",
    to: "To",
    subject: "Subject",
    send: "Send",
    sent: "Sent (nowhere: this is a demo)",
    bodyLabel: "Message body",
    messageLabel: "Write a message",
    recipient: "Karen Doyle <karen.doyle@harbour.example>",
    subjectText: "Re: Inspection platform, proposal and trial",
    signature: ["Tom Reed · Account Manager", "Northwind Systems · +44 20 7946 0000"],
    quoteHead: "On 18 Nov, Karen Doyle <karen.doyle@harbour.example> wrote:",
    quote: [
      "Tom, thanks for the proposal. Our miss rate on line 2 is still too high and we want to decide before year end.",
      "How would a trial work? Please keep us posted.",
    ],
    peer: "Karen Doyle · Harbour Manufacturing",
    thread: [
      { text: "Hi Tom, the team liked yesterday's demo" },
      { text: "Glad to hear it! I'm having our engineer write up answers to Raj's two questions today", mine: true },
      { text: "Great. Our director is watching the miss rate closely, we want to decide before year end" },
    ],
    drafts: {
      mail: [
        {
          title: "Asks for nothing one can do",
          shows: "vague-ask",
          text: "Great meeting you today, please keep us in mind!",
        },
        {
          title: "All about us",
          shows: "one-sided-pitch",
          text: "Hi Karen,\nWe are a leading provider of inspection platforms, founded in 2008. Our platform has six modules and the best detection rate in the industry. Our team of two hundred engineers holds more than thirty patents.",
        },
        {
          title: "What happened, but not what is next",
          shows: "no-next-step",
          to: "Mark Ellis <mark.ellis@northwind.example>",
          subject: "Visit to Harbour",
          text: "Hi Mark, met Karen and Raj at Harbour this afternoon and showed them the platform. They care most about the miss rate and have a budget of about 80k.",
        },
        {
          title: "Nothing to mend",
          shows: null,
          text: "Hi Karen,\nI suggest we run the trial on line 2. Could you name a contact by Thursday? I will install it with our engineer on Friday morning and send you the first miss-rate figures next Wednesday. If that week is bad, tell me which one suits you.",
        },
      ],
      chat: [
        {
          title: "Asks for nothing one can do",
          shows: "vague-ask",
          text: "Great meeting you today, please keep us in mind!",
        },
        {
          title: "All about us",
          shows: "one-sided-pitch",
          text: "We have been building inspection systems for fifteen years. Our detection rate is the best in the industry. Our team holds thirty patents and we have customers everywhere.",
        },
        {
          title: "Nothing to mend",
          shows: null,
          text: "You'll have the answers by 5 pm today. Could you and Raj join a 30-minute call on Thursday at 3 pm to go through them?",
        },
      ],
    },
  },
};
