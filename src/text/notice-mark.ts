/** That a text corrects another, or withdraws it. */
export type NoticeKind = "correction" | "withdrawal";

/** What a headline says beside that: the headline of the other text, as a rule; "" where it says nothing more (更正启事). */
interface NoticeMark {
  kind: NoticeKind;
  rest: string;
}

const CORRECTION = "更正|勘误|重要更正";
const WITHDRAWAL = "撤稿|撤回|取消|撤销";
const SUFFIX = "启事|通知|说明|声明|公告";
/** A word is a mark only where a colon, a bracket or nothing follows it: 取消农业税十年 tells of something. */
// bounded: lists of words without repetitions
const MARKS: readonly [NoticeKind, RegExp][] = [
  ["correction", new RegExp(`^(?:[【\\[（(](?:${CORRECTION})(?:${SUFFIX})?[】\\]）)]|(?:${CORRECTION})(?:${SUFFIX})?(?:[:：]|$))`)],
  ["withdrawal", new RegExp(`^(?:[【\\[（(](?:${WITHDRAWAL})(?:${SUFFIX})?[】\\]）)]|(?:${WITHDRAWAL})(?:${SUFFIX})?(?:[:：]|$))`)],
  ["correction", /^(?:[[(]correct(?:ion|ed)[\])]|correct(?:ion|ed) ?(?:[:：]|$)|CORRECT(?:ION|ED)(?: ?[-–—]))/i],
  ["withdrawal", /^(?:[[(](?:kill|withdrawn)[\])]|(?:kill|withdrawn) ?(?:[:：]|$)|(?:KILL|WITHDRAWN) [-–—] )/i],
];
/** The same at a headline's end: 大桥通车（更正）. */
// bounded: as above, and tied to the end
const AT_END: readonly [NoticeKind, RegExp][] = [
  ["correction", new RegExp(`[【（(](?:${CORRECTION})[】）)]$`)],
  ["withdrawal", new RegExp(`[【（(](?:${WITHDRAWAL})[】）)]$`)],
];

/** Whether a headline says that its text corrects or withdraws another; null for every other headline. */
export function noticeMark(headline: string): NoticeMark | null {
  const text = headline.trim();
  for (const [kind, mark] of [...MARKS, ...AT_END]) {
    if (mark.test(text))
      return {
        kind,
        rest: text
          .replace(mark, "")
          .replace(/^[:：]/, "")
          .trim(),
      };
  }
  return null;
}
