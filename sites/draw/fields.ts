import { apples } from "./apples.ts";
import { bamboo } from "./bamboo.ts";
import { kites } from "./kites.ts";
import { golden } from "./light.ts";
import { canopy, cells, clamp, eroded, fbm, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { rise } from "./rise.ts";
import { blend, rgb, type Scene, scale, type Thing, unit } from "./scene.ts";
import { box, drum, repeat } from "./shapes.ts";
import { leafy, mottled } from "./soil.ts";
import { weatherStation } from "./weather.ts";

function autumnWheat(): Scene {
  const land = baked(
    (x, z) => 3 * fbm(x * 0.008, z * 0.008, 3) + rise(z, 10, 0.09) + 220 * eroded(x * 0.0022 + 3, z * 0.0022 + 9, 8) * step(-330, -1000, z),
    -900,
    -1700,
    1800,
  );
  const standing = (x: number, z: number) => x + 0.4 + 0.17 * z + 0.4 * noise(z * 0.3, 2);
  const wood = (x: number, z: number) => step(-205, -215, z + 25 * noise(x * 0.02, 5)) * step(-300, -280, z);
  const straw = mottled(0xa8843c, 0xd9b868, 3);
  const bale = (x: number, z: number, turn: number): Thing => ({
    at: [x, land(x, z) + 0.7, z],
    reach: 1.1,
    turn,
    shape: (u, y, w) => drum(u, w, y, 0.75 + 0.02 * noise(u * 9, y * 14), 0.62) * 0.8,
    tint: (u, y, w) =>
      Math.abs(w) > 0.58
        ? blend(rgb(0x8a6a34), rgb(0xd6b468), noise(Math.hypot(u, y) * 26, Math.atan2(u, y) * 2))
        : blend(rgb(0xa07c3c), rgb(0xe0c27a), noise(w * 30, Math.atan2(u, y) * 4)),
  });
  return {
    ...golden(0.52),
    sun: unit([-0.75, 0.3, -0.25]),
    eye: [0, land(0, 14) + 3.4, 14],
    look: [4, land(0, 0) + 3.9, -40],
    view: 0.36,
    far: 1800,
    ground: {
      height: land,
      top: 420,
      stride: 1.05,
      grain: 0.05,
      tint: (x, y, z, up) => {
        if (z < -180)
          return blend(straw(x / 8, y, z / 8, up), leafy(0x33421f, 0x7a7434, 0.7, 7)(x, y, z, up), Math.max(wood(x, z), step(-300, -330, z)));
        const s = standing(x, z);
        const rows = Math.abs(repeat(s, 0.5)) * 4;
        const cut = blend(rgb(0x7a5f36), rgb(0xd2b06a), clamp(rows * 0.5 + 0.6 * noise(x * 4, z * 4) - 0.2));
        const ear = blend(rgb(0x6d4f1c), rgb(0xe2b85c), step(0.3, 1, y - land(x, z)) * (0.7 + 0.3 * fbm(x * 0.15, z * 0.15, 2)));
        return blend(cut, ear, step(-0.05, 0.05, s));
      },
      cover: {
        tall: 11,
        height: (x, z) => {
          if (z < -180) return wood(x, z) > 0.5 ? 11 * canopy(x / 6, z / 6, true) * (0.6 + 0.7 * fbm(x * 0.9, z * 0.9, 3)) : 0;
          const s = standing(x, z);
          if (s < -0.1) return 0.1 * noise(x * 14, z * 14) * clamp(Math.abs(repeat(s, 0.5)) * 6);
          return step(-0.1, 0.1, s) * (0.72 + 0.14 * fbm(x * 0.3, z * 0.3, 2) + (0.12 * noise(x * 11, z * 11) + 0.2 * noise(x * 27, z * 27)));
        },
      },
    },
    things: [
      bale(-4.2, -8, 0.5),
      bale(-9, -22, 0.2),
      bale(-1.5, -34, 0.9),
      bale(-16, -46, 0.4),
      bale(-4, -66, 0.1),
      bale(-26, -90, 0.7),
      bale(-2, -110, 0.4),
    ],
  };
}

function doubleRainbow(): Scene {
  const land = baked(
    (x, z) => 10 * fbm(x * 0.007 + 2, z * 0.007 + 5, 4) + rise(z, 20, 0.09) + 200 * eroded(x * 0.002 + 1, z * 0.002 + 4, 8) * step(-420, -1200, z),
    -1000,
    -1900,
    2100,
  );
  return {
    ...golden(0.3),
    sun: unit([-0.3, 0.29, 1]),
    light: scale(rgb(0xffdfa8), 5),
    ambient: scale(rgb(0x8fa3b8), 0.6),
    sky: {
      zenith: rgb(0x4c5a6c),
      horizon: rgb(0x76848f),
      halo: rgb(0x000000),
      disc: 0,
      rainbow: 0.17,
      clouds: { cover: 0.4, scale: 0.4, lit: rgb(0x9aa4b0), dark: rgb(0x4c5868) },
    },
    haze: { colour: rgb(0x76848f), density: 0.0008, fall: 0.004 },
    eye: [0, land(0, 30) + 9, 30],
    look: [-14, 41, -100],
    view: 0.5,
    far: 1900,
    ground: {
      height: land,
      top: 420,
      stride: 0.9,
      grain: 0.15,
      tint: (x, y, z, up) => {
        const [near, second, own] = cells(x * 0.013, z * 0.02);
        const field = blend(blend(rgb(0x66803a), rgb(0xc8ac5c), step(0.3, 0.7, own)), rgb(0x8d9048), 0.7 * fbm(x * 0.4, z * 0.05, 3));
        return z < -420 || (second - near < 0.07 && z < -45) ? leafy(0x2c4420, 0x5f7436, 0.3, 7)(x, y, z, up) : field;
      },
      cover: {
        tall: 8,
        height: (x, z) => {
          if (z < -420) return 8 * canopy(x / 8, z / 8, true, 0.9);
          const [near, second] = cells(x * 0.013, z * 0.02);
          const hedge = second - near < 0.07 && z < -45;
          return hedge ? 6.5 * canopy(x / 5, z / 5, false, 0.8) * (0.6 + 0.6 * fbm(x * 1.1, z * 1.1, 3)) : 0.25 * fbm(x * 4, z * 4, 3);
        },
      },
    },
    things: [
      {
        at: [-21, land(-21, -64) + 2, -64],
        reach: 9,
        turn: 0.5,
        shape: (x, y, z) => {
          const ridge = Math.max(Math.abs(y - 2.4 + 0.62 * (Math.abs(z) - 2.2)) - 0.14, Math.abs(x) - 5.2, Math.abs(z) - 3.1);
          const gable = Math.max(box(x, y, z, 4.8, 3.6, 2.7), y - 2.4 + 0.62 * (Math.abs(z) - 2.2));
          return Math.min(gable, ridge, box(x - 2, y - 3.6, z, 0.4, 0.9, 0.4)) * 0.8;
        },
        tint: (x, y, z, up) =>
          up > 0.5 || Math.abs(x) > 4.9
            ? rgb(0x6e5148)
            : z > 2.5 && y < 1 && y > -0.5 && Math.abs(repeat(x, 2.4)) < 0.5
              ? rgb(0x2c3238)
              : rgb(0xe2dccb),
      },
    ],
  };
}

export const fields: Record<string, () => Scene> = {
  "autumn-wheat": autumnWheat,
  kites,
  "double-rainbow": doubleRainbow,
  apples,
  bamboo,
  "weather-station": weatherStation,
};
