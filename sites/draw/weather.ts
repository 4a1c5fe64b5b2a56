import { noon } from "./light.ts";
import { canopy, eroded, fbm, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { rise } from "./rise.ts";
import { blend, rgb, type Scene, scale, unit, type Vec } from "./scene.ts";
import { box, drum, repeat, rod, taper } from "./shapes.ts";
import { leafy, mottled } from "./soil.ts";

export function weatherStation(): Scene {
  const lawn = baked(
    (x, z) => 0.5 * fbm(x * 0.05, z * 0.05, 2) + rise(z, 10, 0.1) + 130 * eroded(x * 0.0026 + 8, z * 0.0026 + 5, 8) * step(-120, -500, z),
    -700,
    -1300,
    1400,
  );
  const white = (x: number, y: number) => blend(rgb(0xd6d8d6), rgb(0xf4f4ef), noise(x * 9, y * 9));
  const steel = () => rgb(0xb4b9be);
  const on = (x: number, z: number, up: number): Vec => [x, lawn(x, z) + up, z];
  return {
    ...noon(0.58),
    sun: unit([-0.7, 0.5, 0.4]),
    eye: [0, lawn(0, 3) + 1.65, 3],
    look: [0.4, lawn(0, 0) + 2.1, -8],
    view: 0.42,
    far: 760,
    ground: {
      height: lawn,
      top: 300,
      stride: 1.05,
      grain: 0.03,
      tint: (x, y, z, up) =>
        z < -110
          ? leafy(0x2c4620, 0x66803c, 0.1, 8)(x, y, z, up)
          : blend(mottled(0x4a5f30, 0x84934e, 0.8)(x, y, z, up), rgb(0x9ca362), 0.3 * step(-0.2, 0.2, Math.sin(x * 3 + z * 0.4))),
      cover: {
        tall: 8,
        height: (x, z) => (z < -110 ? 8 * canopy(x / 5, z / 5, true, 0.9) * (0.6 + 0.7 * fbm(x * 1.1, z * 1.1, 3)) : 0.07 * noise(x * 26, z * 26)),
      },
    },
    things: [
      {
        at: on(1.5, -2.4, 1.1),
        reach: 1.4,
        turn: 0.5,
        gloss: 0.1,
        shape: (x, y, z) => {
          const slat = repeat(y - 0.3 - 0.5 * (0.36 - Math.max(Math.abs(x), Math.abs(z))), 0.085);
          const screen = Math.min(
            Math.max(box(x, y - 0.3, z, 0.36, 0.32, 0.36), Math.abs(slat) - 0.016),
            box(x, y - 0.3, z, 0.32, 0.32, 0.32),
            box(Math.abs(x) - 0.35, y - 0.3, Math.abs(z) - 0.35, 0.035, 0.34, 0.035),
          );
          const top = Math.min(box(x, y - 0.65, z, 0.42, 0.025, 0.42), box(x, y - 0.74 + 0.12 * z, z, 0.47, 0.03, 0.47));
          const legs = Math.min(
            rod(Math.abs(x), y, Math.abs(z), [0.32, -0.05, 0.32], [0.4, -1.2, 0.4], 0.03),
            box(Math.abs(x), y + 0.65, z, 0.4, 0.025, 0.02),
          );
          return Math.min(screen, top, legs) * 0.7;
        },
        tint: (x, y, z) => scale(white(x + z, y), Math.max(Math.abs(x), Math.abs(z)) < 0.33 && y < 0.6 && y > 0 ? 0.5 : 1),
      },
      {
        at: on(-4.6, -11, 3.4),
        reach: 3.8,
        turn: 0.4,
        gloss: 0.3,
        shape: (x, y, z) => {
          const turned = (k: number): Vec => [0.32 * Math.cos(k * 2.1), 3.4, 0.32 * Math.sin(k * 2.1)];
          const cups = [0, 1, 2].map((k) =>
            Math.min(Math.hypot(x - turned(k)[0], y - 3.4, z - turned(k)[2]) - 0.09, rod(x, y, z, [0, 3.4, 0], turned(k), 0.015)),
          );
          const vane = Math.min(rod(x, y, z, [-0.7, 2.85, 0], [0.7, 2.85, 0], 0.025), box(x + 0.6, y - 2.95, z, 0.16, 0.17, 0.015));
          return Math.min(taper(x, y, z, 0.07, 0.04, 3.5), vane, box(x, y + 1.7, z - 0.14, 0.16, 0.24, 0.1, 0.02), ...cups) * 0.9;
        },
        tint: steel,
      },
      {
        at: on(-1.9, -7.5, 0.35),
        reach: 0.6,
        gloss: 0.45,
        shape: (x, y, z) => Math.max(Math.min(drum(x, y, z, 0.13, 0.36), drum(x, y - 0.34, z, 0.15, 0.03)), -drum(x, y - 0.4, z, 0.12, 0.12)),
        tint: (x, y) => blend(rgb(0x9aa0a4), rgb(0xc8ccce), noise(x * 30, y * 6)),
      },
      {
        at: on(0, -16, 0.5),
        reach: 24,
        shape: (x, y, z) =>
          Math.max(
            Math.min(
              box(repeat(x, 0.22), y, z, 0.045, 0.55, 0.02),
              box(x, Math.abs(y) - 0.28, z, 23, 0.05, 0.025),
              box(repeat(x, 2.2), y, z + 0.06, 0.07, 0.65, 0.07),
            ),
            Math.abs(x) - 22,
          ) * 0.8,
        tint: (x, y) => white(x, y),
      },
    ],
  };
}
