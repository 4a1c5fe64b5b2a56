import type { Site } from "../core/site.ts";
import { dayIn } from "../core/zone.ts";
import type { Act } from "../store/act.ts";
import { placesOf } from "../store/articles.ts";
import type { ArticleRow } from "../store/schema.ts";
import { setStage } from "./article-work.ts";
import { joinPublicEvents } from "./events/join-public-events.ts";
import { requireUsableAssets } from "./library/usable-assets.ts";
import { addNotice } from "./notice.ts";
import { project } from "./project.ts";
import type { Warrant } from "./warrant.ts";
import { announce } from "./webhooks/announce.ts";
import { nextNumber } from "./workflow/next-number.ts";
import type { Situation } from "./workflow/situation.ts";

/** Who lets a text out and why, and the time of publication (UTC ms) that readers see where it has no other. */
export interface Releasing {
  byId: string;
  warrant: Warrant;
  now: number;
}

/**
 * The one way by which a text becomes public: the newest of its article, with its row of `releases`, and as a correction where a notice was
 * proposed with it. Whoever calls has asked the rules. An open schedule is over. Returns the time of publication that readers see, UTC ms.
 */
export async function release(act: Act, situation: Situation, { byId, warrant, now }: Releasing): Promise<number> {
  const { article, revision, required, proposed } = situation;
  const articleId = article.id;
  await requireUsableAssets(act, revision.id, article.publishedRevisionId);
  const publishedAt = (warrant.kind === "operator" ? warrant.at : undefined) ?? article.publishedAt ?? now;
  if (proposed) {
    await addNotice(act, { id: proposed.byId }, articleId, "correction", proposed.notice);
    await act.db.deleteFrom("proposedNotices").where("articleId", "=", articleId).execute();
  }
  await act.db.deleteFrom("schedules").where("articleId", "=", articleId).where("doneAt", "is", null).execute();
  await makePublic(act, article, revision.id, proposed ? "corrected" : article.state === "draft" ? "published" : article.state, publishedAt);
  await announce(act, proposed ? "corrected" : "published", articleId);
  const number = await nextNumber(act, "releases", articleId);
  const reason = warrant.kind === "urgent" ? warrant.reason : null;
  const made = { revisionId: revision.id, hash: revision.hash, at: act.now, byId, required, warrant: warrant.kind, reason };
  await act.db
    .insertInto("releases")
    .values({ articleId, number, ...made })
    .execute();
  return publishedAt;
}

/** Sets what is public and writes it out. Day and first time are set once: the address is made of them. */
async function makePublic(act: Act, article: ArticleRow, revisionId: string, state: ArticleRow["state"], publishedAt: number): Promise<void> {
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
  await joinPublicEvents(act, article.siteId, article.id);
}

async function dayPath({ db }: Act, articleId: string, publishedAt: number): Promise<string> {
  const home = (await placesOf(db, articleId))[0]?.siteId ?? "";
  const row = await db.selectFrom("sites").select("settings").where("id", "=", home).executeTakeFirstOrThrow();
  const site: Site = JSON.parse(row.settings);
  return dayIn(publishedAt, site.zone).replaceAll("-", "/");
}
