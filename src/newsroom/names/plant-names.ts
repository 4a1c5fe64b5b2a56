import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import { seedNames } from "../../text/names/seed-names.ts";
import { putSetting, setting } from "../administration/settings.ts";
import { goodName } from "./good-name.ts";

const SYSTEM = { id: "system" };
/** Kept so that what editors removed does not come back. */
const PLANTED = "names-planted";
/** Rows of one statement: PostgreSQL and SQLite take some ten thousand values at most. */
const SLICE = 200;

/** Gives an installation that has none yet the names that a newsroom begins with, once; from then on they are its own. */
export async function plantNames(store: Store): Promise<void> {
  if (await setting(store.write, PLANTED)) return;
  await store.act(async (act) => {
    if (await setting(act.db, PLANTED)) return;
    const rows = seedNames().map((form) => ({ id: newId("name", act.now), ...goodName(form), createdAt: act.now, changedAt: act.now }));
    for (let from = 0; from < rows.length; from += SLICE)
      await act.db
        .insertInto("knownNames")
        .values(rows.slice(from, from + SLICE))
        .execute();
    await putSetting(act, SYSTEM, PLANTED, true);
    await act.audit(SYSTEM.id, "plant-names", "names", { names: rows.length });
  });
}
