import { addChannel } from "../../src/ingest/channels/add-channel.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import type { Store } from "../../src/store/store.ts";

const BENCH = { id: "bench", name: "bench" };

/** A feed of a source of its own, due at once; the channel's id. */
export async function addFeed(store: Store, name: string, address: string): Promise<string> {
  const source = { names: { zh: [name] }, kind: "agency" as const, licence: "licensed" as const, clause: null, homepage: null };
  const sourceId = await defineSource(store, BENCH, { ...source, zone: "Asia/Shanghai" });
  return addChannel(store, BENCH, { sourceId, name, address, kind: "feed", follow: "auto" });
}
