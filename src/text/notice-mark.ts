/** That a text corrects another, or withdraws it. */
export type NoticeKind = "correction" | "withdrawal";

/** What a headline says beside that: the headline of the other text, as a rule; "" where it says nothing more (更正启事). */
interface NoticeMark {
  kind: NoticeKind;
  rest: string;
}

/** A word is a mark only where a colon, a bracket or nothing follows it: 取消农业税十年 tells of something. */
const MARKS: readonly [NoticeKind, RegExp][] = [
  ["correction", /^[【[（(](?:重要更正|更正|勘误)(?:启事|通知|说明|声明|公告)?[】\]）)]/],
  ["correction", /^(?:重要更正|更正|勘误)(?:启事|通知|说明|声明|公告)?(?:[:：]|$)/],
  ["withdrawal", /^[【[（(](?:撤稿|撤回|取消|撤销)(?:启事|通知|说明|声明|公告)?[】\]）)]/],
  ["withdrawal", /^(?:撤稿|撤回|取消|撤销)(?:启事|通知|说明|声明|公告)?(?:[:：]|$)/],
  ["correction", /^(?:[[(]correct(?:ion|ed)[\])]|correct(?:ion|ed) ?(?:[:：]|$)|CORRECT(?:ION|ED)(?: ?[-–—]))/i],
  ["withdrawal", /^(?:[[(](?:kill|withdrawn)[\])]|(?:kill|withdrawn) ?(?:[:：]|$)|(?:KILL|WITHDRAWN) [-–—] )/i],
  // The same at a headline's end: 大桥通车（更正）.
  ["correction", /[【（(](?:重要更正|更正|勘误)[】）)]$/],
  ["withdrawal", /[【（(](?:撤稿|撤回|取消|撤销)[】）)]$/],
];

/** Whether a headline says that its text corrects or withdraws another; null for every other headline. */
export function noticeMark(headline: string): NoticeMark | null {
  const text = headline.trim();
  for (const [kind, mark] of MARKS) {
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
