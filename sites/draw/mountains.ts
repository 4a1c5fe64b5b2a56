import { noon, overcast } from "./light.ts";
import { canopy, cells, clamp, eroded, fbm, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { blend, rgb, type Scene, scale, unit } from "./scene.ts";
import { box, repeat, row } from "./shapes.ts";
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
      height: (x, z) => wild(x, z) + 2.4 * fbm(x * 0.15, z * 0.15, 6) * step(3, 9, Math.abs(x - path(z))),
      top: 420,
      stride: 0.5,
      grain: 0.2,
      tint: (x, y, z, up) => {
        const road = Math.abs(x - path(z));
        const worn = blend(rgb(0x54565c), rgb(0x80858d), noise(x * 2, z * 0.1) * 0.5 + 0.5 * step(0.6, 0, Math.abs(road - 1.2)));
        return blend(bare(x, y, z, up + 0.2), worn, step(3.6, 3, road + noise(x * 0.6, z * 0.6) * 0.6));
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
        blend(leafy(0x26381c, 0x56662e, 0.3, 5)(x, y, z, up), alpine(290, 160)(x, y, z, up), step(150, 260, y + 60 * fbm(x * 0.02, z * 0.02, 3))),
      cover: {
        tall: 11,
        height: (x, z, y) =>
          y > -8 && y < 210 ? 9 * canopy(x / 5, z / 5, true, 0.92 - Math.max(0, y - 90) / 150) * (0.75 + 0.4 * fbm(x * 1.1, z * 1.1, 2)) : 0,
      },
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
    (x, z) => {
      const side = Math.abs(x + 70 * Math.sin((z + 300) * 0.004));
      const wide = 105 + 0.45 * Math.max(0, z + 300) + 60 * fbm(x * 0.006, z * 0.006, 3);
      const floor = 55 * step(-320, -460, z) * step(-1500, -400, z);
      return (
        Math.max(floor, 95 * step(wide - 40, wide + 150, side) + 560 * eroded(x * 0.0019 + 1.3, z * 0.0019 + 4.4, 9) * step(wide, wide + 700, side)) -
        26
      );
    },
    -1500,
    -3000,
    3200,
    2048,
  );
  const wooded = leafy(0x26391c, 0x5c6a34, 0.2, 6);
  const bare = alpine(330, 190);
  return {
    ...noon(0.52),
    sun: unit([-0.7, 0.42, 0.35]),
    haze: { colour: rgb(0xb3c7dc), density: 0.0009, fall: 0.003 },
    eye: [70, 34, 70],
    look: [0, 14, -300],
    view: 0.36,
    far: 3000,
    ground: {
      height: shore,
      top: 600,
      stride: 0.5,
      grain: 1,
      tint: (x, y, z, up) =>
        y < 4
          ? blend(rgb(0x8d7f66), rgb(0xb5a78a), 0.5 * noise(x * 0.1, y * 2.2) + 0.5 * fbm(x * 0.3, z * 0.3, 3))
          : blend(wooded(x, y, z, up), bare(x, y, z, up), step(130, 260, y)),
      cover: {
        tall: 9,
        height: (x, z, y) => (y > 5 && y < 200 ? 8 * canopy(x / 6, z / 6, false, 0.92 - y / 300) * (0.7 + 0.45 * fbm(x * 0.9, z * 0.9, 2)) : 0),
      },
    },
    water: { level: 0, tint: rgb(0x1f5560), ripple: 0.035, size: 2.5 },
    things: [
      {
        at: [0, 0, -300],
        reach: 215,
        shape: (x, y, z) => {
          const ring = Math.hypot(x, z + 300) - 300;
          const wall = Math.max(Math.abs(ring) - 3 - Math.max(0, 9 - y) * 0.15, Math.abs(y + 10) - 22, Math.abs(x) - 200);
          const rail = Math.max(Math.abs(ring - 2.6) - 0.3, Math.abs(y - 12.5) - 0.7, Math.abs(x) - 200);
          const pillar = box(row(x, 14, 5), y - 6, ring - 4, 0.8, 8.5, 2.4);
          const house = box(Math.abs(x - 4) - 26, y - 15, ring, 3, 6, 4);
          return Math.min(wall, rail, pillar, house, box(Math.abs(x - 4) - 26, y - 21.4, ring, 3.7, 0.5, 4.7)) * 0.9;
        },
        tint: (x, y) => blend(rgb(0x86837b), rgb(0xc2beb2), 0.45 * noise(x * 0.7, y * 0.06) + 0.35 * noise(x * 0.2, y * 0.8) + 0.2 * step(2, 4, y)),
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
  const bare = alpine(260, 230);
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
        const [, , own] = cells(x * 0.016 + 0.3 * noise(x * 0.01, z * 0.01), z * 0.011);
        const crop = own < 0.3 ? rgb(0xb39a52) : own < 0.55 ? rgb(0x6f7a36) : own < 0.75 ? rgb(0x8c7b48) : rgb(0x55692c);
        const furrow = 0.75 + 0.35 * fbm(x * 0.9 * own + z * 0.25, z * 0.5, 4) + 0.08 * Math.sin((x * own + z * (1 - own)) * 2.2);
        const meadow = blend(scale(crop, furrow), leafy(0x3f5226, 0x7a7a3c)(x, y, z, up), 0.35);
        const low = blend(meadow, leafy(0x2c3d1c, 0x66682e, 0.5, 6)(x, y, z, up), step(1.2, 2.4, y - land(x, z)) * step(210, 170, y));
        return blend(blend(low, bare(x, y, z, up), step(30, 170, y)), rgb(0x77726a), bed);
      },
      cover: {
        tall: 9,
        height: (x, z, y) =>
          Math.abs(z - rail(x)) > 16
            ? 8 *
                canopy(x / 6, z / 6, y > 50, z > -165 ? 0 : step(0.46, 0.62, fbm(x * 0.012, z * 0.012, 3)) * step(190, 120, y)) *
                (0.7 + 0.45 * fbm(x, z, 2)) +
              0.35 * noise(x * 2.2, z * 2.2)
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
    exposure: 0.95,
    sun: unit([-0.35, 0.3, -0.9]),
    light: scale(rgb(0xffd7a0), 2.4),
    ambient: scale(rgb(0x9fb0c8), 0.8),
    sky: {
      zenith: rgb(0x7f9cc0),
      horizon: rgb(0xf0dcc0),
      halo: rgb(0xffc890),
      disc: 0,
      clouds: { cover: 0.55, scale: 0.5, lit: rgb(0xfff0dc), dark: rgb(0x9aa2b4) },
    },
    haze: { colour: rgb(0xc9ccd2), density: 0.0009, fall: 0.006 },
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
