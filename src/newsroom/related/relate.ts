import { createHash } from "node:crypto";
import type { Act } from "../../store/act.ts";
import { leaveSite } from "./leave-site.ts";
import { relateOn } from "./relate-on.ts";
import { traitsOf } from "./traits.ts";

/** An article as far as it is compared with others. */
export interface Relatable {
  articleId: string;
  /** UTC ms. */
  publishedAt: number;
  headline: string;
  /** Plain text. */
  body: string;
  /** Where it is listed, and who it comes from there (null: the newsroom itself); nowhere once it is withdrawn. */
  on: readonly { siteId: string; source: string | null }[];
}

/** Characters of a body that are read: what the terms and the prints are made of. */
const READ = 4_000;

/**
 * Brings related news up to an article, on each site where it is listed: its own list, and the lists of up to ten others that it belongs in. Where it is
 * listed no more, it leaves every list. Nothing is done where nothing that counts has changed. Returns for each site what its copies have in common with it.
 */
export async function relate(act: Act, relatable: Relatable): Promise<Map<string, string | null>> {
  const { articleId, on } = relatable;
  const rows = await act.db.selectFrom("articleTraits").select(["siteId", "basis", "sameAs"]).where("articleId", "=", articleId).execute();
  for (const { siteId } of rows) {
    const before = on.some((site) => site.siteId === siteId) ? null : await traitsOf(act.db, siteId, articleId);
    if (before) await leaveSite(act, siteId, before);
  }
  const same = new Map<string, string | null>();
  for (const { siteId, source } of on) {
    const basis = basisOf(relatable, source);
    const row = rows.find((row) => row.siteId === siteId);
    same.set(
      siteId,
      row?.basis === basis ? row.sameAs : await relateOn(act, siteId, { ...relatable, body: relatable.body.slice(0, READ), source, basis }),
    );
  }
  return same;
}

function basisOf({ publishedAt, headline, body }: Relatable, source: string | null): string {
  return createHash("sha256")
    .update(JSON.stringify([publishedAt, source, headline, body.slice(0, READ)]))
    .digest("hex")
    .slice(0, 24);
}
