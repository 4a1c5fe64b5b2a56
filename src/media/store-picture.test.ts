import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { Refused } from "../core/refused.ts";
import { openStore } from "../store/store.ts";
import { renderPicture } from "./renditions.ts";
import { storePicture } from "./store-picture.ts";

const folder = await mkdtemp(join(tmpdir(), "dateline-media-"));
const store = await openStore({ folder, clock: { now: () => Date.UTC(2026, 0, 1) } });
after(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#7f8a86" } });
const refusedAs = (code: string) => (error: unknown) => error instanceof Refused && error.code === code;

test("a picture becomes JPEGs of rising width, none wider than itself", async () => {
  const widths = async (width: number) => (await renderPicture(await photo(width, 400).png().toBuffer())).renditions.map((one) => one.width);
  assert.deepEqual(await widths(1600), [320, 640, 1280]);
  assert.deepEqual(await widths(700), [320, 640, 700]);
  assert.deepEqual(await widths(200), [200]);
});

test("a picture lying on its side is stood up, and its metadata are gone", async () => {
  const lying = await photo(400, 200)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Artist: "somebody" } })
    .toBuffer();
  const { width, height, renditions } = await renderPicture(lying);
  assert.deepEqual([width, height], [200, 400]);
  assert.equal((await sharp(renditions[0]?.bytes).metadata()).exif, undefined);
});

test("what is stored can be read back: the original and every rendition under its own hash", async () => {
  const bytes = await photo(900, 600).png().toBuffer();
  const id = await storePicture(store, { id: "system" }, bytes, { alt: "a", caption: "c", credit: "r", rights: "own" });
  const asset = await store.write.selectFrom("assets").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  assert.deepEqual(await store.blobs.read(asset.blobHash), bytes);
  const renditions = await store.write.selectFrom("renditions").selectAll().where("assetId", "=", id).orderBy("width").execute();
  assert.deepEqual(
    renditions.map(({ width, height }) => [width, height]),
    [
      [320, 213],
      [640, 427],
      [900, 600],
    ],
  );
  for (const { blobHash } of renditions) assert.equal((await sharp(await store.blobs.read(blobHash)).metadata()).format, "jpeg");
});

test("a drawing is rasterised, so that no script of its can run", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><script>alert(1)</script><rect width="400" height="300" fill="teal"/></svg>`;
  const { renditions } = await renderPicture(Buffer.from(svg));
  assert.equal((await sharp(renditions[0]?.bytes).metadata()).format, "jpeg");
});

test("a bomb is refused before it is unpacked", async () => {
  await assert.rejects(renderPicture(bomb(30_000, 30_000)), refusedAs("invalid"));
});

test("a text by a picture's name, a cut picture and a huge one are refused", async () => {
  await assert.rejects(renderPicture(Buffer.from("not a picture at all")), refusedAs("invalid"));
  const whole = await sharp({
    create: { width: 600, height: 600, channels: 3, background: "#123", noise: { type: "gaussian", mean: 90, sigma: 40 } },
  })
    .jpeg()
    .toBuffer();
  await assert.rejects(renderPicture(whole.subarray(0, whole.length / 2)), refusedAs("invalid"));
  await assert.rejects(renderPicture(Buffer.alloc(51 * 1024 * 1024)), refusedAs("too-large"));
});

/** A PNG of few bytes that says it has `width` by `height` pixels. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return Buffer.concat([size, body, Buffer.alloc(4)]);
  };
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(1_000_000)))]);
}
