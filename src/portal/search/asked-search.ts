import { Refused } from "../../core/refused.ts";
import type { Section } from "../../core/section.ts";
import { instantOf } from "../../core/zone.ts";
import type { Question } from "../../search/search.ts";
import type { Frame } from "../../views/frame.ts";
import type { SearchFields } from "../../views/search/search-form.ts";
import { dayOf } from "../day-of.ts";

/** What the address of a search page may say. */
export const SEARCH_PARAMETERS = ["q", "sort", "from", "to", "section", "source", "page", "before"] as const;

export type SearchParameters = Readonly<Record<string, string | undefined>>;

/** The form's fields as they were sent. */
export function fieldsOf({ q = "", sort, from = "", to = "", section = "", source = "" }: SearchParameters): SearchFields {
  return { q: q.trim(), sort: sort === "newest" ? "newest" : "best", from, to, section, source: source.trim() };
}

/**
 * The question that an address asks of a site. A page that is no number is the first.
 * @throws {Refused} "invalid" for a day or a section that there is not
 */
export function questionOf({ site, sections }: Pick<Frame, "site" | "sections">, parameters: SearchParameters): Question & { page: number } {
  const { q, sort, from, to, section, source } = fieldsOf(parameters);
  const page = /^\d{1,4}$/.test(parameters["page"] ?? "") ? Math.max(1, Number(parameters["page"])) : 1;
  const before = /^-?\d{1,15}\d?$/.test(parameters["before"] ?? "") ? Number(parameters["before"]) : undefined;
  const [first, last] = [dayFrom(from, "from"), dayFrom(to, "to")];
  return {
    ...{ siteId: site.id, typed: q, sort, page, before },
    from: first === null ? undefined : startOf(first, site.zone),
    to: last === null ? undefined : startOf(dayAfter(last), site.zone) - 1,
    sectionIds: section === "" ? undefined : sectionsBelow(sections, section),
    source: source === "" ? undefined : source,
  };
}

function dayFrom(text: string, field: string): string | null {
  if (text === "") return null;
  const day = dayOf(text);
  if (day === null) throw new Refused("invalid", "Write days like 2026-11-21.", "日期请写成 2026-11-21 的样子，并且要真有这一天。", field);
  return day;
}

function startOf(day: string, zone: string): number {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return instantOf({ year, month, day: date, hour: 0, minute: 0, second: 0 }, zone);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The section at a path and all below it: an article stands in one of them. */
function sectionsBelow(sections: readonly Section[], path: string): string[] {
  const ids = sections.filter((section) => section.path === path || section.path.startsWith(`${path}/`)).map(({ id }) => id);
  if (!sections.some((section) => section.path === path)) {
    throw new Refused("invalid", `This site has no section ${path}.`, "本站没有这个栏目，请另选一个。", "section");
  }
  return ids;
}
