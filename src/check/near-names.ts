import type { NameFound } from "../text/names/name-found.ts";
import type { NameTable } from "../text/names/name-table.ts";
import { titleBefore, titleBehind } from "../text/names/titles.ts";
import type { Fact } from "./fact.ts";
import { surroundings } from "./held.ts";
import type { Mark, Seen } from "./mark.ts";
import { oneAway } from "./one-away.ts";
import type { ArticlePassage, SourcePassage } from "./reading.ts";

/** Characters from which on a word one character away from a person's name is that name where a name is due, and from which on it is anywhere. */
const LONG = 3;
const VERY_LONG = 5;
/** Shared surroundings by which a shorter one is meant. */
const LIKE = 4;
const HAN_ONLY = /^[\p{Script=Han}·•‧]+$/u;

/** Words of an article one character away from a name that its sources have, and that no source has; and people one character away from one of the table. */
export function nearNames(passage: ArticlePassage, table: NameTable): Mark[] {
  const marks: Mark[] = [];
  const add = (from: number, to: number, there: string, seen: Seen | null) => {
    if (marks.some((mark) => mark.from < to && from < mark.to)) return;
    const place = { paragraph: passage.paragraph, from, to };
    marks.push({
      ...place,
      rule: "name",
      message: "name-near",
      values: { there },
      severity: seen ? "error" : "doubt",
      fix: seen ? there : null,
      seen,
    });
  };
  for (const [name, { start, end, kind, source }] of namesOfSources(passage)) {
    for (const { from, to } of oneAway(passage.plain, name)) {
      if (!isMisspelt(passage, from, to)) continue;
      if (!isMeant(passage, { from, to }, source, { start, end, kind })) continue;
      add(from, to, source.text.slice(start, end), { sourceId: source.source.id, paragraph: source.paragraph, from: start, to: end });
    }
  }
  for (const { kind, id, start, end, text } of passage.names) {
    if (kind !== "person" || id !== null || text.length <= LONG || !isMisspelt(passage, start, end)) continue;
    const row = table.rows.find(({ kind: its, zh }) => its === "person" && zh.length > LONG && isOneAway(text, zh));
    if (row) add(start, end, row.zh, null);
  }
  return marks;
}

function namesOfSources(passage: ArticlePassage) {
  const found = new Map<string, NameFound & { source: SourcePassage }>();
  for (const source of passage.sources)
    for (const name of source.names) {
      const plain = source.plain.slice(name.start, name.end);
      if (plain.length >= (name.kind === "person" ? 2 : LONG) && HAN_ONLY.test(plain) && !found.has(plain)) found.set(plain, { ...name, source });
    }
  return found;
}

/** Whether no source has those very words, and no name lies over them that is known. */
function isMisspelt({ plain, sources, names }: ArticlePassage, from: number, to: number): boolean {
  const words = plain.slice(from, to);
  if (!HAN_ONLY.test(words) || sources.some((source) => source.plain.includes(words))) return false;
  return !names.some((name) => name.id !== null && name.start < to && from < name.end);
}

/** Stands where a person's name stands, or in the words that the name has around it. */
function isMeant(passage: ArticlePassage, at: Fact, source: SourcePassage, { start, end, kind }: Pick<NameFound, "start" | "end" | "kind">): boolean {
  const { left, right } = surroundings(passage.plain, at, source.plain, { from: start, to: end });
  if (left > 0 && left + right >= LIKE) return true;
  if (kind !== "person" || at.to - at.from < LONG) return false;
  const isPerson = passage.names.some((name) => name.kind === "person" && name.start === at.from && name.end === at.to);
  return isPerson || at.to - at.from >= VERY_LONG || titleBefore(passage.plain, at.from) > 0 || titleBehind(passage.plain, at.to) > 0;
}

function isOneAway(text: string, name: string): boolean {
  return oneAway(text, name).some(({ from, to }) => from === 0 && to === text.length);
}
