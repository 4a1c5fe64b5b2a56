import { bareItem } from "../../formats/wires/bare-item.ts";
import type { KeptReport } from "../../store/reports.ts";
import { answerAt } from "../channels/answer-at.ts";
import type { Ingest } from "../ingest.ts";
import { digestOf } from "../items/item-keys.ts";
import { keepItem } from "../items/keep-item.ts";
import { bytesOf, readPage } from "../pages/read-page.ts";

/** A report that somebody brought, with its headline. */
export type Pasted = KeptReport & { headline: string | null };

/** Reads the article at an address once and keeps it as a report of the source. @throws {Refused} where the address can't be read, or "not-an-article" */
export async function pastePage(ingest: Ingest, actor: { id: string }, sourceId: string, address: string): Promise<Pasted> {
  const answer = await answerAt(ingest, address);
  const report = await readPage(ingest, sourceId, answer);
  const item = { ...bareItem, url: answer.url, headline: report.headline };
  const arrival = { channel: { id: null, sourceId }, responseId: null, item, digest: digestOf(JSON.stringify(item)), page: bytesOf(answer), report };
  return { ...(await keepItem(ingest, arrival, undefined, actor)), headline: report.headline };
}
