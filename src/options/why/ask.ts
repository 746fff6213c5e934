import type { WhyTexts } from "./why-text";

/** The teaching behind the rules of the family `ask`: does the reader know what to do? */
export const askWhy: WhyTexts = {
  "vague-ask": {
    zh: {
      text: "跟客户聊得开心，事情却没有往前走，多半是因为分手时那句话对方照办不了。“多多照顾”“帮忙推一推”，换成你自己收到，也不知道该拿起电话打给谁。含糊的请求，换来的只能是含糊的答应。开口之前先想好自己要什么：引荐一位领导，约一次技术交流，还是再见一面。想好了就说出来，请谁、做什么、哪天之前，再问一句行不行。对方越强、时间越少，越要替他把话说到能直接照办。",
      example: 0,
    },
    en: {
      text: "A pleasant meeting that leads nowhere usually ended on a sentence nobody could act on. “Keep us in mind” sounds polite, but the reader has nobody to call and nothing to put on a list. A vague ask earns a vague yes. Decide first what you want: an introduction, a technical session, another visit. Then say who, what and by when, and ask whether that works. The busier and more senior the reader, the more this helps: it is easier to agree to something definite.",
      example: 2,
    },
  },
  "vague-time": {
    zh: {
      text: "“过两天”“有空”“尽快”，每个人心里的日子都不一样。说“这两天把书翻一翻”，书多半还在桌上；说“48 小时之内看完第一本，看完我给您打个电话”，对方就知道今晚要翻开。没有日子的事，会一直排在有日子的事后面。给一个日子不是催人，是让对方能安排。怕定得太死，就再加一句“不方便您说哪天”。",
      example: 0,
    },
    en: {
      text: "“Soon” is a different day for each of you. Tell someone to look through a book “in the next few days” and it stays on the desk; ask for the first one within 48 hours and say you will call then, and they open it tonight. Work without a date waits behind work that has one. Naming a day is no pressure, it lets them plan. If it might not suit, offer the way out yourself: “or tell me which day does”.",
      example: 0,
    },
  },
  "no-time": {
    zh: {
      text: "人、事都说清楚了，只差一个日子。这样的请求对方通常会答应，然后放进“回头再说”里。加上日子，它就能进日程，你也有了回访的理由：到那天打个电话，顺理成章。日子不必很死，“周四前”“下周初”都算。",
      example: 0,
    },
    en: {
      text: "The person and the task are clear, only the day is missing. Such an ask gets a yes and then a place at the bottom of the pile. With a day in it, it fits a calendar, and you have a natural reason to call when the day comes. It need not be strict: “by Thursday” or “early next week” will do.",
      example: 2,
    },
  },
  "no-owner": {
    zh: {
      text: "“这个需要确认一下”“最好有人跟一下”，读的人都点头，也都以为是别人的事。没点名的活，等于没有派出去。写上一个名字，哪怕是自己的，这件事才算有人认了。带着几方一起做事的时候更是这样：先让每个人知道自己该干什么，再各自散开去忙。",
      example: 1,
    },
    en: {
      text: "“This needs to be checked” makes everybody nod, and everybody assume it is somebody else. A task with no name on it has not been given to anyone. Put a name there, even your own, and it has an owner. It matters most when several firms work together: let each know what is theirs before everyone goes back to their desk.",
      example: 1,
    },
  },
  "empty-offer": {
    zh: {
      text: "“有事您随时说话，我随叫随到”，听着周到，其实把下一步交给了对方。对方手头还有好几家供应商，想不起来要主动找你。与其等他开口，不如自己先走一步：哪天送什么、约谁、看什么。殷勤放在后面说没关系，前面先要有一件定下来的事。",
      example: 0,
    },
    en: {
      text: "“Call me any time” sounds helpful and hands the next move to the other side. They have several suppliers to think about and will rarely remember to call. Take the step yourself: what you will send, whom you will see, and on which day. The courtesy may stay at the end, as long as something settled stands before it.",
      example: 3,
    },
  },
  "over-apology": {
    zh: {
      text: "总觉得求人办事是亏欠，话还没说，先道三遍歉。可你自己都把这件事说成添麻烦，对方当然也拿它当麻烦，能放就放。双方做生意，本来就是各有所得，请对方配合是正当的事。一句“麻烦您”足够了，省下来的字，用来把事情和时间说清楚。真做错了该道歉就道歉，那是另一回事。",
      example: 0,
    },
    en: {
      text: "If asking feels like a debt, three apologies come out before the request does. But a request introduced as a nuisance gets treated as one and put off. Business is done because both sides gain, so asking for cooperation is fair. One “please” is enough; spend the rest of the words on what you need and by when. Apologising for a real mistake is a different matter, and right.",
      example: 0,
    },
  },
};
