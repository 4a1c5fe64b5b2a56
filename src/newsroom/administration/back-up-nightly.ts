import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "../../core/site.ts";
import { dayIn } from "../../core/zone.ts";
import type { Store } from "../../store/store.ts";
import { type Nightly, nightlyOf } from "./nightly.ts";
import { wantBackup } from "./want-backup.ts";

const SYSTEM = { id: "system", name: "系统" };

/** Asks for the night's backup once its hour has come, once a day, and takes away nightly ones beyond those that are kept. */
export async function backUpNightly(store: Store, now: number): Promise<void> {
  const nightly = await nightlyOf(store.write);
  if (!nightly || !(await isDue(store, now, nightly))) return;
  await wantBackup(store, SYSTEM, "nightly");
  await forget(store, nightly);
}

async function isDue({ write }: Store, now: number, { hour }: Nightly): Promise<boolean> {
  const row = await write.selectFrom("sites").select("settings").orderBy("id").limit(1).executeTakeFirst();
  const zone = row ? (JSON.parse(row.settings) as Site).zone : "UTC";
  const hours = Number(new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(now));
  if (hours < hour) return false;
  const last = await write.selectFrom("backups").select(["wantedAt", "kind"]).orderBy("wantedAt", "desc").limit(50).execute();
  const open = await write.selectFrom("backups").select("file").where("endedAt", "is", null).executeTakeFirst();
  return !open && !last.some(({ kind, wantedAt }) => kind === "nightly" && dayIn(wantedAt, zone) === dayIn(now, zone));
}

async function forget(store: Store, { keep }: Nightly): Promise<void> {
  const done = await store.write
    .selectFrom("backups")
    .select("file")
    .where("kind", "=", "nightly")
    .where("state", "=", "done")
    .orderBy("wantedAt", "desc")
    .execute();
  for (const { file } of done.slice(keep)) {
    await rm(join(store.backups, file), { force: true });
    await store.act(async (act) => {
      await act.db.deleteFrom("backups").where("file", "=", file).execute();
      await act.audit(SYSTEM.id, "forget-backup", file);
    });
  }
}
