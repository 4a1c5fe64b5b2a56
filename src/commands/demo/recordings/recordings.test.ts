import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import { examineFile } from "../../../media/examine-file.ts";
import { film } from "./film.ts";
import { sound } from "./sound.ts";
import { yuv } from "./yuv.ts";

const folder = await mkdtemp(join(tmpdir(), "dateline-recordings-"));
after(() => rm(folder, { recursive: true }));

/** What the library makes of these bytes. */
async function examined(name: string, bytes: Buffer) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const { kind, type, duration, width, height } = await examineFile(path);
  return { kind, type, duration, width, height };
}

test("the demo's sounds are what the library takes, as long as they say, and neither silent nor too loud", async () => {
  for (const [name, duration] of [
    ["mill", 24_000],
    ["bell", 22_000],
  ] as const) {
    const bytes = sound(name);
    assert.deepEqual(await examined(name, bytes), { kind: "sound", type: "audio/wav", duration, width: 0, height: 0 });
    const samples = Array.from({ length: 20_000 }, (_, i) => Math.abs(bytes.readInt16LE(44 + 2 * (16_000 + i))));
    assert.ok(Math.max(...samples) > 2_000 && Math.max(...samples) <= 32_000, `${name}: ${Math.max(...samples)}`);
  }
});

test("its films are too, with their size and length, and hold no bytes that a player would take for a beginning", async () => {
  const black = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#000" } })
    .png()
    .toBuffer();
  const pictures = [await yuv(black, 64, 48), await yuv(black, 64, 48), await yuv(black, 64, 48)];
  const bytes = film(pictures, 1_500);
  assert.deepEqual(await examined("film", bytes), { kind: "video", type: "video/mp4", duration: 4_500, width: 64, height: 48 });
  const samples = bytes.subarray(bytes.indexOf("mdat") + 4);
  assert.equal(samples.indexOf(Buffer.from([0, 0, 1])), -1);
});
