import { storePicture } from "../../media/store-picture.ts";
import type { Store } from "../../store/store.ts";
import { type SampleFile, several } from "./sample-file.ts";
import { samplePicture } from "./samples.ts";

/** Stores the pictures that a sample names, each with the caption and credit of its use there; returns their ids by name. */
export async function loadPictures(store: Store, sample: SampleFile): Promise<Map<string, string>> {
  const [lead, caption = "", credit = ""] = several(sample, "picture", "|");
  const inBody = [...sample.body.matchAll(/data-asset="picture:([a-z-]+)"(?: alt="([^"]*)")?/g)].map(([, name = "", alt = ""]) => ({
    name,
    alt,
    credit: "",
  }));
  const wanted = [...(lead ? [{ name: lead, alt: caption, credit }] : []), ...inBody];
  const ids = new Map<string, string>();
  for (const { name, alt, credit } of wanted) {
    if (ids.has(name)) continue;
    const meta = { alt, caption: alt, credit, rights: "示例图片，由本项目的脚本绘制" };
    ids.set(name, await storePicture(store, samplePicture(name), meta));
  }
  return ids;
}
