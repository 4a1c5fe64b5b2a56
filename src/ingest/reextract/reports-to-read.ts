import type { Store } from "../../store/store.ts";

/** Which reports: of a channel, received since (UTC ms), after one by id; each null for all. */
export interface Wanted {
  channelId: string | null;
  since: number | null;
  after: string | null;
}

/** Ids of the first versions of reports, in order, some at a time. */
export async function* reportsToRead({ write }: Store, { channelId, since, after }: Wanted): AsyncGenerator<string[]> {
  for (let last = after ?? ""; ; ) {
    const rows = await write
      .selectFrom("reports")
      .select("id")
      .where("version", "=", 1)
      .where("id", ">", last)
      .$if(channelId !== null, (query) => query.where("channelId", "=", channelId))
      .$if(since !== null, (query) => query.where("receivedAt", ">=", since ?? 0))
      .orderBy("id")
      .limit(200)
      .execute();
    const end = rows.at(-1);
    if (!end) return;
    yield rows.map(({ id }) => id);
    last = end.id;
  }
}
