import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexArticle } from "../src/search/index-article.ts";
import { search } from "../src/search/search.ts";
import { openStore, type Store } from "../src/store/store.ts";
import { jsonLines } from "../test/shared.ts";
import type { Figure } from "./figure.ts";

interface Report {
  id: string;
  event: string;
  query: string;
  body: string;
}

/** Results that count. */
const DEPTH = 10;
const SITE = "gate";

/** Each event's search phrase against the bodies alone, without headlines, best first: do the event's own reports come first? */
export async function searchFigures(data: string): Promise<Figure[]> {
  const reports = jsonLines<Report>(`${data}/events-zh/gold.jsonl`);
  const folder = mkdtempSync(join(tmpdir(), "dateline-gate-"));
  const store = await openStore({ folder, clock: { now: () => 0 } });
  try {
    await indexed(store, reports);
    let sum = 0;
    const queries = new Map(reports.map(({ event, query }) => [event, query]));
    for (const [event, typed] of queries) {
      const { hits } = await search(store, store.engine, { siteId: SITE, typed, sort: "best" });
      const right = new Set(reports.filter((report) => report.event === event).map(({ id }) => id));
      sum += ndcg(
        hits.map(({ item }) => right.has(item.id)),
        right.size,
      );
    }
    return [{ name: "search events-zh: nDCG@10", value: sum / queries.size }];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function indexed(store: Store, reports: readonly Report[]): Promise<void> {
  return store.act(async (act) => {
    const { db } = act;
    await db.insertInto("sites").values({ id: SITE, name: SITE, settings: "{}" }).execute();
    for (const { id, body } of reports) {
      await db.insertInto("articles").values({ id, siteId: SITE, state: "published", currentRevisionId: "", createdAt: 0 }).execute();
      const row = { articleId: id, siteId: SITE, state: "published", homeSiteId: SITE, page: "", bodyHtml: "" };
      await db
        .insertInto("publications")
        .values({ ...row, item: JSON.stringify({ id, headline: "" }) })
        .execute();
      const searchable = { siteId: SITE, publishedAt: Number(id) * 1000, headline: "", sourceName: null, byline: [], body, sectionIds: [] };
      await indexArticle(act, id, [searchable]);
    }
  });
}

/** Normalised discounted cumulative gain of a ranking, 1 where all that is right stands first. */
function ndcg(rightAt: readonly boolean[], right: number): number {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const ideal = Array.from({ length: Math.min(DEPTH, right) }, (_, at) => gain(at));
  const gained = rightAt.slice(0, DEPTH).map((isRight, at) => (isRight ? gain(at) : 0));
  return total(gained) / total(ideal);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
