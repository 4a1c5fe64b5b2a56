import { dusk, night } from "./light.ts";
import { canopy, fbm, noise, step } from "./noise.ts";
import { blend, rgb, type Scene, scale, type Thing, unit, type Vec } from "./scene.ts";
import { box, drum, repeat, rod, row } from "./shapes.ts";
import { mottled } from "./soil.ts";

/** Paper lanterns drying in rows under a beam, the near ones sharp. */
function lanterns(): Scene {
  const lantern = (at: Vec, colour: number, size: number): Thing => ({
    at,
    reach: 1.2 * size,
    glow: 0.9,
    tint: (x, y, z) =>
      blend(scale(rgb(colour), 1.1), rgb(0x5a2a12), step(0.36, 0.44, Math.abs(y) / size) + 0.25 * step(0.94, 1, Math.cos(Math.atan2(z, x) * 12))),
    shape: (x, y, z) =>
      Math.min(
        (Math.hypot(x, y * 1.25, z) - 0.44 * size) * 0.8,
        drum(x, y - 0.42 * size, z, 0.16 * size, 0.06 * size),
        drum(x, y + 0.42 * size, z, 0.16 * size, 0.06 * size),
        drum(x, y + 0.75 * size, z, 0.03 * size, 0.25 * size),
        drum(x, y - 0.8 * size, z, 0.012, 0.4 * size),
      ),
  });
  const colours = [0xd8321f, 0xe0662a, 0xc8281c, 0xe89a3a];
  const hung = Array.from({ length: 13 }, (_, n) =>
    lantern(
      [-2.6 + (n % 5) * 1.35 + 0.5 * (n > 4 ? 1 : 0), 2.35 + 0.25 * Math.sin(n * 2.4), -0.6 - Math.floor(n / 5) * 1.7],
      colours[n % 4] ?? 0,
      0.95 + 0.15 * Math.sin(n * 1.7),
    ),
  );
  return {
    ...night(),
    ambient: scale(rgb(0x6a5a50), 0.16),
    eye: [-0.6, 1.7, 4.2],
    look: [0.3, 2.15, -2],
    view: 0.4,
    far: 60,
    focus: { at: 4.9, blur: 8 },
    ground: { height: () => 0, top: 0.1, stride: 0.9, grain: 0.02, tint: mottled(0x4a3626, 0x7a5c3e, 0.7) },
    things: [
      ...hung,
      {
        at: [0, 1.6, -6.2],
        reach: 12,
        tint: (x, y) => blend(rgb(0x6a5442), rgb(0x8d7458), noise(x * 3, y * 12)),
        shape: (x, y, z) => Math.min(box(x, y, z, 9, 2.4, 0.1), box(x, y - 1.5, z - 3.4, 9, 0.12, 0.12)),
      },
    ],
    lamps: hung.slice(0, 6).map(({ at }) => ({ at, light: scale(rgb(0xff8a48), 1.6), glow: 0.02 })),
  };
}

/** A lane of stalls under lamps, looked along from the middle. */
function lane(eye: Vec, look: Vec, wet: boolean): Scene {
  const goods = [0xb8402e, 0xd89a34, 0x6d8a3a, 0xc9b68a, 0x8a3a52];
  const side = (left: number): Thing => ({
    at: [left * 4.6, 1.4, -22],
    reach: 28,
    tint: (x, y, z) => {
      const stall = Math.round(z / 3.6);
      if (y > 0.95)
        return blend(rgb([0x2f5a78, 0x8a3028, 0xc8bfa8, 0x46603a][((stall % 4) + 4) % 4] ?? 0), rgb(0xe6dcc8), step(0.1, 0.15, Math.sin(x * 9)));
      return y > -0.55 && y < 0 ? rgb(goods[(((stall + Math.round(x * 2)) % 5) + 5) % 5] ?? 0) : rgb(0x6a543c);
    },
    shape: (x, y, z) => {
      const own = row(z, 3.6, 6);
      const awning = box(x * 1, y - 1.25 + 0.18 * x * left, own, 1.5, 0.05, 1.6);
      const posts = Math.min(...[-1.3, 1.3].map((at) => box(x - at, y - 0.1, Math.abs(own) - 1.5, 0.05, 1.4, 0.05)));
      const table = box(x, y + 0.7, own, 1.1, 0.1, 1.4);
      const heaps = Math.max(Math.hypot(repeat(x, 0.5), y + 0.55, repeat(own, 0.5)) - 0.26, Math.abs(x) - 1, Math.abs(own) - 1.3);
      return Math.min(awning, posts, table, heaps) * 0.8;
    },
  });
  const bulbs = [-1, 1].flatMap((left) => Array.from({ length: 7 }, (_, n): Vec => [left * 3.7, 2.35, -4 - n * 3.6]));
  const bulb = (at: Vec): Thing => ({ at, reach: 0.3, glow: 9, tint: () => rgb(0xffd9a0), shape: (x, y, z) => Math.hypot(x, y, z) - 0.11 });
  const walker = (x: number, z: number, coat: number): Thing => ({
    at: [x, 0.9, z],
    reach: 1.1,
    tint: (_x, y) => (y > 0.6 ? rgb(0x6a5040) : y > -0.1 ? rgb(coat) : rgb(0x23262c)),
    shape: (u, y, w) =>
      Math.min(
        rod(Math.abs(u), y, w, [0.1, -0.85, 0], [0.09, -0.1, 0], 0.09),
        rod(u, y, w, [0, 0, 0], [0, 0.42, 0], 0.21),
        Math.hypot(u, y - 0.74, w) - 0.13,
      ),
  });
  return {
    ...night(),
    sky: { ...night().sky, stars: 0.3 },
    ambient: scale(rgb(0x40588c), 0.2),
    eye,
    look,
    view: 0.45,
    far: 140,
    ground: {
      height: () => 0,
      top: 0.1,
      stride: 0.9,
      grain: 0.02,
      tint: mottled(0x4c4a48, 0x77736c, 1.2),
      gloss: (x, z) => (wet ? 0.7 * step(0.4, 0.6, fbm(x * 0.5, z * 0.5, 3)) : 0.1),
    },
    things: [
      side(-1),
      side(1),
      ...bulbs.map(bulb),
      walker(-0.9, -9, 0x3a4a66),
      walker(0.7, -13, 0x7a3a34),
      walker(-0.2, -19, 0x4a5a40),
      walker(1.4, -24, 0x55504a),
    ],
    lamps: bulbs.filter((_, n) => n % 2 === 0).map((at) => ({ at, light: scale(rgb(0xffc07a), 5), glow: 0.05 })),
    focus: { at: 13, blur: 3 },
  };
}

/** A reading room's lit windows over a lawn, after sunset. */
function libraryEvening(): Scene {
  const front: Vec = [6, 7, -46];
  const light = dusk(0.5);
  return {
    ...light,
    sky: { ...light.sky, zenith: rgb(0x22365c), horizon: rgb(0xb98a78) },
    eye: [-14, 3.2, 6],
    look: [4, 7, -46],
    view: 0.46,
    far: 900,
    sun: unit([-0.6, 0.1, -1]),
    ground: {
      height: (x, z) => 0.3 * fbm(x * 0.1, z * 0.1, 3) + 60 * step(-160, -600, z) * fbm(x * 0.006, z * 0.006, 3),
      top: 60,
      stride: 0.7,
      grain: 0.1,
      tint: (x, y, z, up) => blend(mottled(0x34402a, 0x55613a, 3)(x, y, z, up), rgb(0x77716a), step(2.2, 1.8, Math.abs(x + 4 + 0.2 * z))),
      cover: { tall: 8, height: (x, z) => (Math.abs(x - 6) > 28 && z < -14 ? 8 * canopy(x / 7, z / 7, false, 0.7) : 0.12 * noise(x * 6, z * 6)) },
    },
    things: [
      {
        at: front,
        reach: 32,
        tint: (x, y) => blend(rgb(0x7d7468), rgb(0x9c9284), noise(x * 0.8, y * 3)),
        shape: (x, y, z) =>
          Math.min(
            Math.max(
              box(x, y, z, 24, 7, 8),
              -box(row(x, 4.6, 4), (y - 0.4) % 20, z - 8, 1.7, 1, 0.5),
              -box(row(x, 4.6, 4), y - 3.6, z - 8, 1.7, 2.1, 0.5),
              -box(row(x, 4.6, 4), y + 2.8, z - 8, 1.7, 2.3, 0.5),
            ),
            box(x, y - 7.2, z, 25.2, 0.35, 9),
          ),
      },
      {
        at: [front[0], front[1], front[2] + 7.6],
        reach: 30,
        glow: 1.1,
        tint: (x, y) => blend(rgb(0xffcf8a), rgb(0xb87a3a), 0.5 * noise(x * 2.2, y * 2.2) + 0.5 * step(0.2, 0.1, Math.abs(repeat(x, 1.15)))),
        shape: (x, y, z) => Math.min(box(row(x, 4.6, 4), y - 3.6, z, 1.7, 2.1, 0.05), box(row(x, 4.6, 4), y + 2.8, z, 1.7, 2.3, 0.05)),
      },
      {
        at: [front[0], front[1], front[2] + 7.9],
        reach: 30,
        tint: () => rgb(0x3a342e),
        shape: (x, y, z) =>
          Math.max(
            Math.min(
              box(repeat(x, 1.15), y, z, 0.06, 6, 0.06),
              box(x, Math.abs(y - 3.6) - 0.7, z, 23, 0.05, 0.06),
              box(x, Math.abs(y + 2.8) - 0.8, z, 23, 0.05, 0.06),
            ),
            Math.abs(row(x, 4.6, 4)) - 1.7,
          ),
      },
    ],
    lamps: [-12, 2, 16].map((x) => ({ at: [x, 5, -35] as const, light: scale(rgb(0xffb870), 26), glow: 0.15 })),
  };
}

export const lamps: Record<string, () => Scene> = {
  lanterns,
  "night-market": () => lane([0.4, 1.7, 2], [-0.3, 1.9, -20], true),
  "market-lamps": () => lane([1.9, 1.55, -3.2], [-4.4, 1.7, -12], false),
  "library-evening": libraryEvening,
};
