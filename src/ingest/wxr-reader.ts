import type { WxrItem } from "../formats/wxr/read-wxr-item.ts";
import { openReader, type Reader } from "./reader.ts";

export type WxrReader = Reader<null, WxrItem>;

/** Reads items of a WordPress export as `readWxrItem` does. */
export function openWxrReader(): WxrReader {
  return openReader(new URL("./wxr-thread.ts", import.meta.url));
}
