import { allSources } from "../../store/sources.ts";
import type { Store } from "../../store/store.ts";
import { type Day, ofEachDay } from "./days-back.ts";
import { type Counted, Tally } from "./tally.ts";

/** What came in, each version of a report counted; `days` in the order of the days asked for. */
export interface CameIn {
  days: number[];
  sources: Counted[];
  channels: Counted[];
}

/** Counted in an index alone, day by day. */
export async function cameIn({ write: db }: Store, days: readonly Day[]): Promise<CameIn> {
  const [sources, channels] = [new Tally(), new Tally()];
  const counts = await ofEachDay(days, async ({ from, to }) => {
    const rows = await db
      .selectFrom("reports")
      .select((eb) => ["sourceId", "channelId", eb.fn.countAll<number>().as("n")])
      .where("receivedAt", ">=", from)
      .where("receivedAt", "<", to)
      .groupBy(["sourceId", "channelId"])
      .execute();
    for (const { sourceId, channelId, n } of rows) {
      sources.add(sourceId ?? "", n);
      channels.add(channelId ?? "", n);
    }
    return rows.reduce((sum, { n }) => sum + n, 0);
  });
  const sourceNames = new Map((await allSources(db)).map(({ id, names }) => [id, names.zh[0] ?? null]));
  const channelNames = new Map((await db.selectFrom("channels").select(["id", "name"]).execute()).map(({ id, name }) => [id, name]));
  return {
    days: counts,
    sources: sources.named((id) => sourceNames.get(id) ?? null),
    channels: channels.named((id) => channelNames.get(id) ?? null),
  };
}
