import type { Kysely } from "kysely";
import type { Place } from "../core/article.ts";
import type { Picture } from "../core/published.ts";
import { Refused } from "../core/refused.ts";
import { originOf, type Site } from "../core/site.ts";
import type { Staff } from "../core/staff.ts";
import { articleById, placesOf } from "../store/articles.ts";
import type { ArticleRow, Schema } from "../store/schema.ts";
import { type Person, staffNames } from "../store/staff-names.ts";
import { readingMinutes } from "../text/reading-minutes.ts";
import { displayWidth } from "../text/width.ts";
import { assetIdsOf } from "./add-revision.ts";
import { API } from "./api/matched.ts";
import { type ArticleLine, articleLines } from "./list/article-lines.ts";
import { mayOnArticle } from "./may-on-article.ts";
import type { Newsroom } from "./newsroom.ts";
import { picturesOf } from "./pictures-of.ts";
import { type RevisionWithText, revisionWithText } from "./revisions/revision-with-text.ts";

/** All that the editor's screen shows of an article. */
export interface EditorsArticle extends Omit<ArticleLine, "headline" | "siteId" | "sectionId" | "sourceName"> {
  revision: RevisionWithText;
  places: Place[];
  readingMinutes: number;
  widths: { headline: number; headlineList: number | null; headlineSearch: number | null };
  pictures: (Picture & { rights: string })[];
  address: string | null;
  unsaved: { by: Person; at: number; basedOn: string }[];
  may: string[];
}

/** An article as `staff` edits it, with its newest text. @throws {Refused} "not-found" */
export async function editorsArticle({ store, port }: Newsroom, staff: Staff, articleId: string): Promise<EditorsArticle> {
  const { write: db } = store;
  const article = await articleById(db, articleId);
  const [line] = await articleLines(db, [articleId]);
  if (!line) throw new Refused("not-found", "There is no such article.", "没有这篇稿件。");
  const { headline: _headline, siteId: _siteId, sectionId: _sectionId, sourceName: _sourceName, ...work } = line;
  const revision = await revisionWithText(db, articleId, article.currentRevisionId);
  const { headline, headlineList, headlineSearch } = revision.text;
  const places = await placesOf(db, articleId);
  return {
    ...work,
    revision,
    places,
    readingMinutes: readingMinutes(revision.words),
    widths: { headline: displayWidth(headline), headlineList: widthOf(headlineList), headlineSearch: widthOf(headlineSearch) },
    pictures: await picturesWithRights(db, assetIdsOf(revision.text)),
    address: await addressOf(db, article, places, port),
    unsaved: await unsavedOf(db, articleId),
    may: await mayOnArticle(db, staff, articleId),
  };
}

function widthOf(headline: string | null): number | null {
  return headline === null ? null : displayWidth(headline);
}

async function picturesWithRights(db: Kysely<Schema>, assetIds: readonly string[]): Promise<EditorsArticle["pictures"]> {
  const pictures = (await picturesOf({ db }, assetIds)).map(({ picture }) => picture);
  if (pictures.length === 0) return [];
  const rows = await db.selectFrom("assets").select(["id", "rights"]).where("id", "in", assetIds).execute();
  const rights = new Map(rows.map((row) => [row.id, row.rights]));
  return pictures.map((picture) => ({
    ...picture,
    rights: rights.get(picture.assetId) ?? "",
    renditions: picture.renditions.map((rendition) => ({ ...rendition, path: API + rendition.path })),
  }));
}

/** Where readers find it, or null where they do not. */
export async function addressOf(
  db: Kysely<Schema>,
  { state, dayPath, id }: ArticleRow,
  places: readonly Place[],
  port: number,
): Promise<string | null> {
  if (dayPath === null || state === "draft" || state === "withdrawn") return null;
  const row = await db
    .selectFrom("sites")
    .select("settings")
    .where("id", "=", places[0]?.siteId ?? "")
    .executeTakeFirst();
  if (!row) return null;
  const site: Site = JSON.parse(row.settings);
  return `${originOf(site, port)}/${dayPath}/${id}`;
}

async function unsavedOf(db: Kysely<Schema>, articleId: string): Promise<EditorsArticle["unsaved"]> {
  const rows = await db.selectFrom("workingCopies").select(["staffId", "at", "basedOn"]).where("articleId", "=", articleId).orderBy("at").execute();
  const person = await staffNames(
    db,
    rows.map(({ staffId }) => staffId),
  );
  return rows.map(({ staffId, at, basedOn }) => ({ by: person(staffId), at, basedOn }));
}
