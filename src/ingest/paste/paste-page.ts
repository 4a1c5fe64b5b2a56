import { bareItem } from "../../formats/wires/bare-item.ts";
import type { KeptReport } from "../../store/reports.ts";
import { answerAt } from "../channels/answer-at.ts";
import type { Ingest } from "../ingest.ts";
import { digestOf } from "../items/item-keys.ts";
import { keepItem } from "../items/keep-items.ts";
import { bytesOf, readPage } from "../pages/read-page.ts";

/** A report that somebody brought, with its headline. */
export type Pasted = KeptReport & { headline: string | null };

/** An article that somebody brings: its address, the IANA zone of times that it prints without one, and the id of its source, which is asked for once it was read. */
interface PastedPage {
  address: string;
  zone: string;
  source: () => Promise<string>;
}

/** Reads the article at an address once and keeps it as a report of its source. @throws {Refused} where the address can't be read, or "not-an-article" */
export async function pastePage(ingest: Ingest, actor: { id: string }, { address, zone, source }: PastedPage): Promise<Pasted> {
  const answer = await answerAt(ingest, address);
  const report = await readPage(ingest, zone, answer);
  const item = { ...bareItem, url: answer.url, headline: report.headline };
  const sourceId = await source();
  const arrival = { channel: { id: null, sourceId }, responseId: null, item, digest: digestOf(JSON.stringify(item)), page: bytesOf(answer), report };
  return { ...(await keepItem(ingest, arrival, undefined, actor)), headline: report.headline };
}
