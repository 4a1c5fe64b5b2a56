import type { AssetKind } from "../../core/asset.ts";
import type { Store } from "../../store/store.ts";
import { type AssetLine, assetLines } from "./asset-lines.ts";
import { wholeAssets } from "./asset-row.ts";
import { SOON } from "./rights-of.ts";

/** What a list of assets is narrowed by; each field that is missing narrows nothing. */
export interface AssetFilter {
  /** Words that caption, credit, description or file name have, each of them. */
  q?: string | undefined;
  kind?: AssetKind | undefined;
  uploader?: string | undefined;
  /** UTC ms of handing in: from, and before. */
  since?: number | undefined;
  until?: number | undefined;
  /** `unused`: in no newest and no public text. */
  only?: "expiring" | "expired" | "unused" | undefined;
  /** The last id of the page before. */
  before?: string | undefined;
  limit: number;
}

/** More words than this narrow a search no further. */
const MOST_WORDS = 8;

/** Assets by falling time, and whether there are more. An id begins with its time, so that the key itself is the order. */
export async function listAssets(store: Store, filter: AssetFilter): Promise<{ assets: AssetLine[]; next: string | null }> {
  const { kind, uploader, since, until, before, limit } = filter;
  let query = narrowed(store, filter)
    .orderBy("assets.id", "desc")
    .limit(limit + 1);
  if (kind) query = query.where("assetDetails.kind", "=", kind);
  if (uploader) query = query.where("assetDetails.uploadedById", "=", uploader);
  if (since !== undefined) query = query.where("assets.createdAt", ">=", since);
  if (until !== undefined) query = query.where("assets.createdAt", "<", until);
  if (before) query = query.where("assets.id", "<", before);
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  return { assets: await assetLines(store, page), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

function narrowed(store: Store, { q = "", only }: AssetFilter) {
  const now = store.clock.now();
  let query = wholeAssets(store.write);
  for (const word of q.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)) {
    query = query.where("assetDetails.search", "like", `%${word.replace(/[\\%_]/g, "")}%`);
  }
  if (only === "expired") return query.where("assetDetails.expiresAt", "<=", now);
  if (only === "expiring") return query.where("assetDetails.expiresAt", ">", now).where("assetDetails.expiresAt", "<=", now + SOON);
  if (only !== "unused") return query;
  return query.where(({ exists, not, selectFrom }) =>
    not(
      exists(
        selectFrom("assetUses")
          .innerJoin("articles", "articles.id", "assetUses.articleId")
          .select("assetUses.assetId")
          .whereRef("assetUses.assetId", "=", "assets.id")
          .where((eb) =>
            eb.or([
              eb("articles.currentRevisionId", "=", eb.ref("assetUses.revisionId")),
              eb("articles.publishedRevisionId", "=", eb.ref("assetUses.revisionId")),
            ]),
          ),
      ),
    ),
  );
}
