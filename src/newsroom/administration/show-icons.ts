import { Refused } from "../../core/refused.ts";
import type { Registration, Site } from "../../core/site.ts";
import type { Act } from "../../store/act.ts";
import { picturesOf, type ShownPicture } from "../pictures-of.ts";

/** Opens the pictures that stand beside a site's registrations to readers, closes those that no longer do; returns them with their addresses. */
export async function showIcons(act: Act, { id, registrations }: Site): Promise<Registration[]> {
  const assetIds = registrations.flatMap(({ icon }) => (icon && typeof icon === "object" ? [icon.assetId] : []));
  const shown = new Map((await picturesOf(act, [...new Set(assetIds)])).map((one) => [one.picture.assetId, one]));
  const shownBy = `site:${id}`;
  await act.db.deleteFrom("publicBlobs").where("articleId", "=", shownBy).execute();
  const blobs = new Map([...shown.values()].flatMap((one) => one.blobs.slice(0, 1)).map((blob) => [blob.hash, blob]));
  for (const blob of blobs.values()) {
    await act.db
      .insertInto("publicBlobs")
      .values({ ...blob, articleId: shownBy })
      .execute();
  }
  return registrations.map((registration) => ({ ...registration, icon: addressed(registration.icon ?? null, shown) }));
}

/** The smallest rendition does beside a line of text. */
function addressed(
  icon: NonNullable<Registration["icon"]> | null,
  shown: ReadonlyMap<string, ShownPicture>,
): NonNullable<Registration["icon"]> | null {
  if (icon === null || typeof icon === "string") return icon;
  const path = shown.get(icon.assetId)?.picture.renditions[0]?.path;
  if (path === undefined) throw new Refused("invalid", `There is no picture ${icon.assetId}.`, "媒资库里没有这张图标图片。");
  return { assetId: icon.assetId, path };
}
