import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";
import { may } from "../may.ts";
import { standingOf } from "../standing.ts";
import { WITHIN } from "../who-may.ts";

/** Asks for a right on every desk of the article. @throws {Refused} "not-allowed" where `staff` has it not */
export async function requireRight(db: Kysely<Schema>, staff: Staff, right: keyof typeof WITHIN, articleId: string): Promise<void> {
  const standing = await standingOf(db, "article", articleId);
  if (standing && (await may(db, staff, WITHIN[right], [standing], "every"))) return;
  throw right === "urgent"
    ? new Refused("not-allowed", "Only a chief editor may publish without all signatures.", "只有总编可以越过缺少的签字紧急发布。")
    : new Refused("not-allowed", "Reviews 2 and 3 are signed by reviewers or chief editors.", "二审、三审须由审稿或总编签字。");
}
