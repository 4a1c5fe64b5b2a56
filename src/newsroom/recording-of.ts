import type { Kysely } from "kysely";
import type { Recording } from "../core/article.ts";
import type { ListItem, PlayedRecording } from "../core/published.ts";
import { mediaPath } from "../store/media-path.ts";
import type { Schema } from "../store/schema.ts";

/** A sound or a video with all that showing it needs, whatever the site. */
export interface ShownRecording {
  item: NonNullable<ListItem["recording"]>;
  played: Omit<PlayedRecording, "showId" | "episode">;
  blob: { hash: string; type: string };
  /** The show of which it is an episode. */
  show: { id: string; siteId: string } | null;
  episode: number | null;
}

/** What an article plays, or null. */
export async function recordingOf(db: Kysely<Schema>, recording: Recording | null): Promise<ShownRecording | null> {
  if (recording === null) return null;
  const { assetId, showId, episode } = recording;
  const row = await db
    .selectFrom("assets")
    .innerJoin("assetDetails", "assetDetails.assetId", "assets.id")
    .select(["blobHash", "width", "height", "caption", "credit", "kind", "type", "size", "duration"])
    .where("assets.id", "=", assetId)
    .executeTakeFirst();
  if (!row || row.kind === "picture") return null;
  const { blobHash: hash, kind, type, size, duration, width, height, caption, credit } = row;
  const show = showId === null ? undefined : await db.selectFrom("shows").select(["id", "siteId"]).where("id", "=", showId).executeTakeFirst();
  return {
    item: { kind, duration },
    played: { path: mediaPath(hash, type), type, size, width, height, caption, credit },
    blob: { hash, type },
    show: show ?? null,
    episode,
  };
}
