import type { KnownName } from "../../core/known-name.ts";
import type { NameTable } from "../../text/names/name-table.ts";
import { type Office, officeOf } from "./office-of.ts";

/** What a table knows of countries and of who held what in them. */
interface Offices {
  countries: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, readonly KnownName[]>;
}

/** Countries as headlines call them. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  中: "中国",
  俄: "俄罗斯",
  美: "美国",
  英: "英国",
  法: "法国",
  德: "德国",
  日: "日本",
  韩: "韩国",
  朝: "朝鲜",
  乌: "乌克兰",
  以: "以色列",
  伊: "伊朗",
  印: "印度",
  土: "土耳其",
};

const made = new WeakMap<NameTable, Offices>();

/** Who held an office (俄罗斯外长) on a day (`YYYY-MM-DD`; null: holds it now), by the table's Chinese names; null where it knows nobody, or several. */
export function officeHolder(phrase: string, day: string | null, table: NameTable): KnownName | null {
  const asked = officeOf(phrase);
  if (!asked) return null;
  const offices = made.get(table) ?? officesOf(table);
  made.set(table, offices);
  const country = offices.countries.get(ABBREVIATED[asked.whose] ?? asked.whose);
  const holders = (country && offices.people.get(country)?.filter((person) => heldIt(person, asked, day))) || [];
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function officesOf({ rows }: NameTable): Offices {
  const places = rows.filter(({ kind, country }) => kind === "place" && country !== null);
  const countries = new Map(
    places.toReversed().flatMap(({ zh, aliases, country }) => [zh, ...aliases].map((name): [string, string] => [name, country ?? ""])),
  );
  return {
    countries,
    people: Map.groupBy(
      rows.filter(({ kind, country, titles }) => kind === "person" && country !== null && titles.length > 0),
      ({ country }) => country ?? "",
    ),
  };
}

function heldIt({ titles }: KnownName, { name }: Office, day: string | null): boolean {
  return titles.some(({ title, from, to }) => {
    const held = officeOf(title)?.name ?? title;
    return (
      (held === name || (held.endsWith(name) && !held.endsWith(`副${name}`))) &&
      (day === null ? to === null : (from ?? day) <= day && day <= (to ?? day))
    );
  });
}
