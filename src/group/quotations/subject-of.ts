import type { NameFound } from "../../text/names/name-found.ts";
import { namesInside } from "./names-inside.ts";
import type { Reading } from "./reading.ts";

/** Begins a clause that says when or why, not who. */
const NO_SUBJECT = /^\s*(?:自|在|针对|随着|为|根据|面对|围绕|经过|对于|作为|以|从|据|另据|当|就|于|由于|经|如果|虽然|尽管|\d)/;
/** Begins what the subject does. */
const PREDICATE =
  /\d{1,2}日|今天|昨天|当天|日前|近日|此前|随后|再次|多次|曾|还|也|已|高度|热烈|衷心|祝贺|感谢|介绍|认真|一致|充分|积极|对|在|就|将|把|向|同|与|为|主持|出席|发表|作出|发布|审阅|提出|谴责|反对|欢迎|赞赏|会见|率|代表(?=党|中|外|国务院|政府)|签署|批评|否认|拒绝|结束/;

/** A subject stands near its sentence's beginning. */
const REACH = 300;

/** The subject of a sentence whose later clause names none (王毅祝贺…，表示…): who its earlier clauses begin with, from `from` to `to`. */
export function subjectOf({ outside }: Reading, names: readonly NameFound[], from: number, to: number): { start: number; end: number } | null {
  let start = from;
  for (const clause of outside.slice(from, Math.min(to, from + REACH)).split(",")) {
    const end = start + clause.length;
    if (!NO_SUBJECT.test(clause)) {
      const person = namesInside(names, start, end).find(({ kind }) => kind === "person");
      const predicate = PREDICATE.exec(clause.slice(1, 60));
      const upTo = predicate ? start + 1 + predicate.index : null;
      if (person && (upTo === null || start + person.start < upTo)) return { start: leadOf(clause, start), end: start + person.end };
      if (upTo !== null && (upTo - start >= 2 || /^[他她其]/.test(clause))) return { start, end: upTo };
    }
    start = end + 1;
  }
  return null;
}

function leadOf(clause: string, start: number): number {
  return start + (/^\s*/.exec(clause)?.[0].length ?? 0);
}
