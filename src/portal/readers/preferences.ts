import type { ReaderRow } from "../../store/schema/readers.ts";
import type { Store } from "../../store/store.ts";
import type { Reader } from "./reader-of.ts";

/** How a reader wants to read, on every device that they log in on; null where they have said nothing. */
export type Preferences = Pick<ReaderRow, "script" | "size" | "theme">;

/** Keeps preferences; those that are not named stay. */
export async function prefer(store: Store, { id }: Reader, preferences: Partial<Preferences>): Promise<void> {
  if (Object.keys(preferences).length === 0) return;
  await store.act(({ db }) => db.updateTable("readers").set(preferences).where("id", "=", id).execute());
}

export function preferencesOf({ write }: Store, { id }: Pick<Reader, "id">): Promise<Preferences> {
  return write.selectFrom("readers").select(["script", "size", "theme"]).where("id", "=", id).executeTakeFirstOrThrow();
}
