import sharp from "sharp";
import type { ShowForm } from "../../src/newsroom/shows/show-form.ts";

/** A show as its form says it, without a cover. */
export const SHOW: ShowForm = {
  ...{ name: "河上夜话", about: "夜里谈河。\n每周一集。", author: "河城在线", ownerMail: "radio@example.org", language: "zh-cn" },
  ...{ category: "News/Daily News", explicit: false, ended: false, coverAssetId: null },
};

/** A picture with stripes, of that size. */
export function striped(width: number, height: number): Promise<Buffer> {
  const bars = Array.from(
    { length: 8 },
    (_, i) => `<rect x="${(i * width) / 8}" width="${width / 16}" height="${height}" fill="hsl(${i * 45},50%,40%)"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${bars.join("")}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: "#dde" }).jpeg().toBuffer();
}
