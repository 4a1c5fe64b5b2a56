import { noon, overcast } from "./light.ts";
import { canopy, clamp, eroded, fbm, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { blend, rgb, type Scene, scale, unit } from "./scene.ts";
import { box, repeat } from "./shapes.ts";
import { alpine, leafy } from "./soil.ts";

function snowPass(): Scene {
  const path = (z: number) => 26 * Math.sin(z * 0.012) + 46 * Math.sin(z * 0.0047 + 1.2);
  const wild = baked(
    (x, z) =>
      330 * eroded(x * 0.0026 + 3.1, z * 0.0026 + 8.2, 9) * clamp(Math.abs(x - path(z)) / 260 + 0.2) * step(4, 60, Math.abs(x - path(z))) +
      24 * step(60, 4, Math.abs(x - path(z))),
    -1000,
    -1900,
    2000,
    2048,
  );
  const bare = alpine(30, -99);
  const light = noon(0.5);
  return {
    ...light,
    sun: unit([0.7, 0.42, -0.3]),
    haze: { ...light.haze, density: 0.0008 },
    eye: [path(40) + 6, 38, 40],
    look: [-10, 76, -400],
    view: 0.42,
    far: 2200,
    things: [],
    ground: {
      height: (x, z) => wild(x, z) + 1.6 * fbm(x * 0.15, z * 0.15, 4) * step(3, 9, Math.abs(x - path(z))),
      top: 420,
      stride: 0.5,
      grain: 0.4,
      tint: (x, y, z, up) => {
        const road = Math.abs(x - path(z));
        const worn = blend(rgb(0x54565c), rgb(0x80858d), noise(x * 2, z * 0.1) * 0.5 + 0.5 * step(0.6, 0, Math.abs(road - 1.2)));
        return blend(bare(x, y, z, up + 0.12), worn, step(3.6, 3, road + noise(x * 0.6, z * 0.6) * 0.6));
      },
    },
  };
}

function bridgeMountain(): Scene {
  const valley = baked(
    (x, z) => {
      const side = Math.abs(x + 40 * Math.sin(z * 0.006));
      return 470 * eroded(x * 0.0022 + 5.7, z * 0.0022 + 2.1, 9) * step(20, 420, side) + 75 * step(40, 140, side) - 20;
    },
    -1100,
    -2300,
    2400,
    2048,
  );
  const stone = (x: number, y: number) => blend(rgb(0x8d8578), rgb(0xb7ad9b), noise(x * 0.6, y * 1.4) * 0.6 + noise(x * 0.08, y * 0.05) * 0.4);
  return {
    ...noon(0.55),
    sun: unit([0.65, 0.5, 0.35]),
    haze: { colour: rgb(0xb3c7dc), density: 0.0011, fall: 0.003 },
    eye: [-30, 78, 120],
    look: [8, 66, -240],
    view: 0.4,
    far: 2600,
    ground: {
      height: valley,
      top: 500,
      stride: 0.5,
      grain: 0.8,
      tint: (x, y, z, up) =>
        blend(leafy(0x26381c, 0x5f6c30, 0.5, 7)(x, y, z, up), alpine(290, 160)(x, y, z, up), step(150, 260, y + 60 * fbm(x * 0.02, z * 0.02, 3))),
      cover: { tall: 11, height: (x, z, y) => (y > -8 && y < 210 ? 11 * canopy(x / 7, z / 7, true, 0.9 - Math.max(0, y - 90) / 150) : 0) },
    },
    water: { level: -12, tint: rgb(0x3a5a58), ripple: 0.03, size: 4 },
    things: [
      {
        at: [0, 20, -210],
        reach: 190,
        turn: 0.18,
        tint: (x, y) => stone(x, y),
        shape: (x, y, z) => {
          const bay = repeat(x, 30);
          const opening = Math.min(Math.hypot(bay, y - 22) - 11.5, Math.max(Math.abs(bay) - 11.5, y - 22));
          const wall = Math.max(box(x, y - 5, z, 180, 34, 3.4 + Math.max(0, 30 - y) * 0.025), -opening);
          return Math.min(wall, box(x, y - 39.4, z, 180, 0.5, 4.2), box(x, y - 40.6, Math.abs(z) - 3.9, 180, 1, 0.2));
        },
      },
    ],
  };
}

function reservoir(): Scene {
  const shore = baked(
    (x, z) =>
      620 * eroded(x * 0.0018 + 1.3, z * 0.0018 + 4.4, 9) * step(100, 900, Math.hypot(x * 0.9, z + 560)) +
      70 * step(230, 420, Math.hypot(x, z + 380)) -
      30,
    -1500,
    -3000,
    3200,
    2048,
  );
  return {
    ...noon(0.46),
    sun: unit([-0.6, 0.45, 0.3]),
    haze: { colour: rgb(0xb3c7dc), density: 0.0007, fall: 0.003 },
    eye: [190, 132, -80],
    look: [-90, 0, -460],
    view: 0.44,
    far: 3200,
    ground: {
      height: shore,
      top: 600,
      stride: 0.5,
      grain: 1,
      tint: (x, y, z, up) =>
        y < 5
          ? blend(rgb(0x9a8a6c), rgb(0xb9aa8a), noise(x * 0.1, y * 2))
          : blend(leafy(0x2e4320, 0x66733a, 0.25, 8)(x, y, z, up), alpine(330, 190)(x, y, z, up), step(130, 260, y)),
      cover: { tall: 9, height: (x, z, y) => (y > 8 && y < 200 ? 9 * canopy(x / 8, z / 8, false, 0.85 - y / 300) : 0) },
    },
    water: { level: 0, tint: rgb(0x1f5560), ripple: 0.02, size: 3 },
    things: [
      {
        at: [-60, 8, -260],
        reach: 330,
        turn: 0.5,
        shape: (x, y, z) => {
          const [ring, fall] = [Math.hypot(x, z + 330) - 330, Math.max(0, 6 - y) * 0.12];
          const wall = Math.max(Math.abs(ring) - 3.5 - fall, Math.abs(y + 18) - 26, Math.abs(x) - 210);
          const tower = box(x - 20, y - 10, ring + 1, 4, 12, 5);
          return Math.min(wall, box(repeat(x, 12), y - 9.2, ring, 0.3, 1.6, 3.6), tower);
        },
        tint: (x, y) => blend(rgb(0x8f8d86), rgb(0xbfbcb2), 0.5 * noise(x * 0.6, y * 0.05) + 0.5 * noise(x * 0.2, y * 0.8)),
      },
    ],
  };
}

function teaHills(): Scene {
  const hill = baked(
    (x, z) => 46 * fbm(x * 0.008 + 2, z * 0.008 + 7, 3) + 210 * eroded(x * 0.0021 + 9, z * 0.0021, 7) * step(-320, -1100, z) - 0.03 * z,
    -900,
    -1900,
    2100,
    1536,
  );
  const rows = (x: number, z: number, y: number) => {
    const across = y * 0.55 + (x * 0.11 + z * 0.05) + fbm(x * 0.02, z * 0.02, 2) * 3;
    return Math.abs(across - Math.round(across)) * 2;
  };
  return {
    ...noon(0.45),
    sun: unit([-0.75, 0.32, -0.2]),
    light: scale(rgb(0xffe2b0), 3),
    haze: { colour: rgb(0xc4d2d8), density: 0.0012, fall: 0.006 },
    eye: [0, 52, 60],
    look: [30, 32, -160],
    view: 0.42,
    far: 1900,
    things: [],
    ground: {
      height: hill,
      top: 260,
      stride: 0.55,
      grain: 0.1,
      tint: (x, y, z) => {
        const bush = step(0.75, 0.35, rows(x, z, hill(x, z)));
        const leaf = blend(rgb(0x335c1e), rgb(0x8fae3c), 0.55 * fbm(x * 1.5, z * 1.5, 3) + 0.45 * step(0, 1.2, y - hill(x, z)));
        return z < -420 ? leafy(0x26401f, 0x56703a)(x, y, z, 1) : blend(rgb(0x5a4a34), leaf, bush);
      },
      cover: {
        tall: 9,
        height: (x, z, y) =>
          z < -420
            ? 9 * canopy(x / 8, z / 8, false)
            : z > -430
              ? 1.15 * Math.sqrt(clamp(1 - rows(x, z, y) ** 2 * 1.3)) * (0.8 + 0.3 * noise(x * 2.2, z * 2.2))
              : 0,
      },
    },
  };
}

function trainValley(): Scene {
  const rail = (x: number) => -150 - 0.0006 * x * x;
  const land = baked(
    (x, z) => {
      const off = z - rail(x);
      const hills = 560 * eroded(x * 0.002 + 14.2, z * 0.002 + 3.3, 9) * step(-60, -900, off) + 14 * fbm(x * 0.012, z * 0.012, 3);
      return hills * (1 - step(26, 7, Math.abs(off))) + 10 * step(26, 7, Math.abs(off)) - (off > 12 ? 8 * step(12, 60, off) : 0);
    },
    -1000,
    -2000,
    2200,
    2048,
  );
  const coach = (x: number) => repeat(x, 20.6);
  return {
    ...noon(0.5),
    sun: unit([0.5, 0.4, 0.5]),
    light: scale(rgb(0xffe4b8), 3),
    eye: [-60, 26, 20],
    look: [20, 36, -300],
    view: 0.36,
    far: 2300,
    ground: {
      height: land,
      top: 560,
      stride: 0.5,
      grain: 0.7,
      tint: (x, y, z, up) => {
        const bed = step(8, 5, Math.abs(z - rail(x)));
        const field = blend(leafy(0x5f6a2c, 0xb39a4a, 0.2, 12)(x, y, z, up), rgb(0x8f7f3d), step(0.5, 0.56, noise(x * 0.018 + 4, z * 0.03)));
        return blend(blend(field, alpine(260, 230)(x, y, z, up), step(30, 110, y)), rgb(0x77726a), bed);
      },
      cover: {
        tall: 9,
        height: (x, z, y) =>
          Math.abs(z - rail(x)) > 16
            ? 9 * canopy(x / 8, z / 8, y > 60, step(0.5, 0.7, fbm(x * 0.012, z * 0.012, 3)) * step(190, 120, y))
            : 0.25 * noise(x * 3, z * 3),
      },
    },
    things: [
      {
        at: [0, 12.4, -150],
        reach: 120,
        gloss: 0.5,
        shape: (x, y, z) => {
          const off = z + 0.0006 * x * x;
          const body = box(coach(x), y, off, 10.1, 1.75, 1.5, 0.5);
          return (
            Math.max(
              Math.min(
                body,
                box(x, y + 0.2, off, 103, 1.2, 1.1),
                box(x, y - 1.9, off, 100, 0.2, 0.7),
                box(Math.abs(coach(x)) - 7, y + 1.9, off, 1.6, 0.4, 1.1),
              ),
              Math.abs(x) - 103,
            ) * 0.9
          );
        },
        tint: (x, y) =>
          y > 0.15 && y < 0.95 && Math.abs(coach(x)) < 9 && Math.abs(repeat(x, 2)) < 0.75
            ? rgb(0x1c242c)
            : y < -0.9 && y > -1.25
              ? rgb(0xd9b23a)
              : y < -1.7
                ? rgb(0x33312e)
                : rgb(0x2d5a44),
      },
    ],
  };
}

function terracedFields(): Scene {
  const slope = baked(
    (x, z) => 90 * fbm(x * 0.0042 + 5, z * 0.0042 + 1, 4) + 0.11 * -z + 300 * eroded(x * 0.002, z * 0.002 + 6, 8) * step(-450, -1200, z),
    -1000,
    -1900,
    2100,
    2048,
  );
  const terraced = (x: number, z: number) => {
    const raw = slope(x, z) / 3.2;
    const floor = Math.floor(raw);
    const part = raw - floor;
    return 3.2 * (floor + step(0.86, 1, part)) + (part > 0.76 && part < 0.9 ? 0.35 * step(0.76, 0.8, part) : 0);
  };
  const part = (x: number, z: number) => slope(x, z) / 3.2 - Math.floor(slope(x, z) / 3.2);
  return {
    ...overcast(),
    sun: unit([-0.35, 0.3, -0.9]),
    light: scale(rgb(0xffd7a0), 1.7),
    ambient: scale(rgb(0x9fb0c8), 0.8),
    sky: {
      zenith: rgb(0x7f9cc0),
      horizon: rgb(0xf0dcc0),
      halo: rgb(0xffc890),
      disc: 0,
      clouds: { cover: 0.55, scale: 0.5, lit: rgb(0xfff0dc), dark: rgb(0x9aa2b4) },
    },
    haze: { colour: rgb(0xc9ccd2), density: 0.0016, fall: 0.006 },
    eye: [0, 150, 120],
    look: [0, 74, -240],
    view: 0.42,
    far: 1800,
    things: [],
    ground: {
      height: (x, z) => (z < -620 ? slope(x, z) : terraced(x, z)),
      top: 420,
      stride: 0.4,
      grain: 0.25,
      gloss: (x, z, up) => (up > 0.985 && z > -620 && part(x, z) < 0.74 ? 0.9 * step(0.3, 0.42, noise(x * 0.014, z * 0.02 + 3)) : 0),
      tint: (x, y, z, up) =>
        z < -620 || up < 0.9 || part(x, z) > 0.75
          ? leafy(0x3a4a22, 0x6f7436, 0.3)(x, y, z, up)
          : blend(rgb(0x3c3a2e), rgb(0x7a8a3a), step(0.45, 0.3, noise(x * 0.014, z * 0.02 + 3))),
      cover: { tall: 9, height: (x, z) => (z < -600 ? 9 * canopy(x / 8, z / 8, false) : 0) },
    },
  };
}

export const mountains: Record<string, () => Scene> = {
  "snow-pass": snowPass,
  "bridge-mountain": bridgeMountain,
  reservoir,
  "tea-hills": teaHills,
  "train-valley": trainValley,
  "terraced-fields": terracedFields,
};
