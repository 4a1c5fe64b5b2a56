import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Recording } from "../src/core/article.ts";
import { examineFile } from "../src/media/examine-file.ts";
import { prepareAsset } from "../src/media/prepare-asset.ts";
import { storePicture } from "../src/media/store-picture.ts";
import { createShow } from "../src/newsroom/shows/put-show.ts";
import { insertAsset } from "../src/store/assets.ts";
import type { Store } from "../src/store/store.ts";
import { EDITOR, type PortalFixture } from "./portal-fixture.ts";
import { SHOW, striped } from "./store/shows.ts";

const FOCAL = { x: 0.5, y: 0.5 };

/** Puts a sound or a film into the library; returns it as an article has it. */
export async function recorded(store: Store, bytes: Uint8Array, of: Partial<Recording> = {}, caption = "河上的声音"): Promise<Recording> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-recorded-"));
  try {
    const path = join(folder, "file");
    writeFileSync(path, bytes);
    const examined = await examineFile(path);
    const { kind, type, size, duration, likeness } = examined;
    const prepared = await prepareAsset(store.blobs, path, examined, FOCAL);
    const details = { kind, type, size, duration, likeness, fileName: "", usageTerms: null, expiresAt: null };
    const words = { alt: "", caption, credit: "林渡 录", rights: "自有", focal: FOCAL };
    const assetId = await store.act((act) => insertAsset(act, EDITOR, { ...words, ...prepared, details }));
    return { assetId, showId: null, episode: null, ...of };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts a picture into the library and returns its id. */
export async function pictured(store: Store, width: number, height: number, caption = "渡口的船"): Promise<string> {
  return storePicture(store, EDITOR, await striped(width, height), { alt: caption, caption, credit: "林渡 摄", rights: "自有" });
}

/** A show of the city's, with a cover. */
export async function aShow({ store }: PortalFixture, slug = "yehua"): Promise<string> {
  return createShow(store, EDITOR, "city", slug, { ...SHOW, coverAssetId: await pictured(store, 1500, 1500, "封面") });
}
