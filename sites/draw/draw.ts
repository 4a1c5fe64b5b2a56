import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import sharp, { type Sharp } from "sharp";
import { country } from "./country.ts";
import { fields } from "./fields.ts";
import { expose } from "./film.ts";
import { lamps } from "./lamps.ts";
import { mountains } from "./mountains.ts";
import { places } from "./places.ts";
import type { Scene } from "./scene.ts";

/** Draws the samples' pictures: `node sites/draw/draw.ts [--width 1200] [--to FOLDER] [NAME…]`. The same bytes of light every time. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { width: { type: "string", default: "1200" }, to: { type: "string", default: new URL("../pictures/", import.meta.url).pathname } },
});
const MOST_BYTES = 180_000; // a reader on a phone waits for it
const scenes: Record<string, () => Scene> = { ...mountains, ...country, ...fields, ...places, ...lamps };

await mkdir(values.to, { recursive: true });
for (const name of positionals.length ? positionals : Object.keys(scenes)) {
  const scene = scenes[name];
  if (!scene) throw new Error(`no picture is called ${name}; there are ${Object.keys(scenes).join(" ")}`);
  const began = performance.now();
  const width = Number(values.width);
  const height = Math.round((width * 1067) / 1600);
  const jpeg = await toJpeg(sharp(expose(scene(), width, height), { raw: { width, height, channels: 3 } }));
  await writeFile(`${values.to}/${name}.jpg`, jpeg);
  console.error(`${name}: ${Math.round(jpeg.length / 1000)} kB, ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

async function toJpeg(picture: Sharp): Promise<Buffer> {
  for (let quality = 82; ; quality -= 3) {
    const bytes = await picture.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (bytes.length <= MOST_BYTES || quality < 40) return bytes;
  }
}
