import type { ArticleText } from "../../core/article.ts";
import { Refused } from "../../core/refused.ts";
import type { Site } from "../../core/site.ts";
import { draftMaterialOf } from "../material-of.ts";
import type { Newsroom } from "../newsroom.ts";
import { type Material, publicText } from "../public-text.ts";
import { inScript } from "./in-script.ts";

/** Where and how a preview is shown: on which site (none: its home), in which script, and where its pictures lie (`/newsroom/…/media/`). */
export interface PreviewOptions {
  site?: string | undefined;
  script: "hans" | "hant";
  media: string;
  /** A text that is not saved yet, in place of the newest that is. */
  unsaved?: ArticleText | null;
}

/** The page that readers would get of an article's newest text. @throws {Refused} "not-found" for a site that is not there */
export async function previewPage(
  newsroom: Newsroom,
  articleId: string,
  { site: named, script, media, unsaved = null }: PreviewOptions,
): Promise<string> {
  const { store, pages } = newsroom;
  const material = withMediaAt(await draftMaterialOf(store.write, articleId, store.clock.now(), unsaved), media);
  const siteId = named ?? material.places[0]?.siteId ?? "";
  const row = await store.write.selectFrom("sites").select("settings").where("id", "=", siteId).executeTakeFirst();
  if (!row) throw new Refused("not-found", "There is no such site.", "没有这个站点。");
  const site: Site = JSON.parse(row.settings);
  const { item, page, bodyHtml } = publicText(material, site, material.places.find((place) => place.siteId === siteId)?.sectionId ?? "");
  const { markup } = await pages.article(siteId, { ...item, ...page, bodyHtml });
  return inScript(newsroom, site, markup.replace("<title>", "<title>［预览］"), script);
}

/** Pictures and recordings of drafts are not at their public address yet. */
function withMediaAt(material: Material, media: string): Material {
  const { recording } = material;
  const pictures = material.pictures.map(({ picture, blobs }) => ({
    blobs,
    picture: { ...picture, renditions: picture.renditions.map((one) => ({ ...one, path: one.path.replace("/media/", media) })) },
  }));
  const played = recording && { ...recording.played, path: recording.played.path.replace("/media/", media) };
  return { ...material, pictures, recording: recording && played && { ...recording, played } };
}
