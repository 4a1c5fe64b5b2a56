import type { Staff } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import { may } from "../may.ts";
import { standingOf } from "../standing.ts";
import { WHO_MAY } from "../who-may.ts";
import { articlesShowing, type Showing } from "./articles-showing.ts";
import { type AssetLine, assetLines, staffMediaPath } from "./asset-lines.ts";
import { assetRow, wholeAssets } from "./asset-row.ts";
import { likeAssets } from "./like-assets.ts";
import { mayChange } from "./may-change.ts";

/** All that is known of an asset, for one who asks. */
export interface AssetDetail extends AssetLine {
  rights: string;
  usageTerms: string | null;
  version: number;
  /** Address of a sound or a video. */
  file: string | null;
  crops: { ratio: string; width: number; height: number; path: string }[];
  /** Articles that the asker may read; how many others show it. */
  uses: Showing[];
  hiddenUses: number;
  /** Pictures that look like it. */
  alike: AssetLine[];
  may: ("edit" | "delete")[];
}

/** How many uses are named: a logo may have thousands. */
const MOST_USES = 50;

/** @throws {Refused} "not-found" */
export async function assetDetail(store: Store, staff: Staff, assetId: string): Promise<AssetDetail> {
  const { write: db } = store;
  const row = await assetRow(db, assetId);
  const [line] = await assetLines(store, [row]);
  if (!line) throw new Error(`no line of ${assetId}`);
  const crops = await db.selectFrom("assetCrops").select(["ratio", "width", "height", "blobHash"]).where("assetId", "=", assetId).execute();
  const showing = await articlesShowing(db, assetId);
  const uses = await readable(store, staff, showing.slice(0, MOST_USES));
  const isChangeable = await mayChange(db, staff, assetId);
  return {
    ...line,
    rights: row.rights,
    usageTerms: row.usageTerms,
    version: row.version,
    file: row.kind === "picture" ? null : staffMediaPath(row.blobHash, row.type),
    crops: crops.map(({ blobHash, ...crop }) => ({ ...crop, path: staffMediaPath(blobHash, "image/jpeg") })),
    uses,
    hiddenUses: showing.length - uses.length,
    alike:
      row.likeness === null
        ? []
        : await linesOf(
            store,
            (await likeAssets(db, row.likeness)).filter((id) => id !== assetId),
          ),
    may: isChangeable ? (showing.length === 0 ? ["edit", "delete"] : ["edit"]) : [],
  };
}

/** Lines of these assets, in that order. */
export async function linesOf(store: Store, ids: readonly string[]): Promise<AssetLine[]> {
  if (ids.length === 0) return [];
  const lines = await assetLines(store, await wholeAssets(store.write).where("assets.id", "in", ids).execute());
  return ids.flatMap((id) => lines.find((line) => line.id === id) ?? []);
}

/** Drafts that one may not read are as good as none. */
async function readable({ write }: Store, staff: Staff, showing: readonly Showing[]): Promise<Showing[]> {
  const kept: Showing[] = [];
  for (const one of showing) {
    const standing = await standingOf(write, "article", one.articleId);
    if (standing && (await may(write, staff, WHO_MAY["GET /articles/{articleId}"], [standing], "any"))) kept.push(one);
  }
  return kept;
}
