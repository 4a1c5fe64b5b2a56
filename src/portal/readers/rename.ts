import type { Site } from "../../core/site.ts";
import type { Store } from "../../store/store.ts";
import { requireFreeName } from "./find.ts";
import { nameKey, requireGoodName } from "./good-name.ts";
import { requireSeldom } from "./require-seldom.ts";

const MOST_A_DAY = 10;

/** A reader takes another name; what they wrote under the old one keeps it. @throws {Refused} "invalid"; "conflict"; "too-many" */
export async function rename(store: Store, site: Site, readerId: string, entered: string): Promise<void> {
  const name = requireGoodName(entered, site);
  await requireSeldom(store, "rename", readerId, MOST_A_DAY);
  await store.act(async (act) => {
    await requireFreeName(act.db, site.id, name, readerId);
    await act.db
      .updateTable("readers")
      .set({ name, nameKey: nameKey(name) })
      .where("id", "=", readerId)
      .execute();
    await act.audit(readerId, "rename", readerId);
  });
}
