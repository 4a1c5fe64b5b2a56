import type { Reading } from "../reading.ts";

/** Every tag that changed after the change with that number. It notes nothing: what asks is no page. */
export async function changedSince({ read }: Reading, seq: number): Promise<Set<string>> {
  const rows = await read.selectFrom("changedTags").select("tag").where("seq", ">", seq).execute();
  return new Set(rows.map(({ tag }) => tag));
}

/** When (UTC ms) the change with that number was made; 0 for the time before the first, null where this history has none. */
export async function timeOfChange({ read }: Reading, seq: number): Promise<number | null> {
  if (seq === 0) return 0;
  const row = await read.selectFrom("changes").select("at").where("seq", "=", seq).executeTakeFirst();
  return row?.at ?? null;
}
