/** Words that only lead up to what follows. */
const RUN_UP_ZH =
  /^(?:[^，,]{0,8}(?:为了?|由于|鉴于|关于|对于|如果|要是|若|因为?|至于|考虑到|按照|根据|在.{1,12}[上下中后前]$|等.{1,12}[后]$|随着|趁|借|要说|说到|说起|论)|所以|因此|那|就|还|也|另外|同时|此外|最后)/;

/** Somebody is called, or the matter named: that is no statement. */
const CALLS =
  /^(?:尊敬的|亲爱的|各位)|(?:总|工|哥|姐|经理|主任|老师|院长|局长|处长|[您你]好|大家好|的事[儿情]?|[那这]个.{1,6}|(?:的|那|这)(?:那|这)?(?:批|台|套|款|份|单|条|块)[\u4e00-\u9fff]{1,6}|(?:跟前|面前|那边|那头|那儿|那里|这一?块|那一?块|这方面)|的[\u4e00-\u9fff]{1,6}(?:问题|情况|方面|要求|顾虑)|项目|合同|方案|标)$/;

/** What stands before in the same Chinese sentence is a statement of its own, not a name or a run-up. */
export function isSaid(before: string): boolean {
  const clause =
    before
      .replace(/[，,、\s]+$/, "")
      .split(/[，,]/)
      .at(-1) ?? "";
  if (RUN_UP_ZH.test(before)) return false;
  return (
    /[，,]\s*$/.test(before) &&
    clause.length >= 5 &&
    !CALLS.test(clause) &&
    /[\u4e00-\u9fff]/.test(clause) &&
    !RUN_UP_ZH.test(clause)
  );
}
