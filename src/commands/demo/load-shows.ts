import { storePicture } from "../../media/store-picture.ts";
import { createShow } from "../../newsroom/shows/put-show.ts";
import type { Store } from "../../store/store.ts";
import { DEMO } from "./demo-actor.ts";
import { type SampleSite, sampleCover } from "./samples.ts";

const COVER = { alt: "石磨与声波的图案", caption: "节目封面", credit: "本站制图", rights: "示例图片，由本项目绘制" };

/** Makes the shows of a sample portal; returns their ids by slug. */
export async function loadShows(store: Store, { site, shows = [] }: SampleSite): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { slug, cover, ...said } of shows) {
    const coverAssetId = await storePicture(store, DEMO, sampleCover(cover), COVER);
    const form = { ...said, coverAssetId, ownerMail: null, language: "zh-cn", explicit: false, ended: false } as const;
    ids.set(slug, await createShow(store, DEMO, site.id, slug, form));
  }
  return ids;
}
