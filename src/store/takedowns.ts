import { createHash } from "node:crypto";
import { sql } from "kysely";
import { takedownDue } from "../core/community.ts";
import { communityOf } from "../core/site.ts";
import { newId } from "./new-id.ts";
import type { Store } from "./store.ts";

/** A notice as a reader sends it. `network` names the sender's network; only its hash is kept. */
export interface TakedownNotice {
  siteId: string;
  name: string;
  contact: string;
  address: string;
  reason: string;
  network: string;
}

const HOUR = 3_600_000;
const MOST_OF_ONE = 5;
const MOST_OF_ALL = 200;

/** Keeps a notice for the newsroom and returns its number; null where its sender, or everyone together, has sent too many this hour. */
export function recordTakedown(store: Store, { network, ...notice }: TakedownNotice): Promise<string | null> {
  const sender = createHash("sha256").update(network).digest("hex");
  return store.act(async ({ db, now, audit }) => {
    const recent = await db
      .selectFrom("takedowns")
      .select((eb) => [eb.fn.countAll<number>().as("all"), sql<number>`coalesce(sum(case when network = ${sender} then 1 else 0 end), 0)`.as("own")])
      .where("at", ">", now - HOUR)
      .executeTakeFirstOrThrow();
    if (Number(recent.own) >= MOST_OF_ONE || Number(recent.all) >= MOST_OF_ALL) return null;
    const id = newId("takedown", now);
    await db
      .insertInto("takedowns")
      .values({ id, at: now, network: sender, ...notice })
      .execute();
    await audit("reader", "receive-takedown", id);
    return id;
  });
}

/** How many notices wait for an answer, and how many of them longer than their site promises. */
export async function openTakedowns({ write, clock }: Store): Promise<{ open: number; late: number }> {
  const rows = await write
    .selectFrom("takedowns")
    .innerJoin("sites", "sites.id", "takedowns.siteId")
    .select(["takedowns.at", "sites.settings"])
    .where("closedAt", "is", null)
    .execute();
  const now = clock.now();
  return { open: rows.length, late: rows.filter(({ at, settings }) => takedownDue(at, communityOf(JSON.parse(settings))) < now).length };
}
