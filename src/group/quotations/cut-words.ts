import { markAt } from "./marks-at.ts";
import type { Reading } from "./reading.ts";
import { trimmedEnd } from "./trimmed-end.ts";
import { inMarks, type Words } from "./words-behind.ts";

/** A second act by word of mouth, whose object is no clause: it ends what was said before. */
const NEXT_ACT = /,(?:并|同时|还|并且)(?:呼吁|警告|敦促|要求|谴责|感谢|祝贺|建议|邀请|宣布)/;

/** Cuts what was said where the reporter speaks again; words in marks behind a colon are a quotation of their own. */
export function cutWords({ text, outside, marks }: Reading, { start, end }: Words): Words[] {
  const said = outside.slice(start, end);
  const colon = /:\s?“/.exec(said);
  const mark = colon && markAt(marks, start + colon.index + colon[0].length - 1);
  if (mark) return [{ start, end: start + colon.index, direct: false }, ...inMarks({ text, outside, marks }, mark)];
  const act = NEXT_ACT.exec(said);
  const upTo = trimmedEnd(text, start, act ? start + act.index : end);
  return upTo - start < 2 ? [] : [{ start, end: upTo, direct: false }];
}
