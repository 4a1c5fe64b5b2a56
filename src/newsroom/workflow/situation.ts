import type { Kysely } from "kysely";
import { articleById, revisionById } from "../../store/articles.ts";
import type { ArticleWorkRow, EmbargoRow, ProposedNoticeRow, ScheduleRow, SignatureRow } from "../../store/schema/workflow.ts";
import type { ArticleRow, RevisionRow, Schema } from "../../store/schema.ts";
import { type ReprintGate, reprintGate } from "../checks/reprint-gate.ts";
import { type Freeze, freezeOf } from "./freeze-of.ts";
import { requiredReviews } from "./required-reviews.ts";

/** All that decides what may happen to an article, at one instant. */
export interface Situation {
  /** UTC ms; what has come by then is no longer held back. */
  now: number;
  article: ArticleRow;
  work: ArticleWorkRow;
  /** The newest text. */
  revision: Pick<RevisionRow, "id" | "hash" | "byId">;
  /** Signatures that it needs. */
  required: number;
  /** Those that stand, whatever revision they are under. */
  signatures: readonly SignatureRow[];
  /** The open one. */
  schedule: ScheduleRow | null;
  embargo: EmbargoRow | null;
  frozen: Freeze | null;
  proposed: ProposedNoticeRow | null;
  /** What keeps the newest text from being reprinted. */
  reprint: ReprintGate;
}

/** Reads it. @throws {Refused} "not-found" */
export async function situationOf(db: Kysely<Schema>, articleId: string, now: number): Promise<Situation> {
  const article = await articleById(db, articleId);
  const revision = await revisionById(db, articleId, article.currentRevisionId);
  const provenance = await db.selectFrom("provenance").select(["paragraph", "dispatchId"]).where("revisionId", "=", revision.id).execute();
  const { id, hash, byId } = revision;
  return {
    now,
    article,
    work: await db.selectFrom("articleWork").selectAll().where("articleId", "=", articleId).executeTakeFirstOrThrow(),
    revision: { id, hash, byId },
    required: await requiredReviews(db, articleId),
    signatures: await db
      .selectFrom("signatures")
      .selectAll()
      .where("articleId", "=", articleId)
      .where("voidedAt", "is", null)
      .orderBy("number")
      .execute(),
    schedule:
      (await db.selectFrom("schedules").selectAll().where("articleId", "=", articleId).where("doneAt", "is", null).executeTakeFirst()) ?? null,
    embargo: (await db.selectFrom("embargoes").selectAll().where("articleId", "=", articleId).executeTakeFirst()) ?? null,
    frozen: await freezeOf(db),
    proposed: (await db.selectFrom("proposedNotices").selectAll().where("articleId", "=", articleId).executeTakeFirst()) ?? null,
    reprint: await reprintGate(db, articleId, { reportId: article.reportId, text: revision.text, provenance }, now),
  };
}

/** The first review step without a signature under exactly the newest text, or null where none is missing. */
export function awaitedStep({ required, signatures, revision }: Situation): number | null {
  for (let step = 1; step <= required; step++) {
    if (!signatures.some((one) => one.step === step && one.revisionId === revision.id && one.hash === revision.hash)) return step;
  }
  return null;
}

/** Whether an embargo holds the article back. */
export function isEmbargoed({ embargo, now }: Situation): boolean {
  return embargo !== null && embargo.until > now;
}
