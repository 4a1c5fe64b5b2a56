import { fbm, noise, step } from "./noise.ts";
import { blend, rgb, type Vec } from "./scene.ts";

/** What the ground is made of at a place; `up` is the upright part of its normal. */
export type Soil = (x: number, y: number, z: number, up: number) => Vec;

const SNOW = rgb(0xf2f5fa);

/** Rock, grass and snow by steepness and height. */
export function alpine(snowLine: number, grassLine: number, grain = 0.11): Soil {
  return (x, y, z, up) => {
    const speck = fbm(x * grain, z * grain, 4);
    const rock = blend(rgb(0x544e49), rgb(0x8d8377), speck);
    const grass = blend(rgb(0x4d5c2d), rgb(0x857f42), fbm(x * grain * 0.3, z * grain * 0.3, 4));
    const green = blend(rock, grass, step(0.62, 0.8, up + (speck - 0.5) * 0.2) * step(grassLine + 30, grassLine - 40, y + speck * 60));
    return blend(green, SNOW, step(0.5, 0.7, up + (speck - 0.5) * 0.35) * step(snowLine - 25, snowLine + 40, y + (speck - 0.5) * 90));
  };
}

/** Two shades, mottled in patches of about `size` metres with finer flecks. */
export function mottled(dark: number, pale: number, size: number): Soil {
  const [a, b] = [rgb(dark), rgb(pale)];
  return (x, _y, z) => blend(a, b, fbm(x / size, z / size, 3) * 0.6 + fbm((x * 9) / size, (z * 9) / size, 3) * 0.4);
}

/** A wood of those two greens with a few turning leaves. */
export function leafy(dark: number, pale: number, turning = 0, tree = 5): Soil {
  const base = mottled(dark, pale, tree * 6);
  const leaf = rgb(0xb87a2c);
  return (x, y, z, up) =>
    blend(base(x, y, z, up), leaf, turning * step(0.45, 0.75, noise(x / tree, z / tree)) * step(0.35, 0.7, fbm(x / 90, z / 90, 2)));
}
