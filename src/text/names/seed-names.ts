import type { HeldTitle, KnownName, NameKind } from "../../core/known-name.ts";
import { AGENCIES } from "../agencies.ts";
import { CITIES } from "../place-table.ts";
import { SEED_ORGANISATIONS } from "./seed-organisations.ts";
import { SEED_PEOPLE } from "./seed-people.ts";
import { COUNTRY_ALIASES, SEED_COUNTRIES } from "./seed-places.ts";

/** A row of the table without its id. */
type NewName = Omit<KnownName, "id">;

/**
 * The names that a new installation begins with: countries (in Chinese, Russian and English as the runtime's own ICU has them), capitals and large
 * cities, agencies and papers, international organisations and organs of states, and people of the world's news.
 */
export function seedNames(): NewName[] {
  const states = countries();
  const isState = new Set(states.map(({ zh }) => zh)); // 新加坡 is a city as well
  return [...states, ...cities().filter(({ zh }) => !isState.has(zh)), ...organisations(), ...agencies(), ...people()];
}

/** Of the table of cities, what is a row of its own elsewhere. */
const NOT_CITIES = new Set(["联合国", "香港", "澳门"]);

function countries(): NewName[] {
  const [zh, ru, en] = ["zh-Hans", "ru", "en"].map((language) => new Intl.DisplayNames(language, { type: "region", style: "short" }));
  const aliases = new Map(lines(COUNTRY_ALIASES).map((line) => [line.slice(0, 2), namesOf(line.slice(3))]));
  return entries().map(({ country }) => {
    const names = [zh?.of(country) ?? country, ru?.of(country) ?? null, en?.of(country) ?? null] as const;
    return row(
      "place",
      [...names],
      (aliases.get(country) ?? []).filter((alias) => !names.includes(alias)),
      country,
    );
  });
}

function cities(): NewName[] {
  const capitals = new Map(entries().map(({ country, capital }) => [capital, country]));
  return lines(CITIES)
    .map(columnsOf)
    .filter(([zh = ""]) => !NOT_CITIES.has(zh))
    .map(([zh = "", en = "", ru = ""]) => row("place", [zh, ru || null, en || null], [], capitals.get(zh) ?? null));
}

function organisations(): NewName[] {
  return lines(SEED_ORGANISATIONS)
    .map(columnsOf)
    .map(([zh = "", ru = "", en = "", country = "", aliases = ""]) =>
      row("organisation", [zh, ru || null, en || null], namesOf(aliases), country || null),
    );
}

function agencies(): NewName[] {
  return AGENCIES.map(({ name, zh, ru, en }) =>
    row("organisation", [name, ru[0] ?? null, en[0] ?? null], [...zh, ...ru.slice(1), ...en.slice(1)], null),
  );
}

function people(): NewName[] {
  return lines(SEED_PEOPLE)
    .map(columnsOf)
    .map(([zh = "", ru = "", en = "", country = "", aliases = "", titles = ""]) => ({
      ...row("person", [zh, ru || null, en || null], namesOf(aliases), country || null),
      titles: namesOf(titles).map(titleOf),
    }));
}

function titleOf(written: string): HeldTitle {
  const space = written.lastIndexOf(" ");
  const [from, to] = written.slice(space + 1).split("..");
  return { title: written.slice(0, space), from: from || null, to: to || null };
}

function row(kind: NameKind, [zh, ru, en]: readonly (string | null)[], aliases: string[], country: string | null): NewName {
  return { kind, zh: zh ?? "", ru: ru ?? null, en: en ?? null, aliases, titles: [], country };
}

function entries(): { country: string; capital: string }[] {
  return SEED_COUNTRIES.split(",").map((entry) => {
    const [country = "", capital = ""] = entry.trim().split(" ");
    return { country, capital };
  });
}

function lines(table: string): string[] {
  return table.trim().split("\n");
}

function columnsOf(line: string): string[] {
  return line.split("|").map((column) => column.trim());
}

function namesOf(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}
