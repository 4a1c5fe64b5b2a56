import { backUpNightly } from "../newsroom/administration/back-up-nightly.ts";
import { checkWanted } from "../newsroom/administration/check-backup.ts";
import { makeWanted } from "../newsroom/administration/make-backup.ts";
import type { Store } from "../store/store.ts";

/** Asks for the night's backup where it is due by `now` (UTC ms), and makes and rehearses the backups that are asked for. */
export async function keepBackups(store: Store, now: number, log: (error: unknown) => void): Promise<void> {
  await backUpNightly(store, now);
  await makeWanted(store, log);
  await checkWanted(store, log);
}
