import { golden } from "./light.ts";
import { cells, fbm, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { blend, rgb, type Scene, scale, unit, type Vec } from "./scene.ts";
import { box, drum, repeat, rod, roof } from "./shapes.ts";
import { mottled } from "./soil.ts";

const planks = (along: number, across: number): Vec =>
  blend(rgb(0x4a3726), rgb(0x8d6f4c), 0.6 * noise(along * 3, across * 60) + 0.4 * fbm(along * 2, across * 9, 3));

export function stoneMill(): Scene {
  const granite = (x: number, y: number, z: number) =>
    blend(rgb(0x6a665e), rgb(0xb0aa9c), 0.55 * noise(x * 40 + y * 31, z * 40 - y * 23) + 0.45 * fbm(x * 3 + y * 2, z * 3, 3));
  const paving = baked(
    (x, z) => {
      const [near, second] = cells(x * 2.1, z * 2.1);
      return 0.05 * step(0.02, 0.14, second - near);
    },
    -8,
    -8,
    16,
  );
  const land = baked((x, z) => 0.05 * fbm(x, z, 3) + 15 * step(-16, -60, z) * fbm(x * 0.06 + 2, z * 0.06, 4), -80, -80, 160, 1024);
  const rubble = (x: number, y: number): Vec => {
    const [near, second, own] = cells(x * 3.2 + 0.3 * noise(x * 5, y * 5), y * 4.4);
    return scale(blend(rgb(0x6b6255), rgb(0xb3a690), 0.7 * own + 0.3 * noise(x * 18, y * 18)), 0.45 + 0.55 * step(0.02, 0.14, second - near));
  };
  return {
    ...golden(0.5),
    sun: unit([-0.72, 0.5, 0.45]),
    light: scale(rgb(0xffdca6), 3),
    ambient: scale(rgb(0x9aa6bc), 0.7),
    eye: [-1.6, 1.95, 4.1],
    look: [0.15, 1, 0],
    view: 0.4,
    far: 70,
    focus: { at: 4.2, blur: 5 },
    ground: {
      height: land,
      top: 16,
      stride: 0.6,
      grain: 0.02,
      tint: (x, y, z) => {
        if (z < -12) return blend(rgb(0x3f4a2a), rgb(0x94803c), fbm(x * 0.7, z * 0.7 + y, 4));
        const [near, second, own] = cells(x * 2.1, z * 2.1);
        return blend(mottled(0x8a7858, 0xb9a680, 1.5)(x, y, z, 1), blend(rgb(0x7c766a), rgb(0xa8a294), own), 0.75 * step(0.04, 0.12, second - near));
      },
      cover: { tall: 0.05, height: (x, z) => (z > -5 ? paving(x, z) : 0) },
    },
    things: [
      {
        at: [0.3, 0.35, 0],
        reach: 1.3,
        shape: (x, y, z) => drum(x, y, z, 0.9 - 0.02 * noise(Math.atan2(z, x) * 6, y * 9), 0.35) * 0.85,
        tint: (x, y, z, up) => (up > 0.6 ? granite(x, y, z) : rubble(Math.atan2(z, x) * 0.9 + 20, y + 3)),
      },
      {
        at: [0.3, 0.77, 0],
        reach: 1.25,
        shape: (x, y, z) => {
          const clear = drum(x, y - 0.03, z, 1.13, 0.12);
          if (clear > 0.1) return clear;
          const groove = 0.012 * step(0.75, 0.95, Math.sin(Math.atan2(z, x) * 34)) * step(0.2, 0.3, Math.hypot(x, z));
          const far = Math.hypot(x, z);
          return (
            Math.min(
              drum(x, y, z, 1.12, 0.075 - groove) - 0.01,
              Math.max(far - 0.92, y - 0.075 - 0.05 * step(0.9, 0.6, far) * step(0.25, 0.5, far) * (0.4 + 0.6 * fbm(x * 4, z * 4, 3))),
            ) * 0.7
          );
        },
        tint: (x, y, z) => (y > 0.088 ? blend(rgb(0xb98a34), rgb(0xe6c268), noise(x * 90, z * 90)) : granite(x, y, z)),
      },
      {
        at: [0.3, 1.2, 0],
        reach: 0.8,
        turn: 0.35,
        shape: (x, y, z) =>
          drum(y, x - 0.42, z, 0.33 - 0.07 * (x < 0.42 ? 0.42 - x : 0) - 0.01 * step(0.6, 1, Math.sin(Math.atan2(z, y) * 22)), 0.34) * 0.8 - 0.008,
        tint: granite,
      },
      {
        at: [0.3, 1.2, 0],
        reach: 2,
        turn: 0.35,
        shape: (x, y, z) =>
          Math.min(
            rod(x, y, z, [0, -0.4, 0], [0, 0.5, 0], 0.06),
            box(x - 0.42, y, Math.abs(z) - 0.42, 0.52, 0.045, 0.04, 0.01),
            box(Math.abs(x - 0.42) - 0.48, y, z, 0.04, 0.05, 0.46, 0.01),
            rod(x, y, z, [0.9, 0, 0.42], [1.75, 0.04, 0.46], 0.035),
          ) * 0.9,
        tint: (x, y, z) => planks(x + y, z + y * 0.3),
      },
      {
        at: [0, 1.1, -5],
        reach: 12,
        shape: (x, y, z) => {
          const clear = box(x, y, z, 11, 1.18, 0.3) - 0.02;
          return clear > 0.2 ? clear : box(x, y, z, 11, 1.1 + 0.08 * noise(x * 2, 3), 0.3) - 0.02 * noise(x * 9, y * 9);
        },
        tint: (x, y, z, up) => (up > 0.6 ? mottled(0x5a5646, 0x8d8870, 0.5)(x, y, z, 1) : rubble(x + 30, y + 9)),
      },
      {
        at: [4.6, 0.95, -9],
        reach: 8,
        shape: (x, y, z) => Math.min(box(x, y - 0.2, z, 4, 2.1, 1.8), roof(x, y - 2.2, z, 4.6, 2.6, 1.7)),
        tint: (x, y, z) =>
          y > 2.1
            ? scale(blend(rgb(0x4a4a4c), rgb(0x74726e), noise(x * 6, z * 3)), 0.65 + 0.35 * step(-0.3, 0.3, Math.sin(x * 26)))
            : blend(rgb(0xb59b72), rgb(0xd2bd95), fbm(x * 2, y * 2, 3)),
      },
      {
        at: [1.7, 1.5, -4.6],
        reach: 1.4,
        shape: (x, y, z) => Math.max(rod(repeat(x, 0.26), y, z, [0, -0.4, 0], [0, 0.6, 0], 0.085 + 0.02 * Math.sin(y * 50)), Math.abs(x) - 1.1) * 0.7,
        tint: (x, y) => blend(rgb(0xb87a1c), rgb(0xf0bb48), noise(x * 60, y * 40)),
      },
    ],
  };
}
