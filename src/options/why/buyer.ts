import type { WhyTexts } from "./why-text";

/** The teaching behind the families `buyer` and `network`: is it written from the reader's side, are you building allies? */
export const buyerWhy: WhyTexts = {
  "one-sided-pitch": {
    zh: {
      text: "客户面前摆着好几家，每家都说自己好。你的一封介绍，只是这一桌里的一小块饼干，吃不饱，也记不住。真正做过一天买方就知道，他想要的是有人帮着分析：我这种情况，你适合哪一块，不适合哪一块。所以先写他的处境，再写你能帮上的那一点，剩下的用来问。问一个具体的问题，比再列三条优势更容易收到回信。",
      example: 0,
    },
    en: {
      text: "Your reader has several suppliers on the table, and each one says it is good. One more description of a company is a small biscuit on a full plate. Anyone who has ever had to buy knows what helps: somebody who looks at your situation and says where they fit and where they do not. So begin with theirs, then the one point of yours that bears on it. A specific question brings more answers than three more strengths.",
      example: 1,
    },
  },
  "absolute-claim": {
    zh: {
      text: "买方天天在掂量：这话是真的吗，这家公司有没有私心。一句“最好”“零风险”，帮不了他判断，反倒让他把后面的话也打个折。换成他查得到的东西：一个数、一份报告、一家用过的同行。说得出哪里不行，前面的好处反而更有人信。另外，在国内的广告和商品页面里，“最”“第一”这类字眼还可能违反广告法。",
      example: 5,
    },
    en: {
      text: "Buyers spend their day weighing what they are told: is it true, and who gains? “Best” and “zero risk” give them nothing to weigh, so they discount the rest as well. Write what they can check: a figure, a report, a customer who uses it. Naming one thing you do not do well makes the others easier to believe.",
      example: 4,
    },
  },
  "knocks-rival": {
    zh: {
      text: "说同行不好，听的人第一个念头往往是：背后会不会也这么说我。他也没法核实，只看到你急了。行业就这么大，今天的对手，过几年可能是你的同事，也可能是你客户那边的人。要比就比得公道：按他在意的那几项列出来，别家强的地方照写，再写自己强在哪。",
      example: 5,
    },
    en: {
      text: "Run a competitor down and the reader's first thought is what you say about them. They cannot check it either; what they see is that you are nervous. An industry is small, and today's rival may be your colleague in three years, or sit at your customer's table. If you compare, compare fairly: by the points this reader cares about, with the rival's strengths left in.",
      example: 1,
    },
  },
  "battles-objection": {
    zh: {
      text: "客户提一句疑问，马上顶回去，道理可能赢了，人却推远了。他还不了解你，也不了解你的公司，有疑问是应该的。先接住：问他说的是哪一处，担心的是什么，或者承认这一点他看得对。问清楚了再给事实，带上出处，让他自己下结论。他说出来的疑问是好事，没说出口的那些才会让单子悄悄没了。",
      example: 0,
    },
    en: {
      text: "Answer a doubt with “you're wrong” and you may win the point and lose the person. They do not know you or your firm yet, so doubt is reasonable. Take it up first: ask where exactly, what worries them, or grant what is right in it. Then bring the facts with their source and let them conclude. A doubt that is spoken can be dealt with; it is the silent ones that lose deals.",
      example: 0,
    },
  },
  "waves-off-need": {
    zh: {
      text: "摸不清对方在意什么，最好的办法是大大方方去问。可很多时候人家已经说了，却被一句“这个先放一边，还有别的吗”拨开，他自然就不说了。他提出来，是因为背后有他的考核、他的领导、他的日子。做不了也别推开：记下来，问到什么程度够用，或者说清谁能做、哪天能做。每一个被接住的问题，都是下一次见面的由头。",
      example: 1,
    },
    en: {
      text: "The best way to learn what somebody cares about is to ask. Often they have told us already, and a “let's put that aside” taught them not to. There is a target behind it, or a boss, or a bad week. If you cannot do it, do not wave it off: ask how much would be enough, or say who can do it and when. A need that was taken seriously is the reason for the next meeting.",
      example: 0,
    },
  },
  "buyer-risk": {
    zh: {
      text: "这单没成，你被说两句，下个项目照样做。对方要是拿了不该拿的，押上的是后面许多年的饭碗，还把把柄交到了你手里。所以私下的好处不是人情，是给他添了一份担惊受怕。这还可能违法，写在消息里就是证据。想表示心意，就把它放到台面上：写进合同的折扣、给他单位的服务、替他把项目做稳。",
      example: 0,
    },
    en: {
      text: "If this deal falls through, you get a hard week and go on to the next one. If the reader takes something they should not, their career is at stake, and you hold the proof. A favour in private is no kindness, it is one more thing for them to fear. It may also be against the law, and here it is in writing. Put it on the table: a discount in the contract, a service to their company, a project that does not fail them.",
      example: 0,
    },
  },
  "referral-chance": {
    zh: {
      text: "很多人不好意思请客户转介绍，觉得东西都卖给他了，再开口就是占便宜。反过来想，他买是因为划算，用得好，介绍给同行也是帮朋友一个忙。人脉是用出来的：帮过你的人，往往最惦记你。刚表示满意的时候开口最自然，请他介绍一位具体的人就好。他说暂时没有，也不少什么。",
      example: 0,
    },
    en: {
      text: "Many of us feel we have taken enough once the customer has bought. Yet they bought because it was worth it, and telling a peer about something that works is a favour to that peer. Connections grow by being used: people remember those they have helped. The moment they say they are pleased is the natural one. Ask for one person, by role or by place; if nobody comes to mind, nothing is lost.",
      example: 2,
    },
  },
};
