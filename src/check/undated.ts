import { readDateline } from "../text/dateline.ts";
import { surroundings } from "./held.ts";
import type { Mark } from "./mark.ts";
import type { ArticlePassage, Reading, SourcePassage } from "./reading.ts";
import { seenAt } from "./seen-at.ts";

/** 日前, but not 11日前 and 三日前, which say when. */
const RECENTLY = /(?<![\d一二三四五六七八九十两数几多今昨当末节生])日前/g;
/** Characters of shared surroundings by which a source says the same 日前, or says the day instead. */
const LIKE = 4;

/** 日前 that gives no date: in a dateline always, in the text where the source it came from says the day, or has no 日前 there. */
export function checkUndated({ passages }: Reading): Mark[] {
  return passages.flatMap((passage) => {
    const head = passage.paragraph < 0 ? null : readDateline(passage.text);
    return [...passage.plain.matchAll(RECENTLY)].flatMap(({ index }) => markOf(passage, index, head?.recent === true && index < head.end) ?? []);
  });
}

function markOf(passage: ArticlePassage, at: number, isDateline: boolean): Mark | null {
  const place = { from: at, to: at + 2 };
  const taken = takenOver(passage, place);
  const date = dateInPlace(passage, place);
  const known = date && date.shared > taken ? date : null;
  if (!known && !isDateline && (passage.sources.length === 0 || taken >= LIKE)) return null;
  const filed = passage.sources.map(({ source }) => source.day).find((day) => day !== null);
  const there = known ? known.where.text.slice(known.fact.from, known.fact.to) : filed ? printed(filed) : null;
  const mark = {
    rule: "undated" as const,
    paragraph: passage.paragraph,
    ...place,
    severity: isDateline || known ? ("error" as const) : ("doubt" as const),
  };
  return there === null
    ? { ...mark, message: "undated-dateline", values: {}, fix: null, seen: null }
    : { ...mark, message: "undated-known", values: { there }, fix: isDateline || known ? there : null, seen: known ? seenAt(known) : null };
}

function dateInPlace(passage: ArticlePassage, place: { from: number; to: number }) {
  const all = passage.sources.flatMap((where) => where.dates.map((fact) => ({ where, fact, shared: total(passage, place, where, fact) })));
  return all.filter(({ shared }) => shared >= LIKE).sort((a, b) => b.shared - a.shared)[0] ?? null;
}

/** How much a source's own 日前 shares with this one. */
function takenOver(passage: ArticlePassage, place: { from: number; to: number }): number {
  const all = passage.sources.flatMap((where) =>
    [...where.plain.matchAll(RECENTLY)].map(({ index }) => total(passage, place, where, { from: index, to: index + 2 })),
  );
  return Math.max(0, ...all);
}

function total(passage: ArticlePassage, place: { from: number; to: number }, where: SourcePassage, fact: { from: number; to: number }): number {
  const { left, right } = surroundings(passage.plain, place, where.plain, fact);
  return left + right;
}

function printed(iso: string): string {
  const [, month, day] = iso.split("-");
  return `${Number(month)}月${Number(day)}日`;
}
