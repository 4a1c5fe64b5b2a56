import { setImmediate as nextTurn } from "node:timers/promises";
import type { NameKind } from "../../../core/known-name.ts";
import type { Store } from "../../../store/store.ts";
import { convert } from "../../../text/convert.ts";
import { namesIn } from "../../../text/names/names-in.ts";
import { sentencesIn } from "../../../text/sentences.ts";
import { nameTableOf } from "../name-table-of.ts";

/** How far back is looked: the last days, and of them so many reports, the newest. */
export const LOOK = { days: 7, reports: 1_000 } as const;
const DAY = 86_400_000;
/** Code units that are read of a report: it names whom it is about at its beginning. */
const READ = 1_000;
/** Reports that are read before others have their turn: some 10 ms. */
const SLICE = 5;
/** Characters of a sentence that is shown. */
const SENTENCE = 120;

/** A name that only its form betrays, as one report has it. */
export interface FoundName {
  kind: NameKind;
  name: string;
  title: string | null;
  sentence: string;
}

/** What one report names. */
export interface ReadReport {
  id: string;
  at: number;
  names: FoundName[];
}

const kept = new WeakMap<Store["write"], ReadonlyMap<string, ReadReport>>();

/** Names that are not in the table, report by report, the newest first. What was read once is kept, so that only what is new is read the next time. */
export async function foundInReports({ write: db, clock }: Store): Promise<ReadReport[]> {
  const rows = await db
    .selectFrom("reports")
    .select(["id", "receivedAt as at"])
    .where("receivedAt", ">=", clock.now() - LOOK.days * DAY)
    .where("version", "=", 1)
    .where("copyOf", "is", null)
    .orderBy("receivedAt", "desc")
    .orderBy("id", "desc")
    .limit(LOOK.reports)
    .execute();
  const before = kept.get(db) ?? new Map<string, ReadReport>();
  const read = new Map<string, ReadReport>();
  const table = await nameTableOf(db);
  const unread: string[] = [];
  for (const { id } of rows) if (!before.has(id)) unread.push(id);
  for (let from = 0; from < unread.length; from += SLICE) {
    for (const { id, at, headline, body, language } of await textsOf(db, unread.slice(from, from + SLICE))) {
      const written = `${headline ?? ""}\n${body.slice(0, READ)}`;
      const text = /^zh-(?:hant|tw|hk|mo)/i.test(language ?? "") ? convert(written, "hans") : written;
      read.set(id, { id, at, names: namesOf(text, namesIn(text, table)) });
    }
    await nextTurn();
  }
  const now = new Map(rows.flatMap(({ id }): [string, ReadReport][] => [read.get(id) ?? before.get(id)].flatMap((one) => (one ? [[id, one]] : []))));
  kept.set(db, now);
  return [...now.values()];
}

function textsOf(db: Store["write"], ids: readonly string[]) {
  return db.selectFrom("reports").select(["id", "receivedAt as at", "headline", "body", "language"]).where("id", "in", ids).execute();
}

function namesOf(text: string, found: ReturnType<typeof namesIn>): FoundName[] {
  const names = new Map<string, FoundName>();
  for (const { id, kind, text: name, title } of found) {
    const key = `${kind} ${name}`;
    const known = names.get(key);
    if (id !== null || (known && (known.title !== null || title === null))) continue;
    const sentence = known?.sentence ?? sentencesIn(text).find((one) => one.includes(name)) ?? "";
    names.set(key, { kind, name, title, sentence: [...sentence.trim()].slice(0, SENTENCE).join("") });
  }
  return [...names.values()];
}
