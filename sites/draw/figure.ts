import { rgb, type Thing, type Vec } from "./scene.ts";
import { rod } from "./shapes.ts";

/** A grown person seen from afar, one arm held up. */
export const figure = (at: Vec, coat: number, trousers = 0x2c3038): Thing => ({
  at: [at[0], at[1] + 0.9, at[2]],
  reach: 1.1,
  shape: (x, y, z) =>
    Math.min(
      rod(Math.abs(x), y, z, [0.1, -0.85, 0], [0.09, -0.1, 0], 0.08),
      rod(x, y, z, [0, 0, 0], [0, 0.4, 0], 0.18),
      Math.hypot(x, y - 0.72, z) - 0.12,
      rod(x, y, z, [0.2, 0.42, 0], [0.36, 0.7, -0.2], 0.05),
    ),
  tint: (_x, y) => (y > 0.6 ? rgb(0x6a5040) : y > -0.12 ? rgb(coat) : rgb(trousers)),
});
