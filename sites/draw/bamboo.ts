import { overcast } from "./light.ts";
import { canopy, fbm, hash, noise, step } from "./noise.ts";
import { blend, rgb, type Scene, scale, unit } from "./scene.ts";
import { repeat } from "./shapes.ts";

export function bamboo(): Scene {
  const path = (z: number) => 1.1 * Math.sin(z * 0.16) - 0.5;
  const grid = 0.85;
  const stem = (x: number, y: number, z: number): [far: number, own: number] => {
    const [u, w] = [(x + 0.035 * y * Math.sin(x * 0.35 + z * 0.5)) / grid, (z + 0.03 * y * Math.cos(x * 0.4 - z * 0.3)) / grid];
    const [iu, iw] = [Math.floor(u - 0.5), Math.floor(w - 0.5)];
    let [best, own] = [0.7 * grid, 0];
    for (let i = 0; i < 4; i++) {
      const [cu, cw] = [iu + (i & 1), iw + (i >> 1)];
      const kind = hash(cu, cw);
      const [pu, pw] = [cu + 0.25 + 0.5 * hash(cu + 31, cw), cw + 0.25 + 0.5 * hash(cu, cw + 47)];
      if (kind > 0.62 || Math.abs(pu * grid - path(pw * grid)) < 1.25) continue;
      const d = Math.hypot(u - pu, w - pw) * grid - 0.036 - 0.04 * kind;
      if (d < best) [best, own] = [d, kind];
    }
    return [best, own];
  };
  const node = (y: number, own: number) => Math.abs(repeat(y + own * 9, 0.36 + own * 0.15));
  return {
    ...overcast(),
    sun: unit([-0.5, 0.75, -0.35]),
    light: scale(rgb(0xfff2c8), 1.5),
    ambient: scale(rgb(0xb4cca0), 0.9),
    sky: {
      zenith: rgb(0x6f9444),
      horizon: rgb(0xc4d6aa),
      halo: rgb(0xfff4cc),
      disc: 0,
      clouds: { cover: 0.62, scale: 4, lit: rgb(0xa9c46a), dark: rgb(0x3e6226) },
    },
    haze: { colour: rgb(0xc4d6aa), density: 0.017, fall: 0.02 },
    eye: [path(3) + 0.2, 1.55, 3],
    look: [path(-8) + 0.7, 2.5, -8],
    view: 0.5,
    far: 75,
    ground: {
      height: (x, z) => 0.35 * step(0.9, 2.2, Math.abs(x - path(z))) + 0.5 * fbm(x * 0.2, z * 0.2, 2),
      top: 0.9,
      stride: 0.6,
      grain: 0.03,
      tint: (x, _y, z) => {
        const off = Math.abs(x - path(z)) + 0.3 * noise(x * 2, z * 2);
        const litter = blend(rgb(0x6a5a34), rgb(0xb49a62), noise(x * 22, z * 9) * 0.6 + 0.4 * noise(x * 7, z * 19));
        return blend(
          blend(rgb(0x77736a), rgb(0xa8a294), fbm(x * 3, z * 3, 3)),
          blend(litter, rgb(0x4d6a2a), step(0.5, 0.7, fbm(x * 0.8, z * 0.8, 3))),
          step(0.95, 1.15, off),
        );
      },
      cover: {
        tall: 0.3,
        height: (x, z) => step(1, 1.4, Math.abs(x - path(z))) * (0.04 * noise(x * 18, z * 18) + 0.26 * canopy(x * 4, z * 4, true, 0.25)),
      },
    },
    things: [
      {
        at: [0, 4, -30],
        reach: 62,
        gloss: 0.15,
        shape: (x, y, z) => {
          const [far, own] = stem(x, y + 4, z - 30);
          return far < 0.05 ? (far - 0.006 * step(0.03, 0.008, node(y, own))) * 0.85 : far * 0.85;
        },
        tint: (x, y, z) => {
          const [, own] = stem(x, y + 4, z - 30);
          const skin = blend(rgb(0x4c7030), blend(rgb(0x8ea64e), rgb(0xb8a95c), own), 0.5 * own + 0.5 * noise(x * 4 + y * 0.7, z * 4));
          return blend(skin, rgb(0xd9dcc0), 0.7 * step(0.035, 0.01, node(y - 0.02, own)));
        },
      },
    ],
  };
}
