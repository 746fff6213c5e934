import { deadline } from "../blank-specs";
import type { Wording } from "../move";

/** What he fears or wants stands in the draft: it is taken up by its name, by a day. */
export const fearZh: Wording = ({ you, casual, pick }, blank, { fear }) => {
  const by = blank(deadline);
  return casual
    ? pick(
        `${fear}的事，我先理个想法，${by}发${you}看看，行吗？`,
        `${fear}这块怎么做，我${by}列个想法发${you}，${you}看行吗？`,
      )
    : pick(
        `${fear}一事，我们先拟一个做法，${by}发${you}过目，是否合适？`,
        `${fear}这一点怎么做，我们${by}写一个方案发${you}，${you}看可以吗？`,
      );
};
