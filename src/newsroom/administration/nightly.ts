import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { putSetting, setting } from "./settings.ts";

const KEY = "backup:nightly";

/** Every night at `hour` (0–23, in the first site's zone), the last `keep` of them kept. */
export interface Nightly {
  hour: number;
  keep: number;
}

/** When backups are made by themselves; null: never. */
export function nightlyOf(db: Kysely<Schema>): Promise<Nightly | null> {
  return setting<Nightly>(db, KEY);
}

/** Sets when backups are made by themselves. */
export function setNightly(store: Store, actor: Actor, nightly: Nightly | null): Promise<void> {
  return store.act(async (act) => {
    await putSetting(act, actor, KEY, nightly);
    await act.audit(actor.id, "set-nightly-backup", "newsroom", { ...nightly });
  });
}
