import type { Site } from "../core/site.ts";
import { indexArticle } from "../search/index-article.ts";
import type { Act } from "../store/act.ts";
import type { PlacementRow, PublicationRow } from "../store/public-schema.ts";
import { tags } from "../store/tags.ts";
import { listBylines } from "./list-bylines.ts";
import { listEpisodes } from "./list-episodes.ts";
import { listingOf } from "./listing.ts";
import { mapMonths } from "./map-months.ts";
import { materialOf } from "./material-of.ts";
import { type Material, publicText } from "./public-text.ts";
import { touchListsNaming } from "./related/lists.ts";
import { relatableOf } from "./related/relatable-of.ts";
import { relate } from "./related/relate.ts";
import { searchables } from "./searchable.ts";
import { touchLists } from "./touch-lists.ts";

/**
 * Writes what readers see of an article, from its published revision, state, places and notices; touches what then looks different.
 * A draft has nothing to see. Articles that link to it follow where their links now lead elsewhere.
 */
export async function project(act: Act, articleId: string): Promise<void> {
  if (await projectOne(act, articleId)) {
    for (const linking of await linkingTo(act, articleId)) await projectOne(act, linking);
  }
}

/** Returns whether what lists say of it changed. */
async function projectOne(act: Act, articleId: string): Promise<boolean> {
  const material = await materialOf(act.db, articleId);
  if (!material) return false;
  const sites = await sitesOf(act, material);
  const before = await standing(act, articleId);
  const listing =
    material.article.state === "withdrawn"
      ? []
      : await listingOf(
          act,
          { ...material.article, hasPicture: material.pictures.length > 0, places: material.places },
          (id) => sites.get(id)?.zone ?? "UTC",
        );
  const publications = await withCopies(act, articleId, publicationsOf(material, sites));
  await replace(act, articleId, publications, listing);
  await showMedia(act, material);
  await listEpisodes(act, material);
  await indexArticle(act, articleId, searchables(publications));
  act.touch(tags.article(articleId));
  const changed = JSON.stringify([before.items, before.listing]) !== JSON.stringify([itemsOf(publications), sorted(listing)]);
  await listBylines(act, { id: articleId, byline: material.text.byline }, listing, changed);
  await mapMonths(act, [...before.listing, ...listing]);
  if (changed) await touchLists(act, articleId, [...before.listing, ...listing]);
  if (changed) await touchListsNaming(act, articleId);
  return changed;
}

/** Brings related news up to the article; its copies are known by it, and lists of it say so. */
async function withCopies(act: Act, articleId: string, publications: readonly PublicationRow[]): Promise<PublicationRow[]> {
  const shared = await relate(act, relatableOf(articleId, publications));
  return publications.map((row) => {
    const sameAs = shared.get(row.siteId);
    return sameAs ? { ...row, item: JSON.stringify({ ...JSON.parse(row.item), sameAs }) } : row;
  });
}

async function sitesOf({ db }: Act, { places }: Material): Promise<Map<string, Site>> {
  const ids = places.map(({ siteId }) => siteId);
  const rows = await db.selectFrom("sites").select(["id", "settings"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, settings }) => [id, JSON.parse(settings)]));
}

/** What stood before, in a form that can be compared. */
async function standing({ db }: Act, articleId: string) {
  const publications = await db.selectFrom("publications").select(["siteId", "item"]).where("articleId", "=", articleId).execute();
  const listing = await db.selectFrom("placements").selectAll().where("articleId", "=", articleId).execute();
  return { items: itemsOf(publications), listing: sorted(listing) };
}

function itemsOf(publications: readonly Pick<PublicationRow, "siteId" | "item">[]): string[] {
  return publications.map(({ siteId, item }) => siteId + item).sort();
}

function sorted(rows: readonly PlacementRow[]): PlacementRow[] {
  return rows
    .map(({ siteId, sectionId, publishedAt, articleId, day, hasPicture }) => ({ siteId, sectionId, publishedAt, articleId, day, hasPicture }))
    .sort((a, b) => (`${a.siteId} ${a.sectionId}` < `${b.siteId} ${b.sectionId}` ? -1 : 1));
}

function publicationsOf(material: Material, sites: ReadonlyMap<string, Site>): PublicationRow[] {
  const { article, places } = material;
  return [...sites].flatMap(([siteId, site]) => {
    const home = places.find((place) => place.siteId === siteId);
    if (!home) return [];
    const { item, page, bodyHtml } = publicText(material, site, home.sectionId);
    const homeSiteId = places[0]?.siteId ?? siteId;
    return [{ articleId: article.id, siteId, state: page.state, homeSiteId, item: JSON.stringify(item), page: JSON.stringify(page), bodyHtml }];
  });
}

async function replace({ db }: Act, articleId: string, publications: PublicationRow[], listing: PlacementRow[]): Promise<void> {
  await db.deleteFrom("placements").where("articleId", "=", articleId).execute();
  await db.deleteFrom("publications").where("articleId", "=", articleId).execute();
  await db.insertInto("publications").values(publications).execute();
  if (listing.length > 0) await db.insertInto("placements").values(listing).execute();
}

/** Opens the article's pictures and its recording to readers, and closes those that it no longer shows. */
async function showMedia({ db }: Act, { article, pictures, recording }: Material): Promise<void> {
  const articleId = article.id;
  await db.deleteFrom("publicBlobs").where("articleId", "=", articleId).execute();
  if (article.state === "withdrawn") return;
  const shown = [...pictures.flatMap(({ blobs }) => blobs), ...(recording ? [recording.blob] : [])];
  const blobs = new Map(shown.map(({ hash, type }) => [hash, type]));
  for (const [hash, type] of blobs) await db.insertInto("publicBlobs").values({ hash, articleId, type }).execute();
}

/** Published articles whose related links name this one. */
async function linkingTo({ db }: Act, articleId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("relatedLinks")
    .innerJoin("revisions", "revisions.id", "relatedLinks.revisionId")
    .innerJoin("articles", (on) => on.onRef("articles.id", "=", "revisions.articleId").onRef("articles.publishedRevisionId", "=", "revisions.id"))
    .select("articles.id")
    .distinct()
    .where("relatedLinks.articleId", "=", articleId)
    .where("articles.id", "!=", articleId)
    .where("articles.state", "!=", "withdrawn")
    .execute();
  return rows.map(({ id }) => id);
}
