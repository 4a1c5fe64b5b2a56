import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { storePicture } from "../../../src/media/store-picture.ts";
import { createShow } from "../../../src/newsroom/shows/put-show.ts";
import type { ShowForm } from "../../../src/newsroom/shows/show-form.ts";
import { showsOf } from "../../../src/newsroom/shows/shows-of.ts";
import type { Office } from "../office.ts";
import type { Samples, Scene } from "../sample.ts";

const word = () => randomBytes(4).toString("hex");

const SAID: ShowForm = {
  ...{ name: "河上夜话", about: "夜里谈河。", author: "河城在线", ownerMail: null, language: "zh-cn", category: "News/Daily News" },
  ...{ explicit: false, ended: false, coverAssetId: null },
};

let cover: Promise<string> | null = null;
/** A picture that is large enough, handed in once. */
function coverIn({ store }: Office): Promise<string> {
  cover ??= (async () => {
    const bytes = await sharp({ create: { width: 1400, height: 1400, channels: 3, background: "#463" } })
      .jpeg()
      .toBuffer();
    return storePicture(store, { id: "s-test" }, bytes, { caption: "封面", credit: "试", rights: "自有", alt: "" });
  })();
  return cover;
}

export const showSamples: Samples = {
  "GET /shows": async () => ({}),
  "GET /sites/{siteId}/shows": async (_, { place: { siteId } }) => ({ params: { siteId } }),
  "POST /sites/{siteId}/shows": async (office, { place: { siteId } }: Scene) => ({
    params: { siteId },
    body: { slug: `s-${word()}`, form: { ...SAID, coverAssetId: await coverIn(office) } },
  }),
  "DELETE /sites/{siteId}/shows/{showId}": async ({ store }, { place: { siteId }, opener }) => ({
    params: { siteId, showId: await createShow(store, opener, siteId, `s-${word()}`, SAID) },
  }),
  "PUT /sites/{siteId}/shows/{showId}": async (office, { place: { siteId }, opener }) => {
    const showId = await createShow(office.store, opener, siteId, `s-${word()}`, SAID);
    const made = (await showsOf(office.store.write, siteId)).find(({ show }) => show.id === showId);
    return { params: { siteId, showId }, body: { basedOn: made?.version, form: { ...SAID, name: "改名", coverAssetId: await coverIn(office) } } };
  },
};
