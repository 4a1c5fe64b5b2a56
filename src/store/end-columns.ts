import type { Act } from "./act.ts";
import { tags } from "./tags.ts";

/** Ends the columns that stood in these sections; posts that became articles stay what they are, the others go. */
export async function endColumns({ db, touch }: Act, siteId: string, sectionIds: readonly string[]): Promise<void> {
  await db.deleteFrom("posts").where("sectionId", "in", sectionIds).execute();
  await db.deleteFrom("columnists").where("sectionId", "in", sectionIds).execute();
  await db.deleteFrom("columns").where("sectionId", "in", sectionIds).execute();
  touch(tags.columns(siteId));
}
