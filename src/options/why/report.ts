import type { WhyTexts } from "./why-text";

/** The teaching behind the rules of the family `report`: can the reader rest easy? */
export const reportWhy: WhyTexts = {
  "no-next-step": {
    zh: {
      text: "靠谱的汇报有三件事：现在怎么样，接下来我做什么，需要您帮我做什么。只说聊得好，领导还得再问一句“然后呢”；只说谢谢款待，客户隔天就忘了聊过什么。有些人会后几小时就把纪要发出去，谁、什么事、哪天，一条一条都在。聊得愉快不是成果，下一步才是。补上一句自己哪天做什么，这次见面就接上了下一次。",
      example: 0,
    },
    en: {
      text: "A report people can rely on says three things: how it stands, what I will do next, what I need from you. If it only says the talk went well, your manager has to ask what happens now; if it only says thank you, the customer forgets the talk by the next day. Others send the minutes within hours, with names, tasks and dates. A good conversation is no result, the next step is. One line on what you will do, and on which day, ties this meeting to the next.",
      example: 0,
    },
  },
  "problem-dump": {
    zh: {
      text: "客户嫌贵、对手更低、这单没戏了，原样报上去，再补一句“我不知道怎么办”，等于把问题整个推给对方。听的人会想：那还要我替你想，替你找人，替你去谈？同样的消息，换一种报法就不一样：我怎么看，打算明天做什么，哪一步需要您点头。办法不成熟也没关系，有自己的判断，对方才有东西可以改、可以帮。",
      example: 0,
    },
    en: {
      text: "They find us too expensive, the rival is cheaper, it looks lost, what should I do: reported like this, the whole problem changes desks. The reader wonders whether they are to do the thinking, find the people and hold the talks as well. The same news reads differently with three things added: how you see it, what you will do tomorrow, which step needs their word. The plan may be rough. A view of your own gives them something to correct and to support.",
      example: 0,
    },
  },
  "activity-only": {
    zh: {
      text: "“我打电话了，跟他说了”，这说的是自己忙了什么，没说知道了什么。领导要拿这些信息去排资源，客户要拿它去安排工作，过程帮不上忙。问自己一句：打完这个电话，我多知道了哪件事？一个数、一个日子、一句顾虑、一个名字，都算。没有新消息也可以直说，再写哪天去问。",
      example: 5,
    },
    en: {
      text: "“I called them and we talked” tells what kept you busy, not what you learned. Managers place people and budget by such reports, customers plan their week by them, and activity helps with neither. Ask yourself what you know now that you did not know before the call. A figure, a date, a worry, a name: each of them counts. If there was nothing new, say so and say when you will ask again.",
      example: 4,
    },
  },
  "no-support-ask": {
    zh: {
      text: "现状有了，打算也有了，领导还差最后一问：要不要我出面？不写，他只好猜，也可能干脆不管。资源是要争的，售前、价格、高层出面，开口的人才排得上。要就说清楚要什么、哪天之前；不要也写一句“暂不需要支持”，对方就可以放心去忙别的。",
      example: 0,
    },
    en: {
      text: "The status is there and so is the plan; one question is left: does this need me? If you leave it out, your manager has to guess, or lets it be. Presales time, discounts and senior visits go to those who ask for them. Say what you need and by when. If you need nothing, say that too, and they can put their mind to something else.",
      example: 2,
    },
  },
  "promise-without-date": {
    zh: {
      text: "客户布置了一件事，你说“好嘞，我回去给您做”，然后一天没动静，两天没动静。你可能正在内部四处协调，可对方看不见，在他那里你是断了线的风筝。他也没法替你的结果留时间、做准备。答应的时候就给一个日子，做不完也在那天说一声到哪了。日子定得宽一点没关系，守住它，靠谱就是这样一次次攒出来的。",
      example: 0,
    },
    en: {
      text: "The customer gives you something to do, you say “I'll get back to you”, and then there is silence for a day, and another. You may be fighting for it inside your firm, but they cannot see that, and they cannot plan for a result with no date. Give a day when you promise. If the work is not done by then, say on that day how far it is. The day may be generous; keeping it is what makes you someone they can count on.",
      example: 0,
    },
  },
};
