import { overcast } from "./light.ts";
import { canopy, clamp, eroded, fbm, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { blend, rgb, type Scene, scale, unit } from "./scene.ts";
import { repeat, rod } from "./shapes.ts";
import { leafy } from "./soil.ts";

export function pagodaMist(): Scene {
  const hills = baked(
    (x, z) =>
      46 * step(95, 8, Math.hypot(x - 34, (z + 235) * 0.8) * (0.72 + 0.5 * fbm(x * 0.022, z * 0.022, 3))) +
      16 * fbm(x * 0.011 + 4, z * 0.011 + 2, 4) * step(-40, -130, z) +
      300 * eroded(x * 0.0024 + 4, z * 0.0024 + 7, 8) * step(-330, -1000, z) -
      9,
    -1000,
    -1800,
    2000,
    2048,
  );
  const eight = (x: number, z: number) => Math.max(Math.abs(x), Math.abs(z), (Math.abs(x) + Math.abs(z)) * Math.SQRT1_2);
  const storey = (y: number) => clamp(Math.floor(y / 5), 0, 6);
  return {
    ...overcast(),
    sun: unit([-0.78, 0.36, 0.15]),
    light: scale(rgb(0xffd9b0), 1.7),
    ambient: scale(rgb(0xa8b6c8), 0.85),
    sky: {
      zenith: rgb(0x8fa4bc),
      horizon: rgb(0xe4dcd0),
      halo: rgb(0xffd8a8),
      disc: 0,
      clouds: { cover: 0.5, scale: 0.4, lit: rgb(0xf4ece0), dark: rgb(0xa9b0bc) },
    },
    haze: { colour: rgb(0xcfd2d4), density: 0.009, fall: 0.026, patches: 1.1 },
    eye: [-10, 34, 40],
    look: [14, 50, -235],
    view: 0.23,
    far: 1700,
    ground: {
      height: hills,
      top: 300,
      stride: 0.6,
      grain: 0.5,
      tint: leafy(0x24381f, 0x5a6a34, 0.45, 6),
      cover: {
        tall: 9,
        height: (x, z, y) =>
          y > 1 && Math.hypot(x - 34, z + 235) > 9 ? 9 * canopy(x / 6, z / 6, z < -420, 0.92) * (0.7 + 0.45 * fbm(x * 0.9, z * 0.9, 2)) : 0,
      },
    },
    water: { level: 0, tint: rgb(0x50686a), ripple: 0.02, size: 3 },
    things: [
      {
        at: [34, hills(34, -235) - 0.5, -235],
        reach: 52,
        turn: 0.2,
        shape: (x, y, z) => {
          const out = eight(x, z);
          let least = Math.max(out - 9, Math.abs(y - 0.4) - 1);
          for (let i = Math.max(0, storey(y) - 1); i <= Math.min(6, storey(y) + 1); i++) {
            const [wide, foot] = [6.4 - 0.55 * i, 5 * i + 1];
            const eaves = wide + 2.3;
            const share = clamp(out / eaves);
            const sheet = y - foot - 3.5 - 1.7 * (1 - share) ** 1.4 - 0.5 * share ** 8;
            least = Math.min(
              least,
              Math.max(out - wide, Math.abs(y - foot - 2.1) - 2.3),
              Math.max(Math.abs(sheet) - 0.22, out - eaves) * 0.7,
              Math.max(Math.abs(out - wide - 1) - 0.1, Math.abs(y - foot - 0.3) - 0.5),
            );
          }
          const crown = Math.max(out - 5.2 * clamp((41.5 - y) / 6) ** 1.5, 35 - y);
          const spire = Math.min(
            rod(x, y, z, [0, 40, 0], [0, 49, 0], 0.18),
            Math.hypot(x, y - 43, z) - 0.7,
            Math.hypot(x, (y - 45.2) * 1.6, z) - 0.6,
          );
          return Math.min(least, crown * 0.6, spire) * 0.85;
        },
        tint: (x, y, z, up) => {
          const [out, level] = [eight(x, z), storey(y - 1)];
          if (out > 6.9 - 0.55 * level || y > 35.5 || up > 0.35) return blend(rgb(0x55585a), rgb(0x85827a), noise(x * 2 + z, y * 2));
          const angle = Math.abs(repeat(Math.atan2(z, x), Math.PI / 4));
          return angle < 0.12 && repeat(y - 3, 5) < 0.6 ? rgb(0x2a201c) : blend(rgb(0x9a4a34), rgb(0xc27a58), fbm(x, y * 2, 3));
        },
      },
    ],
  };
}
