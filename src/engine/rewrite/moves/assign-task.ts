import { deadline, task } from "../blanks";
import type { Move } from "../move";

/** Give a task with a deadline and a way out. */
export const assignTask: Move = {
  id: "assign-task",
  fits: (draft) => (draft.audience === "colleague" ? 6 : 0),
  title: { zh: "布置清楚一件事", en: "Give one clear task" },
  words: {
    zh: ({ you }, blank) => {
      const by = blank(deadline);
      const what = blank(task);
      return `请${you}${by}${what}。做不完先告诉我卡在哪，我们一起调整。${you}看时间够吗？`;
    },
    en: (_, blank) => {
      const what = blank(task);
      const by = blank(deadline);
      return `Could you ${what} by ${by}? If you can't finish it, tell me where it's stuck and we'll adjust. Is that enough time?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `请${you}${blank(deadline)}${blank(task)}`,
    en: (_, blank) => `could you ${blank(task)} by ${blank(deadline)}`,
  },
};
