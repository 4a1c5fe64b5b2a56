import type { Act } from "../store/act.ts";
import type { PublicSchema } from "../store/public-schema.ts";
import { tags } from "../store/tags.ts";
import type { Material } from "./public-text.ts";

type EpisodeRow = PublicSchema["episodes"];

/** Brings the lists of what can be heard and seen up to an article's public text, and touches those in which it stood or stands: feeds say more of it than other lists do. */
export async function listEpisodes(act: Act, material: Material): Promise<void> {
  const { db } = act;
  const articleId = material.article.id;
  const before = await db.selectFrom("episodes").select(["siteId", "showId"]).where("articleId", "=", articleId).execute();
  const rows = rowsOf(material);
  if (before.length > 0) await db.deleteFrom("episodes").where("articleId", "=", articleId).execute();
  if (rows.length > 0) await db.insertInto("episodes").values(rows).execute();
  for (const { siteId, showId } of [...before, ...rows]) act.touch(tags.episodes(siteId, showId || null));
}

function rowsOf({ article, places, recording }: Material): EpisodeRow[] {
  if (!recording || article.state === "withdrawn") return [];
  const { id: articleId, publishedAt } = article;
  return [...new Set(places.map(({ siteId }) => siteId))].flatMap((siteId) => {
    const showIds = recording.show?.siteId === siteId ? ["", recording.show.id] : [""];
    return showIds.map((showId) => ({ siteId, showId, publishedAt, articleId }));
  });
}
