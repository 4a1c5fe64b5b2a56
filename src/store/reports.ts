import type { Dispatch } from "../core/dateline.ts";
import type { Act } from "./act.ts";
import { nameBlobs } from "./assets.ts";
import { wantCheck } from "./copy-checks.ts";
import { newId } from "./new-id.ts";
import type { NewReport } from "./new-report.ts";
import { earlierVersion, isUnchanged, learnKeys, USABLE, type Version } from "./report-versions.ts";
import type { Store } from "./store.ts";

/** The id of a kept report; `isNew` is false where the same bytes came in before, and then nothing is written. */
export interface KeptReport {
  reportId: string;
  isNew: boolean;
  /** Ids of its dispatches, in order. */
  dispatchIds: string[];
}

/**
 * Keeps a report: its bytes first, then its rows. The same bytes are one report, however often they come (for each source its own: `ingest/items/own-bytes`); another text of what its source is known to
 * have sent is a new version of that. `inAct` is done in the same act.
 */
export async function keepReport(
  store: Store,
  actor: { id: string },
  report: NewReport,
  inAct: (act: Act) => Promise<void> = async () => {},
): Promise<KeptReport> {
  const hash = await store.blobs.put(report.bytes);
  return store.act(async (act) => {
    const kept = await keepReportIn(act, actor, hash, report);
    await inAct(act);
    return kept;
  });
}

/** The same in an act, of bytes that `store.blobs.put` has kept under `hash`. */
export async function keepReportIn(act: Act, actor: { id: string }, hash: string, report: NewReport): Promise<KeptReport> {
  const kept = await keepIn(act, actor, hash, report);
  await learnKeys(act, kept.reportId, report);
  return kept;
}

async function keepIn(act: Act, actor: { id: string }, hash: string, report: NewReport): Promise<KeptReport> {
  const same = await knownReport(act.db, hash);
  if (same) return same;
  const earlier = await earlierVersion(act.db, report);
  if (earlier && isUnchanged(report, earlier)) return keptReport(act.db, earlier.id);
  return insertReport(act, actor, hash, report, earlier);
}

async function knownReport(db: Store["write"], blobHash: string): Promise<KeptReport | null> {
  const row = await db.selectFrom("reports").select("id").where("blobHash", "=", blobHash).executeTakeFirst();
  return row ? keptReport(db, row.id) : null;
}

async function keptReport(db: Store["write"], reportId: string): Promise<KeptReport> {
  const dispatches = await db.selectFrom("dispatches").select("id").where("reportId", "=", reportId).orderBy("position").execute();
  return { reportId, isNew: false, dispatchIds: dispatches.map(({ id }) => id) };
}

async function insertReport(act: Act, actor: { id: string }, blobHash: string, report: NewReport, earlier: Version | null): Promise<KeptReport> {
  const reportId = newId("report", act.now);
  const { body, bodyHtml, ...extracted } = report.extracted;
  await nameBlobs(act, [{ hash: blobHash, size: report.bytes.length, type: report.type }]);
  await act.db
    .insertInto("reports")
    .values({
      id: reportId,
      blobHash,
      file: report.file,
      url: extracted.url,
      sourceId: report.sourceId,
      receivedAt: act.now,
      published: extracted.published,
      headline: extracted.headline,
      body,
      bodyHtml,
      extracted: JSON.stringify(extracted),
      channelId: report.origin?.channelId ?? null,
      responseId: report.origin?.responseId ?? null,
      firstReportId: earlier?.firstReportId ?? reportId,
      version: (earlier?.version ?? 0) + 1,
      copyOf: earlier?.copyOf ?? null,
      ...(report.standing ?? USABLE),
      ...filedAs(report),
      language: extracted.language,
      delay: delayOf(extracted.published, act.now),
    })
    .execute();
  await wantCheck(act, earlier?.firstReportId ?? reportId);
  if (!earlier) await act.db.insertInto("groupChecks").values({ reportId }).execute();
  const dispatchIds: string[] = [];
  for (const [position, dispatch] of report.dispatches.entries()) dispatchIds.push(await insertDispatch(act, reportId, position, dispatch));
  await act.audit(actor.id, "keep-report", reportId, { blob: blobHash, ...(earlier && { version: earlier.version + 1 }) });
  return { reportId, isNew: true, dispatchIds };
}

function filedAs({ filed }: NewReport) {
  const { ruleId = null, sectionId = null, priority = "normal", isDropped = false } = filed?.routed ?? {};
  return { sourceSections: JSON.stringify(filed?.sections ?? []), ruleId, sectionId, priority, isDropped: Number(isDropped) };
}

function delayOf(published: string | null, now: number): number | null {
  const delay = now - Date.parse(published ?? "");
  return delay >= 0 ? delay : null;
}

async function insertDispatch(act: Act, reportId: string, position: number, dispatch: Dispatch): Promise<string> {
  const { dateInferred, reporters, paragraphs, ...row } = dispatch;
  const id = newId("dispatch", act.now);
  await act.db
    .insertInto("dispatches")
    .values({
      ...row,
      id,
      reportId,
      position,
      dateInferred: Number(dateInferred),
      reporters: JSON.stringify(reporters),
      fromParagraph: paragraphs[0],
      toParagraph: paragraphs[1],
    })
    .execute();
  return id;
}
