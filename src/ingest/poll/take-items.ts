import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import { keepItems } from "../items/keep-items.ts";
import { keepWithdrawal } from "../items/keep-withdrawal.ts";
import { reportOfItem } from "../items/report-of-item.ts";
import type { SafeItem } from "../items/safe-item.ts";
import { waitForPages } from "../pages/wait-for-pages.ts";
import { type Unseen, unseen } from "./unseen.ts";
import { type Way, wayOf } from "./way-of.ts";

/** A thing that was taken: the id of its report, or null where its page is to be read first. */
export type Taken = string | null;

/** Takes from what a channel lists what is new or changed: keeps it, or writes down that its page is to be read. */
export async function takeItems(ingest: Ingest, channel: ChannelRow, responseId: string, items: Iterable<SafeItem>): Promise<Taken[]> {
  const taken: Taken[] = [];
  for await (const some of unseen(ingest, channel, items)) for (const one of await takeUnseen(ingest, channel, responseId, some)) taken.push(one);
  return taken;
}

/** The same of items that are known to be new, in their order. */
export async function takeUnseen(ingest: Ingest, channel: ChannelRow, responseId: string, items: readonly Unseen[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const { way, some } of together(channel, items))
    for (const one of await take(ingest, way, channel, responseId, some)) if (one !== undefined) taken.push(one);
  return taken;
}

/** Most that are taken in one act: one wait for the disk for all of them, in under 20 ms, after which others have their turn. */
const MOST: Readonly<Record<Way, number>> = { report: 8, page: 100, withdrawal: 1 };

/** Neighbours that go the same way. */
function* together(channel: ChannelRow, items: readonly Unseen[]): Generator<{ way: Way; some: Unseen[] }> {
  let run: { way: Way; some: Unseen[] } | null = null;
  for (const one of items) {
    const way = wayOf(channel, one.item);
    if (way === null) continue;
    if (run && (run.way !== way || run.some.length === MOST[way])) {
      yield run;
      run = null;
    }
    run ??= { way, some: [] };
    run.some.push(one);
  }
  if (run) yield run;
}

async function take(ingest: Ingest, way: Way, channel: ChannelRow, responseId: string, some: readonly Unseen[]): Promise<(Taken | undefined)[]> {
  if (way === "page") {
    await waitForPages(ingest, channel, responseId, some);
    return some.map(() => null);
  }
  if (way === "withdrawal") return Promise.all(some.map((one) => keepWithdrawal(ingest, { channel, responseId, ...one })));
  const arrivals = some.map((one) => ({ channel, responseId, ...one, page: null, report: reportOfItem(one.item) }));
  return (await keepItems(ingest, arrivals)).map(({ reportId }) => reportId);
}
