import { deadline, sendBy } from "./blank-specs";
import { timed } from "./facts-times";
import type { Wording } from "./move";

/** To somebody who buys for himself: what he likes, and when he might come. */
export const tasteEn: Wording = ({ pick }, _, { said }) => {
  if (FOOD_EN.test(said))
    return pick(
      "Which one would you like to try first? Tell me what you usually go for and I'll suggest something. No worries if now isn't the time.",
      'What do you usually go for? One word is plenty and I\'ll suggest something, and a "not now" is fine too.',
    );
  return pick(
    "What are you looking for at the moment? One line from you and I'll suggest something that fits. No worries if now isn't the time.",
    'What would you like to know first? One line is plenty, and a "not now" is fine too.',
  );
};
const FOOD_EN =
  /\b(?:menu|bakery|restaurant|flavou?rs?|beans|coffee|tea|cocktails?|espresso|latte|pastr\w+|ice cream|brunch|snacks?|wine|beer|cakes?)\b/i;

/** To a customer one knows: what he has to settle in what the draft is about. */
export const needsEn: Wording = ({ casual, pick }, blank, { topic, here }) => {
  if (topic && !here) {
    const by = timed("by", blank(sendBy));
    const ask = casual
      ? pick(
          `Is there anything on ${topic} you'd like me to look at first?`,
          `Which point on ${topic} should I look at first for you?`,
        )
      : pick(
          `Is there anything on ${topic} you would like us to look at first?`,
          `Which point on ${topic} would you like us to look at first?`,
        );
    return `${ask} One line is enough, and ${casual ? "I'll" : "I will"} come back to you ${by}.`;
  }
  // Where nothing says what it may be about: one thing, a line by a day, and an answer that follows it.
  const line = timed("by", blank(deadline));
  return casual
    ? pick(
        `What is the one thing you need from us next? Drop me a line ${line} and I'll answer the same day.`,
        `Which one thing should I look at first for you? Drop me a line ${line} and I'll answer the same day.`,
      )
    : pick(
        `What is the one thing you need from us next? If you send me a line ${line}, I will answer the same day.`,
        `Which point would you like us to settle first? If you send me a line ${line}, I will answer the same day.`,
      );
};
