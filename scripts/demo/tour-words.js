/**
 * The tour in both languages: a message as it is often written, what its reader thinks, the same put so that it can be
 * acted on, and what comes back. `shows` is the rule that speaks up before; after, none does.
 */
export const tourWords = {
  zh: {
    title: "同一件事，两种说法",
    before: "改之前",
    after: "改之后",
    thinks: "对方心想",
    answers: "对方回复",
    back: "上一条",
    next: "下一条",
    use: "把改好的放进去",
    restore: "换回原来的",
    inBox: "放进去了，没有要提醒的",
    hint: "前一个框是真的输入框：画线的词点开有卡片，也可以自己改。",
    steps: [
      {
        title: "请人帮忙",
        shows: "vague-ask",
        before: "张总，这个项目就靠您多多照顾了，以后有什么事我随叫随到！",
        thinks: "照顾什么？先应着吧。",
        after:
          "张总，周三下午3点，请您约王工一起开半小时的技术会，漏检的两个问题当面过一遍。您要是不方便，我和王工对接也行，您看可以吗？",
        answers: "可以，我让王工找你。",
      },
      {
        title: "约下次见面",
        shows: "vague-time",
        before: "李哥，过两天咱们再碰一碰，聊聊新报价。",
        thinks: "过两天是哪天？",
        after: "李哥，周四上午十点我到您办公室，带上新报价，咱们碰半小时，行吗？",
        answers: "行，十点见。",
      },
      {
        title: "汇报坏消息",
        shows: "problem-dump",
        before: "领导，这客户没戏了，龙头报价比咱们低，我也不知道该怎么办了。",
        thinks: "那还得我替你想？",
        after:
          "领导，龙头报价比咱们低5个点。我明天上午去问清客户最在意哪几项，下午给您一版新报价。请您周四前定一下，能不能再让2个点？",
        answers: "2个点可以，你去谈。",
      },
      {
        title: "见面之后",
        shows: "no-next-step",
        before: "王总，今天聊得很愉快，感谢您的招待！",
        thinks: "然后呢？",
        after: "王总，感谢您的招待。今天说的两个问题，我周四前书面答复您；下周二上午我带售前过去，您看方便吗？",
        answers: "方便，周二见。",
      },
      {
        title: "答应客户",
        shows: "promise-without-date",
        before: "好嘞王工，您要的对比表我回去给您做。",
        thinks: "要等到哪天？",
        after: "好的王工，您要的对比表周四下班前发到您邮箱。",
        answers: "好，我周五拿去开会。",
      },
      {
        title: "介绍自己",
        shows: "one-sided-pitch",
        before: "张总，我们公司成立于2008年。我们的平台有六大模块。我们的研发团队有两百多人。",
        thinks: "这和我有什么关系？",
        after:
          "张总，您上次说二号线漏检率还是高。我们在同样的产线上把漏检降到了千分之三，不过只适合金属件。您二号线现在以哪类零件为主？",
        answers: "大部分是金属件，来聊聊。",
      },
    ],
  },
  en: {
    title: "The same thing, said twice",
    before: "Before",
    after: "After",
    thinks: "The reader thinks",
    answers: "The reader answers",
    back: "Back",
    next: "Next",
    use: "Put the better one in",
    restore: "Put it back",
    inBox: "In the box, with nothing to mend",
    hint: "The first box is a real one: click the underlined words for the card, or write something else.",
    steps: [
      {
        title: "Asking for help",
        shows: "vague-ask",
        before: "Great meeting you today, please keep us in mind!",
        thinks: "Keep in mind for what?",
        after:
          "Great meeting you today. Could you and Raj join a 30-minute call on Wednesday at 3 pm to go through the miss rate? If that day is bad, tell me which one suits you.",
        answers: "Wednesday works.",
      },
      {
        title: "Meeting again",
        shows: "vague-time",
        before: "Let's catch up soon about the pilot.",
        thinks: "Soon is when?",
        after:
          "Let's go through the pilot on Thursday at 10. I'll bring the new quote; half an hour is enough. Does that suit you?",
        answers: "Thursday at 10 it is.",
      },
      {
        title: "Bad news for the boss",
        shows: "problem-dump",
        before: "The client says we're too expensive. What should I do?",
        thinks: "So now it is mine to solve?",
        after:
          "The client says we're 5% above the leader. I'll ask them tomorrow which points weigh most and send you a new quote by Thursday noon. Could you decide by Friday whether we can give 2% more?",
        answers: "Yes, 2% is fine. Go and talk to them.",
      },
      {
        title: "After the meeting",
        shows: "no-next-step",
        before: "Great talking to you about the trial today, thanks again!",
        thinks: "And now?",
        after:
          "Thanks for your time today, Karen. I'll answer the two open points in writing by Thursday. May I come by with our engineer next Tuesday at 10?",
        answers: "Tuesday at 10 is good.",
      },
      {
        title: "A promise",
        shows: "promise-without-date",
        before: "Good point on freight. I'll check with production and circle back.",
        thinks: "By when?",
        after: "Good point on freight. I'll check with production and call you by Thursday noon.",
        answers: "Good, then I can order on Friday.",
      },
      {
        title: "Introducing yourself",
        shows: "one-sided-pitch",
        before:
          "We are a provider of inspection platforms. Our platform has six modules. Our team of two hundred engineers holds thirty patents.",
        thinks: "What has this to do with me?",
        after:
          "You said line 2 still misses too many parts. On a line like it we brought misses down to 3 in 1,000, for metal parts only. Which parts run on yours?",
        answers: "Mostly metal. Let's talk.",
      },
    ],
  },
};
