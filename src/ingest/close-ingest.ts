import type { Ingest } from "./ingest.ts";

/** Ends the ways out and the threads; what they are at is cut off. */
export async function closeIngest({ door, feeds, pages }: Pick<Ingest, "door" | "feeds" | "pages">): Promise<void> {
  door.close();
  await Promise.all([feeds.close(), pages.close()]);
}
