import type { ExtractedReport } from "../../core/report.ts";
import { sanitise } from "../../html/sanitise.ts";
import { escapeHtml } from "../../html/tag.ts";
import { readDesk } from "../../text/desk.ts";
import { readTime } from "../../text/times.ts";
import { assemble } from "../assemble.ts";
import { type Credits, readCredits } from "../credits.ts";
import { crumbsIn } from "../crumbs.ts";
import { clausesOf, signOffIn } from "../notices.ts";
import { labelledNames, signedBy } from "../sign-off.ts";
import { findRun } from "./body.ts";
import { findHeadline } from "./headline.ts";
import { type Line, linesOf } from "./lines.ts";
import { readLists } from "./lists.ts";

/** Lines above the text that may carry its time and credits, blank ones counted. */
const ABOVE = 16;
/** Least characters of prose of a report: two sentences. */
const SHORTEST = 40;
/** Characters of a copy that are read: what comes later is no report's. */
const MOST_CHARACTERS = 1_500_000;
/** Paragraphs of a report at most. */
const MOST = 5000;
/** A longer line around the text tells of a reporter rather than naming its own. */
const LONGEST_REPORTER = 60;
/** A longer line above the text is prose. */
const LONGEST_META = 200;

/** Reads a plain-text copy of a page: what a reader sees, line by line. */
export function readPlain(text: string, options: { url: string | null; zone: string }): ExtractedReport {
  const lines = linesOf(text.slice(0, MOST_CHARACTERS));
  const run = findRun(lines) ?? { from: 0, to: 0 };
  const meta = lines.findLastIndex((line, i) => i < run.from && i >= run.from - ABOVE && timeIn(line, options.zone) !== null);
  const headline = lines[findHeadline(lines, meta < 0 ? null : meta, run.from, isTaken(options.zone)) ?? -1]?.text ?? null;
  const paragraphs = lines
    .slice(run.from, run.to)
    .filter((line) => line.kind !== "blank")
    .slice(0, MOST)
    .map((line) => line.text);
  const below = lines.slice(run.to);
  const around = [...lines.slice(Math.max(0, run.from - ABOVE), run.from), ...below.filter((line) => line.kind === "short")];
  const time = timeIn(lines[meta], options.zone) ?? around.map((line) => timeIn(line, options.zone)).find((found) => found !== null) ?? null;
  const { related, lists } = readLists(below);
  const prose = paragraphs.join("").length;
  const credits = creditsOf(around);
  return assemble({
    kind: prose >= SHORTEST ? "article" : lists.length > 0 ? "list" : "other",
    url: options.url,
    headline,
    byline: [...new Set([...credits.authors, ...signedBy(paragraphs)])],
    credits,
    desk:
      around
        .flatMap((line) => line.parts)
        .map(readDesk)
        .find((desk) => desk !== null) ?? null,
    published: time,
    declaredLanguage: null,
    breadcrumb:
      lines
        .slice(0, run.from)
        .map((line) => crumbsIn(line.text.replace(/^\d{1,2}\.\s/, ""), headline))
        .find((crumbs) => crumbs.length > 0) ?? [],
    paragraphs,
    bodyHtml: sanitise(paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("")),
    relatedLinks: related,
    linkLists: lists,
    notices: noticesOf(below),
  });
}

function timeIn(line: Line | undefined, zone: string) {
  return line && line.kind !== "item" && line.text.length <= LONGEST_META ? readTime(line.text, { zone }) : null;
}

function isTaken(zone: string): (line: Line) => boolean {
  return (line) => timeIn(line, zone)?.precision === "second" || crumbsIn(line.text.replace(/^\d{1,2}\.\s/, ""), null).length > 0;
}

function creditsOf(lines: readonly Line[]): Credits {
  const all: Credits = { authors: [], source: null, editor: null, wordsStated: null };
  for (const line of lines) {
    const read = readCredits(line.parts.join("  "));
    if (all.authors.length === 0) all.authors.push(...read.authors);
    all.source ??= read.source;
    all.editor ??= read.editor;
    all.wordsStated ??= read.wordsStated;
  }
  if (all.authors.length === 0)
    all.authors.push(
      ...(lines
        .filter(({ text }) => text.length <= LONGEST_REPORTER)
        .map(({ text }) => labelledNames(text))
        .find((names) => names.length > 0) ?? []),
    );
  return all;
}

function noticesOf(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => {
    if (line.kind === "notice") return clausesOf(line.text);
    const signOff = line.kind === "item" ? null : signOffIn(line.text);
    return signOff ? [signOff] : [];
  });
}
