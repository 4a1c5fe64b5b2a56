import { randomBytes } from "node:crypto";
import { loadDemo } from "../src/commands/demo/load.ts";
import { systemClock } from "../src/commands/system-clock.ts";
import { makeId } from "../src/core/ids.ts";
import type { Site } from "../src/core/site.ts";
import { dayIn } from "../src/core/zone.ts";
import type { Act } from "../src/store/act.ts";
import type { PlacementRow, PublicationRow } from "../src/store/public-schema.ts";
import { openStore, type Store } from "../src/store/store.ts";

/** Every copy of the demo is that much older than the one before it: some 250 articles a day. */
const APART = 12 * 3_600_000;
/** Rows in one statement; SQLite takes 32,766 values. */
const AT_ONCE = 500;

/**
 * Fills `folder` with `count` published articles and returns the addresses of those on `siteId`: the demo, then copies of what readers' pages read
 * of it (publications and their places in lists), each with an id, a day and a time of its own.
 */
export async function seed(folder: string, count: number, siteId: string): Promise<string[]> {
  const store = await openStore({ folder, clock: systemClock });
  try {
    await loadDemo(store, () => {});
    await copyDemo(store, count);
    const rows = await store.write.selectFrom("publications").select("item").where("siteId", "=", siteId).where("state", "=", "published").execute();
    return rows.map(({ item }) => JSON.parse(item).path);
  } finally {
    await store.close();
  }
}

async function copyDemo(store: Store, count: number): Promise<void> {
  const originals = await store.write.selectFrom("publications").selectAll().where("state", "=", "published").execute();
  const placements = await store.write.selectFrom("placements").selectAll().execute();
  const zones = new Map(
    (await store.write.selectFrom("sites").selectAll().execute()).map(({ id, settings }) => [id, (JSON.parse(settings) as Site).zone]),
  );
  const zoneOf = (siteId: string) => zones.get(siteId) ?? "UTC";
  const copies: PublicationRow[] = [];
  const places: PlacementRow[] = [];
  for (let copy = 1; originals.length + copies.length < count; copy++) {
    for (const original of originals.slice(0, count - originals.length - copies.length)) {
      const id = makeId("article", systemClock.now() - copy * APART, randomBytes(10));
      copies.push(copied(original, id, copy * APART, zoneOf(original.siteId)));
      for (const place of placements.filter((row) => row.articleId === original.articleId && row.siteId === original.siteId)) {
        const publishedAt = place.publishedAt - copy * APART;
        places.push({ ...place, articleId: id, publishedAt, day: dayIn(publishedAt, zoneOf(place.siteId)) });
      }
    }
  }
  await store.act(async (act) => {
    await insert(act, "publications", copies);
    await insert(act, "placements", places);
  });
}

function copied(row: PublicationRow, articleId: string, age: number, zone: string): PublicationRow {
  const item = JSON.parse(row.item);
  const page = JSON.parse(row.page);
  const publishedAt = item.publishedAt - age;
  const path = `/${dayIn(publishedAt, zone).replaceAll("-", "/")}/${articleId}`;
  return {
    ...row,
    articleId,
    item: JSON.stringify({ ...item, id: articleId, path, publishedAt }),
    page: JSON.stringify({ ...page, firstPublishedAt: page.firstPublishedAt - age, versionCreated: page.versionCreated - age }),
  };
}

async function insert<T extends "publications" | "placements">(
  act: Act,
  table: T,
  rows: readonly (T extends "publications" ? PublicationRow : PlacementRow)[],
) {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await act.db
      .insertInto(table)
      .values(rows.slice(from, from + AT_ONCE) as never)
      .execute();
  }
}
