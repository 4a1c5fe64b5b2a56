import sharp from "sharp";
import type { Yuv } from "./h264.ts";

/** A picture file cut to that size (multiples of 16) as a film has it, by BT.601. */
export async function yuv(bytes: Uint8Array, width: number, height: number): Promise<Yuv> {
  const rgb = await sharp(bytes).resize(width, height, { fit: "cover" }).removeAlpha().toColourspace("srgb").raw().toBuffer();
  const y = new Uint8Array(width * height);
  const [u, v] = [new Uint8Array(y.length / 4), new Uint8Array(y.length / 4)];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const i = row * width + column;
      const [r = 0, g = 0, b = 0] = rgb.subarray(i * 3, i * 3 + 3);
      y[i] = 16 + 0.257 * r + 0.504 * g + 0.098 * b;
      if (row % 2 || column % 2) continue;
      const half = (row / 2) * (width / 2) + column / 2;
      u[half] = 128 - 0.148 * r - 0.291 * g + 0.439 * b;
      v[half] = 128 + 0.439 * r - 0.368 * g - 0.071 * b;
    }
  }
  return { width, height, y, u, v };
}
