import { namesPages } from "../../core/channel.ts";
import { newId } from "../../store/new-id.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import { hostOf } from "../hosts/host-of.ts";
import type { Ingest } from "../ingest.ts";
import { keepItem } from "../items/keep-item.ts";
import { keepWithdrawal } from "../items/keep-withdrawal.ts";
import { hasWholeText, reportOfItem } from "../items/report-of-item.ts";
import { type SafeItem, saysNothing } from "../items/safe-item.ts";
import { type Unseen, unseen } from "./unseen.ts";

/** A thing that was taken: the id of its report, or null where its page is to be read first. */
export type Taken = string | null;

/** Takes from what a channel lists what is new or changed: keeps it, or writes down that its page is to be read. */
export async function takeItems(ingest: Ingest, channel: ChannelRow, responseId: string, items: readonly SafeItem[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  for await (const some of unseen(ingest, channel, items)) for (const one of await takeUnseen(ingest, channel, responseId, some)) taken.push(one);
  return taken;
}

/** The same of items that are known to be new. */
export async function takeUnseen(ingest: Ingest, channel: ChannelRow, responseId: string, items: readonly Unseen[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const one of items) {
    const its = await take(ingest, channel, { ...one, responseId });
    if (its !== undefined) taken.push(its);
  }
  return taken;
}

/** Undefined where there is nothing to take. */
async function take(ingest: Ingest, channel: ChannelRow, arrival: Unseen & { responseId: string }): Promise<Taken | undefined> {
  const { item } = arrival;
  if (item.pubStatus === "canceled" && saysNothing(item)) return keepWithdrawal(ingest, { channel, ...arrival });
  const isPage = needsPage(channel, item);
  if (!isPage && (namesPages(channel.kind) || saysNothing(item))) return undefined;
  if (!isPage) return (await keepItem(ingest, { channel, ...arrival, page: null, report: reportOfItem(item) })).reportId;
  await waitForPage(ingest, channel, arrival);
  return null;
}

function needsPage({ kind, follow }: ChannelRow, item: SafeItem): boolean {
  if (!/^https?:/.test(item.url ?? "")) return false;
  if (namesPages(kind)) return true;
  if (follow === "never" || item.pubStatus === "canceled" || saysNothing(item)) return false;
  return follow === "always" || !hasWholeText(item);
}

function waitForPage({ store }: Ingest, { id: channelId }: ChannelRow, { responseId, item, digest }: Unseen & { responseId: string }): Promise<void> {
  const address = item.url ?? "";
  return store.act(async ({ db, now }) => {
    const row = { id: newId("pending-item", now), channelId, responseId, digest, host: hostOf(address), address, item: JSON.stringify(item) };
    await db
      .insertInto("pendingItems")
      .values({ ...row, foundAt: now, dueAt: now, leaseUntil: 0, fence: 0, tries: 0, problem: null })
      .onConflict((conflict) => conflict.columns(["channelId", "digest"]).doNothing())
      .execute();
  });
}
