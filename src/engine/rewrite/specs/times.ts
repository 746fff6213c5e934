import type { BlankSpec } from "../blanks";

/** A day and hour to meet. */
export const meetingTime: BlankSpec = {
  name: "when",
  type: "time",
  asks: { zh: "哪天", en: "which day" },
  answers: "meeting",
};

/** The same where somebody is wronged or waits: the next working day first. */
export const callSoon: BlankSpec = { ...meetingTime, answers: "call" };

/** The same for a drink or a dinner, and for a lunch. */
export const evening: BlankSpec = { ...meetingTime, answers: "evening" };
export const noon: BlankSpec = { ...meetingTime, answers: "noon" };

/** A week in which somebody we have not met, or a director, finds an hour himself. */
export const meetingWeek: BlankSpec = {
  name: "which-week",
  type: "time",
  asks: { zh: "哪一周", en: "which week" },
  answers: "week",
};

/** A day by which something is done. */
export const deadline: BlankSpec = {
  name: "by-when",
  type: "time",
  asks: { zh: "哪天前", en: "which date" },
  answers: "deadline",
};

/** A day by which the other side does us a favour: no hour. */
export const favourDay: BlankSpec = { ...deadline, answers: "favour" };

/** The same where it presses: the next working day first. */
export const favourSoon: BlankSpec = { ...deadline, answers: "pressing" };

/** A day by which something is in the reader's hands before he is asked about it, or by which he is told what he waits for. */
export const sendBy: BlankSpec = { ...deadline, answers: "soon" };

/** The same where something is down or must be done at once: this very day first. */
export const today: BlankSpec = { ...deadline, answers: "today" };
