import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractPage } from "../src/extract/page.ts";
import { splitBody } from "../src/group/dispatches/split-body.ts";
import { EventWindow } from "../src/group/events/event-window.ts";
import { type ReportFeatures, reportFeatures } from "../src/group/events/features.ts";
import type { NameTable } from "../src/text/names/name-table.ts";

/** What the two seed pages bring: their dispatches, and the headlines of the boxes beside the first. */
export interface SeedReports {
  dispatches: ReportFeatures[];
  /** 相关链接: may be suggested, of the same visit. */
  related: ReportFeatures[];
  /** 相关新闻: other matters of the same people. */
  unrelated: ReportFeatures[];
  /** Publication of the first page, UTC ms. */
  day: number | null;
}

/** Reads the seed pages as the worker does: extracted, then split. */
export function seedReports(folder: string, table: NameTable): SeedReports {
  const seeds: SeedReports = { dispatches: [], related: [], unrelated: [], day: null };
  for (const file of readdirSync(folder).toSorted()) {
    const page = extractPage(readFileSync(join(folder, file)), { url: null, zone: "Asia/Shanghai" });
    const published = page.published === null ? null : Date.parse(page.published);
    const paragraphs = page.body.split("\n");
    const { dispatches } = splitBody(paragraphs, { day: page.published?.slice(0, 10) ?? null, headings: [] });
    for (const [
      i,
      {
        paragraphs: [from, to],
        start,
      },
    ] of dispatches.entries()) {
      const body = paragraphs
        .slice(from, to + 1)
        .join("\n")
        .slice(start);
      const headline = dispatches.length === 1 ? page.headline : null;
      seeds.dispatches.push(
        reportFeatures({ id: `${file}/${i}`, headline, body, published, language: "zh", digest: dispatches.length === 1 ? null : file }, table),
      );
    }
    const title = (headline: string, number: number, box: string) =>
      reportFeatures({ id: `${file}/${box}/${number}`, headline, body: "", published, language: "zh" }, table);
    seeds.related.push(...page.relatedLinks.map((link, i) => title(link.title, i, "related")));
    const list = page.linkLists.find(({ title: box }) => box.replace(/\s/g, "") === "相关新闻");
    seeds.unrelated.push(...(list?.links ?? []).map((link, i) => title(link.title, i, "other")));
    seeds.day ??= published;
  }
  return seeds;
}

/** Whether, in this order of arrival, the dispatches become one event of nothing else, and no headline of another matter is joined or suggested to it. */
export function seedsAgree({ dispatches, related, unrelated }: SeedReports, arrivals: readonly ReportFeatures[]): boolean {
  let made = 0;
  const window = new EventWindow({ newId: () => String(++made).padStart(7, "0") });
  for (const one of arrivals) {
    window.add(one, { at: 0 });
    if (window.passDue()) window.pass();
  }
  window.pass();
  const event = window.eventOf(dispatches[0]?.id ?? "");
  const members = new Set(dispatches.map(({ id }) => id));
  if (arrivals.some(({ id }) => (window.eventOf(id) === event) !== members.has(id))) return false;
  if (related.some(({ id }) => window.eventOf(id) === event)) return false;
  return unrelated.every((one) => window.suggest(one, 0).every((suggestion) => suggestion.event !== event));
}
