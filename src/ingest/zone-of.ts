import { sourceById } from "../store/sources.ts";
import type { Store } from "../store/store.ts";

/** IANA zone in which what a source sends without one is read. */
export async function zoneOf({ write }: Store, sourceId: string): Promise<string> {
  return (await sourceById(write, sourceId))?.zone ?? "Asia/Shanghai";
}
