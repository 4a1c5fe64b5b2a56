import type { Migration } from "./ddl.ts";

/** Capitals that SQLite's lower() leaves as they are: those of the Cyrillic alphabets in use between Minsk and Almaty. */
const CAPITALS = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄҐӘҒҚҢӨҰҮҺЎ";
const small = [...CAPITALS].reduce((text, capital) => `replace(${text}, '${capital}', '${capital.toLowerCase()}')`, "lower(written)");
const lowered = small.replace("written", "zh || char10 || coalesce(ru, '') || char10 || coalesce(en, '') || char10 || aliases");

/** @param index by which a page is found and names are counted: SQLite looks through all forms in it, PostgreSQL takes no such long texts into one */
const CHANGES = (index: string) => `
alter table knownNames add column forms text not null default '';
update knownNames set forms = ${lowered.replaceAll("char10", "'\n'")};
create index knownNamesList on knownNames (${index});
create table passedNames (kind text not null, name text not null, at int not null, byId text not null, primary key (kind, name)) clustered;
create index reportsForFigures on reports (receivedAt, sourceId, channelId);
create index articlesForFigures on articles (firstPublishedAt, id) where firstPublishedAt is not null;
`;

/**
 * What the screen of names asks: all that a name is called in one column, to be looked through; names by kind; and names that reports hold again and
 * again, which editors want no more offered. What the figures are counted in: what came in and what was published, by time.
 */
export const NAMES_AND_FIGURES: Migration = { sqlite: CHANGES("id, kind, forms"), postgres: CHANGES("kind, id") };
