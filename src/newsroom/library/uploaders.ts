import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";

/** Everybody of whom the library has something. */
export async function uploaders({ write }: Store): Promise<Person[]> {
  const rows = await write.selectFrom("assetDetails").select("uploadedById").distinct().orderBy("uploadedById").execute();
  const ids = rows.map(({ uploadedById }) => uploadedById);
  const nameOf = await staffNames(write, ids);
  return ids.map(nameOf);
}
