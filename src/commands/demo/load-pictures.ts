import { type PictureMeta, storePicture } from "../../media/store-picture.ts";
import type { Store } from "../../store/store.ts";
import { DEMO } from "./demo-actor.ts";
import { type SampleFile, several } from "./sample-file.ts";
import { samplePicture } from "./samples.ts";

const RIGHTS = "示例图片，由本项目的脚本绘制";

/** Stores the pictures that a sample names, each with the caption and credit of its use there; returns their ids by name. */
export async function loadPictures(store: Store, sample: SampleFile): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [name, meta] of wanted(sample)) ids.set(name, await storePicture(store, DEMO, samplePicture(name), meta));
  return ids;
}

/** The lead picture from the header, the others from the body. */
function wanted(sample: SampleFile): Map<string, PictureMeta> {
  const [lead, caption = "", credit = ""] = several(sample, "picture", "|");
  const inBody = sample.body.matchAll(/data-asset="picture:([a-z-]+)"(?: alt="([^"]*)")?/g);
  const metas = Array.from(inBody, ([, name = "", alt = ""]): [string, PictureMeta] => [name, { alt, caption: alt, credit: "", rights: RIGHTS }]);
  return new Map([...metas, ...(lead ? [[lead, { alt: caption, caption, credit, rights: RIGHTS }] as [string, PictureMeta]] : [])]);
}
