import type { FeedPicture } from "./feed.ts";
import { xmlLine } from "./xml-text.ts";

/** A picture as Media RSS has it, which names no bytes, as an enclosure would have to. */
export function mediaContent({ url, type, width, height, caption, credit }: FeedPicture) {
  return {
    url,
    type,
    medium: "image",
    width,
    height,
    ...(caption && { description: { value: xmlLine(caption), type: "plain" } }),
    ...(credit && { credits: [{ value: xmlLine(credit) }] }),
  };
}
