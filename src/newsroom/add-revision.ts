import { createHash } from "node:crypto";
import type { ArticleText, Provenance, Recording } from "../core/article.ts";
import { Refused } from "../core/refused.ts";
import type { Act } from "../store/act.ts";
import { newId } from "../store/new-id.ts";
import { checkedText } from "./article-text.ts";
import { sourcedParagraphs } from "./sourced-paragraphs.ts";

/** What a new revision holds. */
export interface NewRevision {
  articleId: string;
  basedOn: string | null;
  byId: string;
  why: string;
  text: ArticleText;
  provenance: readonly Provenance[];
}

/** Writes a revision with its provenance and related links and returns its id; the article's row is the caller's. @throws {Refused} "invalid" */
export async function addRevision(act: Act, { articleId, basedOn, byId, why, provenance, ...given }: NewRevision): Promise<string> {
  const { text, words } = checkedText(given.text);
  const id = newId("revision", act.now);
  const json = JSON.stringify(text);
  const hash = createHash("sha256").update(json).digest("hex");
  const number = (await lastNumber(act, articleId)) + 1;
  await requireAssets(act, text);
  if (text.recording) await requireRecording(act, text.recording);
  await act.db.insertInto("revisions").values({ id, articleId, number, basedOn, at: act.now, byId, why, text: json, words, hash }).execute();
  const sourced = await sourcedParagraphs(act.db, text.bodyHtml, provenance);
  for (const row of sourced)
    await act.db
      .insertInto("provenance")
      .values({ revisionId: id, ...row })
      .execute();
  for (const [position, link] of text.relatedLinks.entries()) {
    await act.db
      .insertInto("relatedLinks")
      .values({ revisionId: id, position, ...link })
      .execute();
  }
  const shown = text.recording === null ? assetIdsOf(text) : [...assetIdsOf(text), text.recording.assetId];
  for (const assetId of shown) await act.db.insertInto("assetUses").values({ assetId, revisionId: id, articleId }).execute();
  return id;
}

async function lastNumber({ db }: Act, articleId: string): Promise<number> {
  const last = await db
    .selectFrom("revisions")
    .select("number")
    .where("articleId", "=", articleId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.number ?? 0;
}

async function requireAssets({ db }: Act, text: ArticleText): Promise<void> {
  const ids = assetIdsOf(text);
  if (ids.length === 0) return;
  const known = await db.selectFrom("assetDetails").select("assetId").where("assetId", "in", ids).where("kind", "=", "picture").execute();
  const missing = ids.find((id) => !known.some((row) => row.assetId === id));
  if (missing !== undefined) throw new Refused("invalid", `There is no picture ${missing}.`, `媒资库里没有图片 ${missing}。`);
}

async function requireRecording({ db }: Act, { assetId, showId }: Recording): Promise<void> {
  const known = await db.selectFrom("assetDetails").select("kind").where("assetId", "=", assetId).executeTakeFirst();
  if (known === undefined || known.kind === "picture")
    throw new Refused("invalid", `There is no sound or video ${assetId}.`, `媒资库里没有音视频 ${assetId}。`);
  const show = showId === null ? {} : await db.selectFrom("shows").select("id").where("id", "=", showId).executeTakeFirst();
  if (show === undefined) throw new Refused("invalid", `There is no show ${showId}.`, "稿件所属的节目已不存在，请另选一个，或选“不属于节目”。");
}

/** The pictures of a text, its lead first, each once. The body is one that `sanitise` has written. */
export function assetIdsOf(text: ArticleText): string[] {
  const inBody = Array.from(text.bodyHtml.matchAll(/<img [^<>]*data-asset="([0-9A-Za-z_-]+)"/g), (match) => match[1] ?? "");
  return [...new Set(text.leadAssetId === null ? inBody : [text.leadAssetId, ...inBody])];
}
