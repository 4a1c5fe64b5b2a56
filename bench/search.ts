import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { systemClock } from "../src/commands/system-clock.ts";
import { type Question, search } from "../src/search/search.ts";
import { openStore, type Store } from "../src/store/store.ts";
import { postgresPrograms, startCluster } from "../test/postgres-cluster.ts";
import { shared } from "../test/shared.ts";
import type { Row } from "./row.ts";
import { fillStore, type Item, SITE, yearOfItems } from "./search-volume.ts";

const COUNT = 100_000;
/** Every so manieth report gives four questions. */
const EVERY = 101;

/** First pages of results, found, ranked, marked and cut, in one process, on both engines; beside them a scan by LIKE on the same rows. */
export async function searchRows(): Promise<Row[]> {
  const data = shared("data");
  if (!data) return [];
  const items = yearOfItems(data);
  const questions = questionsOf(items);
  const folder = mkdtempSync(join(tmpdir(), "dateline-search-"));
  try {
    const rows = await onEngine("SQLite", join(folder, "sqlite"), null, items, questions);
    const programs = postgresPrograms();
    if (!programs) return rows;
    const cluster = await startCluster(programs);
    try {
      return [...rows, ...(await onEngine("PostgreSQL", join(folder, "postgres"), cluster.url, items, questions))];
    } finally {
      cluster.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of each chosen report: two characters and four of its headline, two words of its text, and its whole headline. */
function questionsOf(items: readonly Item[]): string[] {
  return items
    .filter((_, i) => i % EVERY === 0)
    .flatMap(({ headline, body }) => {
      const written = headline.replace(/\P{sc=Han}/gu, "");
      const [one = "", other = ""] = (body.match(/\p{sc=Han}{4,}/gu) ?? []).map((run) => run.slice(0, 2)).slice(-2);
      return [written.slice(0, 2), written.slice(2, 6), `${one} ${other}`, headline.slice(0, 100)];
    })
    .filter((typed) => /\p{sc=Han}/u.test(typed));
}

async function onEngine(
  name: string,
  folder: string,
  databaseUrl: string | null,
  items: readonly Item[],
  questions: readonly string[],
): Promise<Row[]> {
  const store = await openStore({ folder, databaseUrl, clock: systemClock });
  try {
    await fillStore(store, items, COUNT);
    const answered = (sort: Question["sort"]) => p95(questions, (typed) => search(store, store.engine, { siteId: SITE, typed, sort }));
    const scanned = await p95(questions.slice(0, 40), (typed) => scan(store, typed.split(" ")[0] ?? ""));
    const row = (sort: string, ours: number, aim: number) => ({
      what: `search ${COUNT.toLocaleString("en")} articles on ${name}, ${sort} first, p95`,
      ours: `${ours.toFixed(1)} ms`,
      rival: `${scanned.toFixed(0)} ms (LIKE over the same articles)`,
      ratio: `${(scanned / ours).toFixed(0)} ×`,
      aim: `${aim} ms`,
    });
    return [row("newest", await answered("newest"), 5), row("best", await answered("best"), databaseUrl === null ? 60 : 100)];
  } finally {
    await store.close();
  }
}

async function scan({ read }: Store, words: string): Promise<void> {
  const pattern = `%${words}%`;
  await sql`select item from publications where item like ${pattern} or "bodyHtml" like ${pattern} order by "articleId" desc limit 20`.execute(read);
}

/** The time, ms, within which 95 of 100 are answered; each is asked once before, so that what it reads lies in memory. */
async function p95(questions: readonly string[], answer: (typed: string) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (const isMeasured of [false, true]) {
    for (const typed of questions) {
      const start = performance.now();
      await answer(typed);
      if (isMeasured) times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
