import type { Kysely } from "kysely";
import { Refused } from "../../core/refused.ts";
import type { Staff } from "../../core/staff.ts";
import type { Schema } from "../../store/schema.ts";
import { may } from "../may.ts";
import { type Standing, standingOf } from "../standing.ts";
import { WHO_MAY } from "../who-may.ts";
import { articlesShowing } from "./articles-showing.ts";

/** Whether `staff` may say something else of an asset: what readers see of public articles then changes, so that it takes the rights over each of them. */
export async function mayChange(db: Kysely<Schema>, staff: Staff, assetId: string): Promise<boolean> {
  const asset = await standingOf(db, "asset", assetId);
  if (!asset || !(await may(db, staff, WHO_MAY["PUT /assets/{assetId}"], [asset], "every"))) return false;
  const shown = (await articlesShowing(db, assetId)).filter(({ isPublic }) => isPublic);
  const articles: Standing[] = [];
  for (const { articleId } of shown) articles.push((await standingOf(db, "article", articleId)) ?? { desks: null, ownerId: null });
  return articles.length === 0 || may(db, staff, { roles: WHO_MAY["PUT /assets/{assetId}"].roles }, articles, "every");
}

/** @throws {Refused} "not-allowed" */
export async function requireMayChange(db: Kysely<Schema>, staff: Staff, assetId: string): Promise<void> {
  if (await mayChange(db, staff, assetId)) return;
  throw new Refused(
    "not-allowed",
    "A public article shows this; only the editors of every desk that it stands on may change it.",
    "已有公开稿件使用这条媒资，只有相关栏目的编辑可以修改。",
  );
}
