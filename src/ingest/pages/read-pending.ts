import { namesPages } from "../../core/channel.ts";
import type { ChannelRow, PendingItemRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import { keepItem } from "../items/keep-items.ts";
import { filledFrom, reportOfItem } from "../items/report-of-item.ts";
import type { SafeItem } from "../items/safe-item.ts";
import { type Problem, problemOf, problemOfStatus } from "../problem-of.ts";
import { zoneOf } from "../zone-of.ts";
import { endPending, waitLonger } from "./end-pending.ts";
import { bytesOf, readPage } from "./read-page.ts";

/** Tries of one page; then its item's own words are the report. */
const MOST_TRIES = 5;

/** Reads the page of an item and keeps what it says. Without a page the report is what the item itself says; of a mere address there is none, and the reason is kept. Returns what went wrong, if anything. */
export async function readPending(ingest: Ingest, channel: ChannelRow, pending: PendingItemRow): Promise<Problem | null> {
  const arrival = arrivalOf(channel, pending);
  try {
    const answer = await ingest.door.ask(pending.address, { headers: { accept: "text/html, */*;q=0.5" } });
    if (answer.status !== 200) return await withoutPage(ingest, channel, pending, problemOfStatus(answer.status));
    const report = filledFrom(arrival.item, await readPage(ingest, await zoneOf(ingest.store, channel.sourceId), answer));
    await keepItem(ingest, { ...arrival, page: bytesOf(answer), report }, (act) => endPending(act, pending, null));
    return null;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return withoutPage(ingest, channel, pending, problem);
  }
}

/** The page can't be had: a host that does not answer is asked again; else the report is what the item itself says, if it says anything. */
export async function withoutPage(ingest: Ingest, channel: ChannelRow, pending: PendingItemRow, problem: Problem): Promise<Problem> {
  const arrival = arrivalOf(channel, pending);
  if (problem.isOfHost && pending.tries < MOST_TRIES) await ingest.store.act((act) => waitLonger(act, pending, problem));
  else if (namesPages(channel.kind)) await ingest.store.act((act) => endPending(act, pending, problem));
  else await keepItem(ingest, { ...arrival, page: null, report: reportOfItem(arrival.item) }, (act) => endPending(act, pending, problem));
  return problem;
}

function arrivalOf(channel: ChannelRow, { responseId, digest, item }: PendingItemRow) {
  return { channel, responseId, digest, item: JSON.parse(item) as SafeItem };
}
