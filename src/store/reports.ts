import { createHash } from "node:crypto";
import type { Dispatch } from "../core/dateline.ts";
import type { ExtractedReport } from "../core/report.ts";
import type { Act } from "./act.ts";
import { nameBlobs } from "./assets.ts";
import { newId } from "./new-id.ts";
import type { Store } from "./store.ts";

/** An item as it came in, and what was read from it. */
export interface NewReport {
  bytes: Uint8Array;
  /** Media type of `bytes`. */
  type: string;
  /** Name of the file that it came from, without folders, or null. */
  file: string | null;
  sourceId: string | null;
  extracted: ExtractedReport;
  dispatches: readonly Dispatch[];
}

/** The id of a kept report; `isNew` is false where the same bytes came in before, and then nothing is written. */
export interface KeptReport {
  reportId: string;
  isNew: boolean;
  /** Ids of its dispatches, in order. */
  dispatchIds: string[];
}

/** Keeps a report: its bytes first, then its rows. The same bytes are one report, however often they come. */
export async function keepReport(store: Store, actor: { id: string }, report: NewReport): Promise<KeptReport> {
  const hash = createHash("sha256").update(report.bytes).digest("hex");
  const known = await knownReport(store.write, hash);
  if (known) return known;
  await store.blobs.put(report.bytes);
  return store.act(async (act) => (await knownReport(act.db, hash)) ?? (await insertReport(act, actor, hash, report)));
}

async function knownReport(db: Store["write"], blobHash: string): Promise<KeptReport | null> {
  const row = await db.selectFrom("reports").select("id").where("blobHash", "=", blobHash).executeTakeFirst();
  if (!row) return null;
  const dispatches = await db.selectFrom("dispatches").select("id").where("reportId", "=", row.id).orderBy("position").execute();
  return { reportId: row.id, isNew: false, dispatchIds: dispatches.map(({ id }) => id) };
}

async function insertReport(act: Act, actor: { id: string }, blobHash: string, report: NewReport): Promise<KeptReport> {
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
    })
    .execute();
  const dispatchIds: string[] = [];
  for (const [position, dispatch] of report.dispatches.entries()) dispatchIds.push(await insertDispatch(act, reportId, position, dispatch));
  await act.audit(actor.id, "keep-report", reportId, { blob: blobHash });
  return { reportId, isNew: true, dispatchIds };
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
