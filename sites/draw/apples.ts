import { golden } from "./light.ts";
import { canopy, cells, fbm, hash, noise, step } from "./noise.ts";
import { blend, rgb, type Scene, scale, type Thing, unit, type Vec } from "./scene.ts";
import { box, repeat, ring, rod, taper } from "./shapes.ts";

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

export function apples(): Scene {
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
