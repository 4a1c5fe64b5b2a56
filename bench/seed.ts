import { randomBytes } from "node:crypto";
import { loadDemo } from "../src/commands/demo/load.ts";
import { systemClock } from "../src/commands/system-clock.ts";
import { makeId } from "../src/core/ids.ts";
import type { Site } from "../src/core/site.ts";
import { dayIn } from "../src/core/zone.ts";
import type { PlacementRow, PublicationRow } from "../src/store/public-schema.ts";
import type { ArticleWorkRow } from "../src/store/schema/workflow.ts";
import type { ArticleRow, Schema } from "../src/store/schema.ts";
import { openStore, type Store } from "../src/store/store.ts";

/** Every copy of the demo is that much older than the one before it: some 250 articles a day. */
const APART = 12 * 3_600_000;
/** Rows in one statement; SQLite takes 32,766 values. */
const AT_ONCE = 500;

/**
 * Fills `folder` with `count` published articles and returns the addresses of those on `siteId`: the demo, then copies of what readers' pages and
 * editors' lists read of it (publications and their places, the rows of work), each with an id, a day and a time of its own.
 */
export async function seed(folder: string, count: number, siteId: string): Promise<string[]> {
  const store = await openStore({ folder, clock: systemClock });
  try {
    await loadDemo(store, () => {});
    await copyDemo(store, count);
    await store.write.deleteFrom("searchRefills").execute(); // the copies are not searched, nor shall they be indexed while others are measured
    const rows = await store.write.selectFrom("publications").select("item").where("siteId", "=", siteId).where("state", "=", "published").execute();
    return rows.map(({ item }) => JSON.parse(item).path);
  } finally {
    await store.close();
  }
}

async function copyDemo(store: Store, count: number): Promise<void> {
  const originals = await originalsOf(store);
  const copies: Original[] = [];
  for (let copy = 1; originals.length + copies.length < count; copy++) {
    for (const original of originals.slice(0, count - originals.length - copies.length)) copies.push(copied(original, copy * APART));
  }
  await store.act(async ({ db }) => {
    for (let from = 0; from < copies.length; from += AT_ONCE) {
      const some = copies.slice(from, from + AT_ONCE);
      await db
        .insertInto("articles")
        .values(some.map(({ article }) => article))
        .execute();
      await db
        .insertInto("articleWork")
        .values(some.map(({ work }) => work))
        .execute();
      await db
        .insertInto("places")
        .values(some.flatMap(({ places }) => places))
        .execute();
      await db
        .insertInto("publications")
        .values(some.map(({ publication }) => publication))
        .execute();
      await db
        .insertInto("placements")
        .values(some.flatMap(({ placements }) => placements))
        .execute();
    }
  });
}

interface Original {
  zone: string;
  article: ArticleRow;
  work: ArticleWorkRow;
  places: Schema["places"][];
  publication: PublicationRow;
  placements: PlacementRow[];
}

async function originalsOf({ write }: Store): Promise<Original[]> {
  const sites = await write.selectFrom("sites").selectAll().execute();
  const articles = await write.selectFrom("articles").selectAll().where("state", "=", "published").execute();
  const works = await write.selectFrom("articleWork").selectAll().execute();
  const publications = await write.selectFrom("publications").selectAll().where("state", "=", "published").execute();
  const placements = await write.selectFrom("placements").selectAll().execute();
  const everyPlace = await write.selectFrom("places").selectAll().execute();
  const zones = new Map(sites.map(({ id, settings }) => [id, (JSON.parse(settings) as Site).zone]));
  return publications.flatMap((publication) => {
    const { articleId, siteId } = publication;
    const article = articles.find(({ id }) => id === articleId);
    const listed = placements.filter((row) => row.articleId === articleId && row.siteId === siteId);
    const work = works.find((row) => row.articleId === articleId);
    const places = everyPlace.filter((row) => row.articleId === articleId && row.siteId === siteId);
    return article && work ? [{ zone: zones.get(siteId) ?? "UTC", article, work, places, publication, placements: listed }] : [];
  });
}

/** The same article with an id of its own, `age` ms older. */
function copied({ zone, article, work, places, publication, placements }: Original, age: number): Original {
  const item = JSON.parse(publication.item);
  const page = JSON.parse(publication.page);
  const publishedAt = item.publishedAt - age;
  const id = makeId("article", publishedAt, randomBytes(10));
  const day = dayIn(publishedAt, zone);
  const path = `/${day.replaceAll("-", "/")}/${id}`;
  return {
    zone,
    article: { ...article, id, reportId: null, publishedAt, firstPublishedAt: publishedAt, dayPath: day.replaceAll("-", "/") },
    work: { ...work, articleId: id, changedAt: work.changedAt - age },
    places: places.map((row) => ({ ...row, articleId: id })),
    publication: {
      ...publication,
      articleId: id,
      item: JSON.stringify({ ...item, id, path, publishedAt }),
      page: JSON.stringify({ ...page, firstPublishedAt: publishedAt, versionCreated: publishedAt }),
    },
    placements: placements.map((row) => ({ ...row, articleId: id, publishedAt, day })),
  };
}
