import type { KnownName } from "../core/known-name.ts";
import type { NameFound } from "../text/names/name-found.ts";
import { heldAgainst } from "./held.ts";
import { isSameTitle, NO_LONGER } from "./is-same-title.ts";
import type { Mark } from "./mark.ts";
import { type OfficeFact, spelt } from "./offices-in.ts";
import type { ArticlePassage, Passage, Reading } from "./reading.ts";
import { seenAt } from "./seen-at.ts";

/** Offices of which a country has one holder: whoever holds another in the table holds none of these. */
const SOLE = new Set("总统 总理 首相 国王 国家主席 外交部长 国防部长 财政部长 国务卿 国务院总理".split(" "));
/** Words for a person that change freely, and say no office. */
const FREE = new Set(
  "先生 女士 同志 小姐 夫人 夫妇 老师 老人 领导人 领袖 负责人 代表 专家 学者 院士 教授 博士 研究员 委员 常委 人大代表 全国人大代表 政协委员 议员 参议员 众议员 候选人 记者 干部 党员 消费者 居民 市民 学生 游客 顾客".split(
    " ",
  ),
);

/**
 * Offices of a person that no source gives him; offices that a source has otherwise in the same words; and, where no source speaks of it, offices that
 * were not his on that day by the table.
 */
export function checkTitles({ passages, names, day }: Reading): Mark[] {
  return passages.flatMap((passage) => {
    const marks = passage.names.flatMap((name) => {
      if (name.kind !== "person" || name.title === null || FREE.has(name.title)) return [];
      const row = names.rows.find(({ id }) => id === name.id);
      const mark = bySources(name, name.title, passage, (title) => row !== undefined && isHisOn(day, row, title));
      if (mark === "unknown") return (row && byTable(name, name.title, row, passage, day)) ?? [];
      return mark ?? [];
    });
    const others = passage.sources.length > 0 ? passage.offices.flatMap((office) => inPlace(office, passage) ?? []) : [];
    return [...marks, ...others.filter(({ from, to }) => !marks.some((mark) => mark.from < to && from < mark.to))];
  });
}

function bySources(name: NameFound, title: string, passage: ArticlePassage, isHis: (title: string) => boolean): Mark | null | "unknown" {
  const theirs = passage.sources.flatMap((source) =>
    source.names
      .filter((other) => other.kind === "person" && other.title !== null && !FREE.has(other.title) && isSamePerson(name, other))
      .map((other) => ({ source, name: other, office: officeOf(source, other, other.title ?? "") })),
  );
  const first = theirs[0];
  if (!first) return "unknown";
  const mine = officeOf(passage, name, title);
  if (theirs.some(({ office }) => isSameOffice(mine, office))) return null;
  const isTitle = isSameTitle(mine.title, first.office.title);
  if (!isTitle && isHis(mine.title)) return null;
  const [place, seen] = isTitle ? [whole(mine), whole(first.office)] : [mine, first.office];
  const there = first.source.text.slice(seen.from, seen.to);
  return {
    ...{ rule: "title", message: "title-differs", values: { name: name.text, there }, severity: "error", fix: there },
    ...{ paragraph: passage.paragraph, from: place.from, to: place.to },
    seen: seenAt({ fact: { from: seen.from, to: seen.to }, where: first.source }),
  };
}

function inPlace(office: OfficeFact, passage: ArticlePassage): Mark | null {
  if (FREE.has(office.office)) return null;
  const held = heldAgainst(
    office,
    passage,
    ({ offices }) => offices,
    (mine, theirs) => isSameTitle(mine.office, theirs.office),
    (_, theirs) => !FREE.has(theirs.office),
  );
  if (held.kind !== "other") return null;
  const there = held.where.text.slice(held.fact.from, held.fact.to);
  return {
    ...{ rule: "title", message: "office-differs", values: { there }, severity: "error", fix: there, seen: seenAt(held) },
    ...{ paragraph: passage.paragraph, from: office.from, to: office.to },
  };
}

function byTable(name: NameFound, title: string, row: KnownName, passage: ArticlePassage, day: string): Mark | null {
  const mine = officeOf(passage, name, title);
  if (NO_LONGER.test(mine.title) || row.titles.length === 0) return null;
  const held = heldOn(day, row);
  if (held.length === 0 || isHisOn(day, row, mine.title)) return null;
  if (!SOLE.has(mine.title) && !row.titles.some((each) => isSameTitle(mine.title, spelt(each.title)))) return null;
  const there = held.map((each) => each.title).join("、");
  return {
    ...{ rule: "title", message: "title-other-day", severity: "doubt", fix: null, seen: null, values: { name: name.text, day, there } },
    ...{ paragraph: passage.paragraph, from: mine.from, to: mine.to },
  };
}

function heldOn(day: string, { titles }: KnownName): KnownName["titles"] {
  return titles.filter(({ from, to }) => (from ?? "") <= day && day <= (to ?? "9999"));
}

function isHisOn(day: string, row: KnownName, title: string): boolean {
  return heldOn(day, row).some((each) => isSameTitle(title, spelt(each.title)));
}

interface Office {
  title: string;
  from: number;
  to: number;
  /** Country, place or body right before it. */
  of: NameFound | null;
}

/** The title, before or behind the name, with whose it is. */
function officeOf({ names, text }: Passage, { start, end }: NameFound, title: string): Office {
  const isBefore = text.slice(start - title.length, start) === title;
  const from = isBefore ? start - title.length : end;
  return { title: spelt(title), from, to: from + title.length, of: names.find((name) => name.end === from) ?? null };
}

function whole({ from, to, of }: Office): { from: number; to: number } {
  return { from: of?.start ?? from, to };
}

function isSameOffice(mine: Office, theirs: Office): boolean {
  if (!isSameTitle(mine.title, theirs.title)) return false;
  if (mine.of === null || theirs.of === null || mine.of.kind !== theirs.of.kind) return true;
  return (mine.of.id !== null && mine.of.id === theirs.of.id) || mine.of.text.includes(theirs.of.text) || theirs.of.text.includes(mine.of.text);
}

function isSamePerson(one: NameFound, other: NameFound): boolean {
  if (one.id !== null || other.id !== null) return one.id === other.id;
  return one.text.includes(other.text) || other.text.includes(one.text);
}
