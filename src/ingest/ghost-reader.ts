import type { GhostPost } from "../formats/ghost/read-ghost.ts";
import { openReader, type Reader } from "./reader.ts";

export type GhostReader = Reader<{ siteUrl: string }, GhostPost[]>;

/** Reads exports of Ghost as `readGhost` does. */
export function openGhostReader(): GhostReader {
  return openReader(new URL("./ghost-thread.ts", import.meta.url));
}
