import { figure } from "./figure.ts";
import { noon } from "./light.ts";
import { canopy, clamp, eroded, fbm, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { rise } from "./rise.ts";
import { add, blend, rgb, type Scene, scale, type Thing, unit, type Vec } from "./scene.ts";
import { rod } from "./shapes.ts";
import { leafy, mottled } from "./soil.ts";

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
    return rod(x, y + 4 * share * (1 - share), z, scale(half, -1), half, 0.003) * 0.9;
  },
  tint: () => rgb(0x8a8f98),
});

export function kites(): Scene {
  const meadow = baked(
    (x, z) => 2.6 * fbm(x * 0.015 + 3, z * 0.015, 3) + rise(z, 0, 0.09) + 110 * eroded(x * 0.0025 + 6, z * 0.0025 + 2, 7) * step(-300, -900, z),
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
      top: 300,
      stride: 1.05,
      grain: 0.06,
      tint: (x, y, z, up) =>
        z < -175
          ? leafy(0x2c4420, 0x647a38, 0.15, 8)(x, y, z, up)
          : blend(mottled(0x4f6130, 0x8d9454, 5)(x, y, z, up), rgb(0xb5a56a), 0.5 * step(0.5, 0.7, fbm(x * 0.06, z * 0.06, 3))),
      cover: {
        tall: 10,
        height: (x, z) =>
          z < -175
            ? 10 * canopy(x / 6, z / 6, true, 0.9) * (0.6 + 0.7 * fbm(x * 0.9, z * 0.9, 3))
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
