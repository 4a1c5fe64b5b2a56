import { figure } from "./figure.ts";
import { golden } from "./light.ts";
import { cells, fbm, hash, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { blend, rgb, type Scene, scale, unit, type Vec } from "./scene.ts";
import { box, repeat, roof } from "./shapes.ts";
import { mottled } from "./soil.ts";

/** Courses of blocks `wide` by `tall` metres with pale joints. */
function courses(along: number, y: number, wide: number, tall: number, dark: number, pale: number): Vec {
  const level = Math.floor(y / tall);
  const [u, v] = [along / wide + (level % 2) * 0.5 + 0.2 * hash(level, 3), y / tall];
  const joint = Math.min(Math.abs(repeat(u - 0.5, 1)) * wide, Math.abs(repeat(v, 1)) * tall);
  const block = blend(rgb(dark), rgb(pale), 0.5 * hash(Math.floor(u), level) + 0.5 * fbm(along * 0.35, y * 0.35, 4));
  return scale(block, 0.62 + 0.38 * step(0.006, 0.03 * tall + 0.012, joint));
}

export function wallGate(): Scene {
  const stones = (x: number, z: number) => cells(x * 0.9, z * 0.7);
  const bricks = (x: number, y: number) =>
    blend(courses(x, y, 0.9, 0.28, 0x68645e, 0x9a948a), rgb(0x56604a), 0.35 * step(0.55, 0.75, fbm(x * 0.12, y * 0.05, 3)));
  const tiles = (x: number, z: number): Vec =>
    scale(
      blend(rgb(0x5c6266), rgb(0x888b88), noise(x * 2, z * 2)),
      0.7 + 0.3 * step(-0.4, 0.4, Math.sin((Math.abs(x / 9.5) > Math.abs(z / 5) ? z : x) * 11)),
    );
  const land = baked((x, z) => 0.3 * fbm(x * 0.05, z * 0.05, 2), -120, -120, 240);
  return {
    ...golden(0.52),
    sun: unit([-0.72, 0.4, 0.5]),
    eye: [-10, 2.3, 22],
    look: [3, 8.4, -40],
    view: 0.37,
    far: 700,
    ground: {
      height: land,
      top: 0.4,
      stride: 1,
      grain: 0.04,
      tint: (x, y, z, up) => {
        if (Math.abs(x - 3) > 8.5 + 1.5 * noise(z * 0.3, 2)) return mottled(0x4a5432, 0x7d7c4c, 2)(x, y, z, up);
        const [near, second, own] = stones(x, z);
        return scale(blend(rgb(0x7a7468), rgb(0xb0a896), 0.6 * own + 0.4 * noise(x * 7, z * 7)), 0.55 + 0.45 * step(0.02, 0.1, second - near));
      },
      cover: {
        tall: 0.08,
        height: (x, z) => (Math.abs(x - 3) > 8.5 + 1.5 * noise(z * 0.3, 2) ? 0.08 * noise(x * 23, z * 23) : 0),
      },
    },
    things: [
      {
        at: [5, 0, -42],
        reach: 95,
        turn: 0.12,
        shape: (x, y, z) => {
          const deep = 6 - 0.09 * y;
          const opening = Math.min(Math.hypot(x, y - 4) - 2.9, Math.max(Math.abs(x) - 2.9, y - 4));
          const wall = box(x, y - 4.5, z, 90, 5.5, deep);
          const stand = box(x, y - 4.8, z, 13, 5.8, deep + 2.2);
          const teeth = box(repeat(x, 1.9), y - 10.6, Math.abs(z) - deep - (Math.abs(x) < 13 ? 1.9 : -0.2), 0.62, 0.75, 0.28);
          return Math.min(Math.max(Math.min(wall, stand), -opening), Math.abs(x) < 90 ? teeth : 9) * 0.85;
        },
        tint: (x, y, z) =>
          Math.hypot(x, Math.max(y - 4, 0)) < 3.5 && Math.hypot(x, Math.max(y - 4, 0)) > 2.85 && z > 7
            ? courses(Math.atan2(y - 4, x) * 3, y < 4 ? y : 0.1, 0.3, 0.5, 0x7a746a, 0xa8a090)
            : bricks(x + z, y),
      },
      {
        at: [5, 11.5, -42],
        reach: 17,
        turn: 0.12,
        shape: (x, y, z) =>
          Math.min(
            box(x, y - 2, z, 7.2, 2, 3.4),
            box(Math.abs(repeat(x, 3)), y - 2, Math.abs(z) - 4.5, 0.22, 2, 0.22) + Math.max(0, Math.abs(x) - 7.8),
            roof(x, y - 3.9, z, 9.8, 6.3, 2.2),
            box(x, y - 6.2, z, 6, 1.5, 2.7),
            roof(x, y - 7.5, z, 8.4, 5, 3.4),
            box(x, y - 10.5, z, 1.5, 0.35, 0.25, 0.1),
          ) * 0.9,
        tint: (x, y, z, up) => {
          if ((y > 3.75 && y < 5.1 && up > 0.15) || y > 7.6) return tiles(x, z);
          const bay = Math.abs(repeat(x, 1.5));
          return bay > 0.55
            ? rgb(0x7c2a1e)
            : (y > 3.4 && y < 4.4) || y > 7
              ? rgb(0x2f5a52)
              : blend(rgb(0x5a2018), rgb(0x34201a), step(0.2, 0.3, Math.abs(repeat(y + bay, 0.5))));
        },
      },
      ...[
        [1.2, -27, 0x7a2c28],
        [2, -27.6, 0x2f4a66],
        [6.2, -33, 0xd0cabc],
        [-3.5, -19, 0x4a5a3c],
      ].map(([x = 0, z = 0, coat = 0]) => figure([x, land(x, z), z], coat)),
    ],
  };
}
