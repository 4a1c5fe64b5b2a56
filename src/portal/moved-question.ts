import { redirectOf } from "../store/published/redirect-of.ts";
import type { Reading } from "../store/reading.ts";

/** Where an address leads that was one of an old site's by its question alone (`/?p=12`, `/show.php?id=9`), or null. Without a question it costs nothing. */
export async function movedQuestion(reading: Reading, siteId: string, path: string, search: string): Promise<string | null> {
  return search === "" ? null : redirectOf(reading, siteId, path + search);
}
