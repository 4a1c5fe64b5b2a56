import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

/** How many answers of channels are kept, how many bytes they have (each once), and how many channels keep theirs for ever. */
export async function answersKept(db: Kysely<Schema>): Promise<{ answers: number; size: number; forEver: number }> {
  const count = await db
    .selectFrom("responses")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  const blobs = db.selectFrom("blobs").where("hash", "in", db.selectFrom("responses").select("blobHash"));
  const { size } = await blobs.select((eb) => eb.fn.sum<number | null>("size").as("size")).executeTakeFirstOrThrow();
  const channels = db.selectFrom("channels").where("keepDays", "is", null);
  const { n: forEver } = await channels.select((eb) => eb.fn.countAll<number>().as("n")).executeTakeFirstOrThrow();
  return { answers: Number(count.n), size: Number(size ?? 0), forEver: Number(forEver) };
}
