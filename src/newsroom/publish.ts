import { Refused } from "../core/refused.ts";
import type { Site } from "../core/site.ts";
import { dayIn } from "../core/zone.ts";
import type { Act } from "../store/act.ts";
import { articleById, placesOf, revisionById } from "../store/articles.ts";
import type { ArticleRow } from "../store/schema.ts";
import { sourceById } from "../store/sources.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { setStage } from "./article-work.ts";
import { requireCurrent } from "./edit.ts";
import { project } from "./project.ts";

export interface PublishOptions {
  /** UTC ms of publication where it is not now: what is imported keeps its time. Never in the future. */
  at?: number;
}

/**
 * Makes a revision the public text of its article.
 * @throws {Refused} "stale" if a newer one exists; "not-allowed" where the source forbids reprints; "conflict" for a withdrawn article; "invalid" for a time to come
 */
export function publish(store: Store, actor: Actor, articleId: string, revisionId: string, options: PublishOptions = {}): Promise<void> {
  return store.act((act) => publishRevision(act, actor, articleId, revisionId, options));
}

/** The same inside an act. */
export async function publishRevision(act: Act, actor: Actor, articleId: string, revisionId: string, options: PublishOptions = {}): Promise<void> {
  const article = await articleById(act.db, articleId);
  requireCurrent(article.currentRevisionId, revisionId);
  if (article.state === "withdrawn") throw new Refused("conflict", `Article ${articleId} was withdrawn; write it anew.`);
  if ((options.at ?? 0) > act.now) throw new Refused("invalid", "An article cannot have been published in the future.");
  await requirePermission(act, articleId, revisionId);
  const publishedAt = options.at ?? article.publishedAt ?? act.now;
  await makePublic(act, article, revisionId, article.state === "draft" ? "published" : article.state, publishedAt);
  await act.audit(actor.id, "publish", articleId, { revision: revisionId, at: publishedAt });
}

async function requirePermission({ db }: Act, articleId: string, revisionId: string): Promise<void> {
  const { text } = await revisionById(db, articleId, revisionId);
  const source = text.sourceId === null ? null : await sourceById(db, text.sourceId);
  if (source?.licence === "forbidden")
    throw new Refused("not-allowed", `${source.names.zh[0] ?? source.id} does not permit its reports to be reprinted.`);
}

/** Sets what is public and writes it out. Day and first time are set once: the address is made of them. */
export async function makePublic(act: Act, article: ArticleRow, revisionId: string, state: ArticleRow["state"], publishedAt: number): Promise<void> {
  await act.db
    .updateTable("articles")
    .set({
      state,
      publishedRevisionId: revisionId,
      publishedAt,
      firstPublishedAt: article.firstPublishedAt ?? publishedAt,
      dayPath: article.dayPath ?? (await dayPath(act, article.id, publishedAt)),
      versionCreated: act.now,
    })
    .where("id", "=", article.id)
    .execute();
  await setStage(act, article.id, "public");
  await project(act, article.id);
}

async function dayPath({ db }: Act, articleId: string, publishedAt: number): Promise<string> {
  const home = (await placesOf(db, articleId))[0]?.siteId ?? "";
  const row = await db.selectFrom("sites").select("settings").where("id", "=", home).executeTakeFirstOrThrow();
  const site: Site = JSON.parse(row.settings);
  return dayIn(publishedAt, site.zone).replaceAll("-", "/");
}
