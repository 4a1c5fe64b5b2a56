import { Refused } from "../../core/refused.ts";
import type { ChannelRow } from "../../store/schema/ingest.ts";
import type { Ingest } from "../ingest.ts";
import { saysNothing } from "../items/safe-item.ts";
import { keepResponse } from "./keep-response.ts";
import { takeItems } from "./take-items.ts";

/** A document of a wire as it came: a file that was dropped, or what was sent. `type`: its media type where one was named. */
export interface WireDocument {
  bytes: Uint8Array;
  address: string;
  type: string | null;
  zone: string;
}

/** Items of one document: a wire sends one, or the day's. */
const MOST_ITEMS = 500;

/** Keeps the document byte for byte and takes its reports; returns the id under which it is kept and what was new. @throws {Refused} as readWire, "not-an-article" where nothing is said in it, "too-large" for more than 500 items */
export async function takeWire(ingest: Ingest, channel: ChannelRow, { bytes, address, type, zone }: WireDocument) {
  const headers = type === null ? {} : { "content-type": type };
  const responseId = await keepResponse(ingest, channel, { url: address, isMoved: false, status: 200, headers, body: bytes });
  const { items, count } = await ingest.feeds.read(bytes, { kind: channel.kind, contentType: type, url: address, zone });
  if (Iterator.from(items).every((item) => item.pubStatus !== "canceled" && saysNothing(item)))
    throw new Refused("not-an-article", "There is neither a headline nor a text in it.", "其中既没有标题，也没有正文。");
  if (count > MOST_ITEMS) throw new Refused("too-large", `There are more than ${MOST_ITEMS} items in it.`, `其中的稿件超过 ${MOST_ITEMS} 条。`);
  return { responseId, taken: await takeItems(ingest, channel, responseId, items) };
}
