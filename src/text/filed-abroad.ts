import { type Agency, agencyByName } from "./agencies.ts";
import { placeByForeignName } from "./places.ts";
import type { PrintedDateline } from "./printed-dateline.ts";

/** What a foreign dateline prints, and what vouches for an agency that no table knows. */
export interface PrintedAbroad {
  /** All of it, with the gap behind. */
  all: string;
  place: string | null;
  day: PrintedDateline["day"];
  /** The agency's words, perhaps with a reporter: Корр. ТАСС Иван Северов; РИА Новости, Анна Лугова. */
  by: string;
  /** Whether the form alone can be nothing but a dateline. */
  vouched: boolean;
}

/** What is read of the first form that fits and is one. `read` is given all that fits, and its named parts. */
export function firstRead(
  text: string,
  forms: readonly RegExp[],
  read: (all: string, groups: Record<string, string | undefined>) => PrintedDateline | null,
): PrintedDateline | null {
  for (const form of forms) {
    const found = form.exec(text);
    const dateline = found && read(found[0], found.groups ?? {});
    if (dateline) return dateline;
  }
  return null;
}

/** A dateline of an agency abroad, or null where it is none: of agencies that no table knows only `vouched` ones. */
export function filedAbroad({ all, place, day, by, vouched }: PrintedAbroad): PrintedDateline | null {
  const { agency, reporters } = splitCorrespondent(by.trim());
  const known = knownAgency(agency);
  if (!known && !vouched) return null;
  return { agency: known?.name ?? agency, place: place && placeAbroad(place), day, mode: "电", reporters, recent: false, end: all.length };
}

/** Also of a region's branch: Интерфакс-Запад, INTERFAX.RU. */
export function knownAgency(name: string): Agency | null {
  return agencyByName(name) ?? agencyByName(name.split(/[-.]|\s(?=[А-ЯЁA-Z-]{4})/)[0] ?? name);
}

/** Chinese names, where the table has all of them: WASHINGTON/LONDON. */
function placeAbroad(place: string): string {
  const parts = place.split("/").map((part) => placeByForeignName(part));
  return parts.includes(null) ? place : parts.join("/");
}

/** Корр. ТАСС Иван Иванов names the agency in one word and then the reporter; others set the reporter behind a comma. */
function splitCorrespondent(by: string): { agency: string; reporters: string[] } {
  const [agency = by, reporter] = by.includes(", ") ? by.split(", ") : (/^Корр\.\s?(\S+)(?:\s(.+))?$/.exec(by)?.slice(1) ?? [by]);
  return { agency, reporters: reporter ? [reporter.trim()] : [] };
}
