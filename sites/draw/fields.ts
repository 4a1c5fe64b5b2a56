import { golden, noon, overcast } from "./light.ts";
import { canopy, cells, clamp, eroded, fbm, hash, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { add, blend, rgb, type Scene, scale, type Thing, unit, type Vec } from "./scene.ts";
import { box, drum, repeat, ring, rod, taper } from "./shapes.ts";
import { leafy, mottled } from "./soil.ts";

/** Ground that climbs gently away from the viewer, from `begins` metres off: a ray along a flat plain never arrives. */
const rise = (z: number, begins: number, slope: number): number => Math.max(0, -z - begins) * slope;

/** A grown person seen from afar, one arm held up. */
const figure = (at: Vec, coat: number, trousers = 0x2c3038): Thing => ({
  at: [at[0], at[1] + 0.9, at[2]],
  reach: 1.1,
  shape: (x, y, z) =>
    Math.min(
      rod(Math.abs(x), y, z, [0.1, -0.85, 0], [0.09, -0.1, 0], 0.08),
      rod(x, y, z, [0, 0, 0], [0, 0.4, 0], 0.18),
      Math.hypot(x, y - 0.72, z) - 0.12,
      rod(x, y, z, [0.2, 0.42, 0], [0.36, 0.7, -0.2], 0.05),
    ),
  tint: (_x, y) => (y > 0.6 ? rgb(0x6a5040) : y > -0.12 ? rgb(coat) : rgb(trousers)),
});

function autumnWheat(): Scene {
  const land = baked(
    (x, z) =>
      3 * fbm(x * 0.008, z * 0.008, 3) +
      rise(z, 20, 0.035) +
      rise(z, 280, 0.05) +
      220 * eroded(x * 0.0022 + 3, z * 0.0022 + 9, 8) * step(-330, -1000, z),
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
      top: 330,
      stride: 1.35,
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
          if (z < -180) return wood(x, z) > 0.5 ? 11 * canopy(x / 6, z / 6, false) * (0.8 + 0.3 * noise(x, z)) : 0;
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

/** A kite of two colours with its tail; `size` metres from the middle to a side. */
const kite = (at: Vec, size: number, turn: number, one: number, two: number): Thing => ({
  at,
  reach: size * 5,
  turn,
  glow: 0.8,
  shape: (x, y, z) => {
    const deep = z - y * 0.55 + (0.12 * (x * x)) / size;
    const cloth = Math.max((Math.abs(x) * 1.1 + Math.abs(y - 0.2 * size) * 0.8 - size) * 0.7, Math.abs(deep) - 0.03);
    const way = y + size * 1.05;
    const tail = Math.hypot(x - 0.22 * size * Math.sin(way * 2.4) * clamp(-way), deep) - 0.05 - 0.05 * Math.abs(Math.sin(way * 5));
    return Math.min(cloth, Math.max(tail, way, -size * 3 - way)) * 0.6;
  },
  tint: (x, y) => (y < -size * 1.05 ? rgb(two) : Math.abs(x) < 0.05 ? rgb(0x3a3026) : x * (y - 0.2 * size) > 0 ? rgb(one) : rgb(two)),
});

const line = (from: Vec, to: Vec): Thing => ({
  at: scale(add(from, to), 0.5),
  reach: Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]) / 2 + 1,
  shape: (x, y, z) => {
    const half = scale(add(to, scale(from, -1)), 0.5);
    const share = clamp(0.5 + (x * half[0] + y * half[1] + z * half[2]) / (2 * (half[0] ** 2 + half[1] ** 2 + half[2] ** 2)));
    return rod(x, y + 4 * share * (1 - share), z, scale(half, -1), half, 0.014) * 0.9;
  },
  tint: () => rgb(0x8a8f98),
});

function kites(): Scene {
  const meadow = baked(
    (x, z) =>
      2.6 * fbm(x * 0.015 + 3, z * 0.015, 3) +
      rise(z, 0, 0.035) +
      rise(z, 110, 0.05) +
      110 * eroded(x * 0.0025 + 6, z * 0.0025 + 2, 7) * step(-300, -900, z),
    -800,
    -1500,
    1600,
  );
  const on = (x: number, z: number): Vec => [x, meadow(x, z), z];
  const hand = (x: number, z: number): Vec => [x + 0.36, meadow(x, z) + 1.6, z - 0.2];
  const flown: [Vec, number, number, number, number, Vec][] = [
    [[8.5, 16.5, -30], 1.8, 0.35, 0xc8321e, 0xf2c230, [-4, 0, -24]],
    [[-13, 19, -58], 1.7, -0.3, 0x1f6fa8, 0xf4efe0, [-20, 0, -38]],
    [[1, 27, -78], 1.8, 0.2, 0x2e8a4e, 0xf0d04a, [3, 0, -52]],
    [[27, 24, -84], 1.8, 0.5, 0xd86a1e, 0x4a2a6a, [17, 0, -60]],
    [[-30, 31, -110], 2, -0.5, 0xb8284a, 0xf2e8e0, [-26, 0, -76]],
  ];
  return {
    ...noon(0.56),
    sun: unit([-0.6, 0.5, 0.35]),
    eye: [0, meadow(0, 4) + 1.7, 4],
    look: [1, 13.2, -40],
    view: 0.42,
    far: 1500,
    ground: {
      height: meadow,
      top: 230,
      stride: 1.35,
      grain: 0.06,
      tint: (x, y, z, up) =>
        z < -120
          ? leafy(0x2c4420, 0x647a38, 0.15, 8)(x, y, z, up)
          : blend(mottled(0x4f6130, 0x8d9454, 5)(x, y, z, up), rgb(0xb5a56a), 0.5 * step(0.5, 0.7, fbm(x * 0.06, z * 0.06, 3))),
      cover: {
        tall: 10,
        height: (x, z) =>
          z < -120
            ? 10 * canopy(x / 8, z / 8, false, 0.8) * (0.8 + 0.3 * noise(x * 0.9, z * 0.9))
            : 0.1 * noise(x * 12, z * 12) + 0.12 * noise(x * 3, z * 3),
      },
    },
    things: [
      ...flown.flatMap(([at, size, turn, one, two, foot]) => [
        kite(at, size, turn, one, two),
        line(hand(foot[0], foot[2]), at),
        figure(on(foot[0], foot[2]), two === 0xf2c230 ? 0xb03a2e : one),
      ]),
      figure(on(-2.6, -25), 0xe0d8c8),
      figure(on(18.4, -58), 0x35506e),
      figure(on(8, -44), 0xc9b25a),
    ],
  };
}

function doubleRainbow(): Scene {
  const land = baked(
    (x, z) =>
      10 * fbm(x * 0.007 + 2, z * 0.007 + 5, 4) +
      rise(z, 20, 0.035) +
      rise(z, 380, 0.06) +
      200 * eroded(x * 0.002 + 1, z * 0.002 + 4, 8) * step(-420, -1200, z),
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
      top: 330,
      stride: 1.1,
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

const wood = (x: number, z: number, dark: number, pale: number): Vec =>
  blend(rgb(dark), rgb(pale), 0.7 * noise(x * 5, z * 90) + 0.3 * fbm(x * 3, z * 14, 3));

function apple(at: Vec, own: number): Thing {
  const [c, s, u, v] = [Math.cos(own * 9), Math.sin(own * 9), Math.cos(own * 31), Math.sin(own * 31)];
  const lean = 0.75 * own;
  const [cl, sl] = [Math.cos(lean), Math.sin(lean)];
  const upright = (x: number, y: number, z: number): Vec => {
    const [side, off] = [c * x + s * z, c * z - s * x];
    return [cl * side - sl * y, sl * side + cl * y, off];
  };
  return {
    at,
    reach: 0.066,
    gloss: 0.32,
    shape: (x, y, z) => {
      const [a, b, d] = upright(x, y, z);
      const round = Math.hypot(Math.hypot(a, d) - 0.014, b * (b > 0 ? 1.02 : 0.95)) - 0.029;
      return Math.min(round, rod(a, b, d, [0, 0.01, 0], [0.006, 0.045, 0.003], 0.0022)) * 0.9;
    },
    tint: (x, y, z) => {
      const [a, b, d] = upright(x, y, z);
      const flank = Math.hypot(a, d);
      if (flank < 0.006 && b > 0.02) return rgb(0x4a3420);
      const streak = noise(Math.atan2(d, a) * 9 + own * 40, b * 12);
      const red = blend(rgb(0x8e1216), rgb(0xcf3a22), streak);
      const fair = step(0.35, 0.8, noise(a * 22 + own * 50, d * 22 + b * 15) * 0.6 + (1 - flank / 0.043) * 0.55 + 0.25 * streak * u * v);
      return blend(red, rgb(0xd9b04a), fair * 0.85);
    },
  };
}

function heap(x: number, z: number, seed: number): Thing[] {
  const layers: [number, number][] = [
    [0.165, 0.2],
    [0.225, 0.178],
    [0.278, 0.125],
    [0.322, 0.07],
  ];
  return layers.flatMap(([y, wide], layer) =>
    Array.from({ length: 64 }, (_, i): [number, number] => [
      (i % 8) - 3.5 + (Math.floor(i / 8) % 2) * 0.5 + layer * 0.3,
      Math.floor(i / 8) - 3.5 + layer * 0.4,
    ])
      .map(([a, b]): [number, number] => [a * 0.083, b * 0.074])
      .filter(([a, b]) => Math.hypot(a, b) < wide)
      .map(([a, b], i) => apple([x + a, y + 0.012 * hash(i, layer + seed) - 0.35 * (a * a + b * b), z + b], hash(i + seed, layer * 7))),
  );
}

const basket = (x: number, z: number): Thing => ({
  at: [x, 0.1, z],
  reach: 0.36,
  shape: (u, y, w) => {
    const angle = Math.atan2(w, u);
    const weave = 0.006 * Math.sin(angle * 22 + (Math.round(y / 0.022) % 2) * Math.PI) + 0.004 * Math.cos((y / 0.022) * 2 * Math.PI);
    const side = Math.max(taper(u, y, w, 0.2, 0.262, 0.1) - weave, -taper(u, y - 0.04, w, 0.2, 0.252, 0.1));
    return Math.min(side, ring(u, w, y - 0.1, 0.262, 0.013 + 0.003 * Math.sin(angle * 40 + y * 200))) * 0.55;
  },
  tint: (u, y, w) => blend(rgb(0x6a4520), rgb(0xb98a4c), 0.6 * noise(Math.atan2(w, u) * 14, y * 140) + 0.4 * noise(Math.atan2(w, u) * 3, y * 40)),
});

function apples(): Scene {
  const light = golden(0.5);
  return {
    ...light,
    sun: unit([-0.75, 0.5, 0.35]),
    light: scale(rgb(0xffdfae), 3),
    ambient: scale(rgb(0xa4b0bc), 0.8),
    haze: { ...light.haze, density: 0.012 },
    eye: [-0.12, 0.62, 1.25],
    look: [-0.05, 0.17, 0],
    view: 0.33,
    far: 14,
    focus: { at: 1.2, blur: 34 },
    ground: {
      height: () => -0.8,
      top: -0.8,
      stride: 0.6,
      grain: 0.04,
      tint: (x, y, z) =>
        y < -0.7
          ? blend(rgb(0x566638), rgb(0x959a60), noise(x * 3, z * 3))
          : cells(x * 5, z * 5 + y * 5)[0] < 0.15
            ? rgb(0xa83a28)
            : blend(rgb(0x33472a), rgb(0x73854c), noise(x * 9, z * 9 + y * 8)),
      cover: { tall: 2.6, height: (x, z) => (z < -3.4 ? 2.6 * canopy(x / 1.9, z / 1.9, false, 0.8) * (0.75 + 0.35 * noise(x * 7, z * 7)) : 0) },
    },
    things: [
      {
        at: [0, -0.03, -0.2],
        reach: 2.2,
        gloss: 0.12,
        shape: (x, y, z) => box(x, y, z, 2, 0.03, 0.82, 0.006) + 0.004 * step(0.006, 0.002, Math.abs(repeat(z, 0.19))),
        tint: (x, _y, z) => scale(wood(x + Math.round(z / 0.19) * 3, z, 0x5a3c22, 0xa97e50), Math.abs(repeat(z + 0.095, 0.19)) < 0.003 ? 0.25 : 1),
      },
      basket(0.14, 0),
      ...heap(0.14, 0, 1),
      basket(-0.62, -0.42),
      ...heap(-0.62, -0.42, 4),
      ...[
        [-0.24, 0.26, 0.2],
        [-0.34, 0.2, 0.55],
        [-0.16, 0.4, 0.83],
        [0.47, 0.24, 0.4],
      ].map(([x = 0, z = 0, own = 0]) => apple([x, 0.038, z], own)),
    ],
  };
}

function bamboo(): Scene {
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

function weatherStation(): Scene {
  const lawn = baked(
    (x, z) =>
      0.5 * fbm(x * 0.05, z * 0.05, 2) +
      rise(z, 14, 0.03) +
      rise(z, 100, 0.05) +
      130 * eroded(x * 0.0026 + 8, z * 0.0026 + 5, 8) * step(-120, -500, z),
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
      top: 230,
      stride: 1.35,
      grain: 0.03,
      tint: (x, y, z, up) =>
        z < -110
          ? leafy(0x2c4620, 0x66803c, 0.1, 8)(x, y, z, up)
          : blend(mottled(0x4a5f30, 0x84934e, 0.8)(x, y, z, up), rgb(0x9ca362), 0.3 * step(-0.2, 0.2, Math.sin(x * 3 + z * 0.4))),
      cover: {
        tall: 8,
        height: (x, z) => (z < -110 ? 8 * canopy(x / 7, z / 7, false, 0.75) * (0.8 + 0.3 * noise(x, z)) : 0.07 * noise(x * 26, z * 26)),
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

export const fields: Record<string, () => Scene> = {
  "autumn-wheat": autumnWheat,
  kites,
  "double-rainbow": doubleRainbow,
  apples,
  bamboo,
  "weather-station": weatherStation,
};
