import { dawn, dusk, golden, night, type noon, overcast } from "./light.ts";
import { canopy, eroded, fbm, noise, step } from "./noise.ts";
import { baked } from "./relief.ts";
import { blend, rgb, type Scene, scale, type Thing } from "./scene.ts";
import { box, drum, rod, roof, taper } from "./shapes.ts";
import { alpine, leafy, mottled } from "./soil.ts";

/** A river between wooded hills, seen from over its middle. */
function river(light: ReturnType<typeof noon>, options: { ice: boolean; things?: Thing[] }): Scene {
  const course = (z: number) => 50 * Math.sin(z * 0.005 + 0.8);
  const land = baked(
    (x, z) => {
      const off = Math.abs(x - course(z));
      return (
        330 * eroded(x * 0.0021 + 11.3, z * 0.0021 + 6.6, 9) * step(70, 620, off) + 16 * step(40, 95, off) * (0.6 + fbm(x * 0.02, z * 0.02, 3)) - 6
      );
    },
    -1200,
    -2300,
    2500,
    2048,
  );
  const wood = options.ice ? alpine(10, 900) : leafy(0x2d3f22, 0x6c7338, 0.35, 7);
  return {
    ...light,
    eye: [course(60) + 4, 17, 60],
    look: [course(-420) - 10, 22, -420],
    view: 0.42,
    far: 2500,
    ground: {
      height: land,
      top: 400,
      stride: 0.5,
      grain: 0.8,
      tint: (x, y, z, up) => (y < 1.5 ? blend(rgb(0x6f6a5c), rgb(0xa39a86), noise(x * 0.4, z * 0.4)) : wood(x, y, z, up)),
      cover: { tall: 10, height: (x, z, y) => (y > 4 ? 10 * canopy(x / 7, z / 7, options.ice, 0.75) : 0) },
    },
    water: options.ice ? { level: 0, tint: rgb(0xaebfc9), ripple: 0.004, size: 14 } : { level: 0, tint: rgb(0x3c4f58), ripple: 0.03, size: 2.5 },
    things: options.things ?? [],
  };
}

const ferryBoat: Thing = {
  at: [26, 0.6, -58],
  reach: 14,
  turn: 0.5,
  tint: (_x, y) => (y > 1.4 ? rgb(0xe9e6dc) : y > 0.9 ? rgb(0xa63a2c) : rgb(0x2c4a60)),
  shape: (x, y, z) => {
    const hull = box(x, y - 0.2, z * (1 + Math.max(0, Math.abs(x) - 5) * 0.25), 9, 1, 2.4, 0.5);
    const house = Math.min(box(x + 1, y - 2, z, 5, 1.1, 1.8, 0.2), box(x - 1.6, y - 3.6, z, 1.6, 0.8, 1.5, 0.2));
    return Math.min(hull, house, drum(x + 4, y - 4, z, 0.35, 1.1)) * 0.8;
  },
};

/** A lake with an island's tower on the left. */
function lighthouseLake(): Scene {
  const shore = baked(
    (x, z) => 260 * eroded(x * 0.0018 + 2.2, z * 0.0018 + 9.1, 8) * step(-650, -1300, z) + 26 * step(60, 8, Math.hypot(x + 60, (z + 170) * 0.8)) - 6,
    -1400,
    -2400,
    2800,
    1536,
  );
  return {
    ...golden(0.5),
    eye: [40, 9, 40],
    look: [-30, 22, -260],
    view: 0.4,
    far: 2600,
    ground: {
      height: (x, z) => shore(x, z) + 2.5 * fbm(x * 0.2, z * 0.2, 4),
      top: 320,
      stride: 0.5,
      grain: 0.4,
      tint: (x, y, z, up) =>
        z > -500
          ? blend(mottled(0x6a6358, 0x9c9282, 3)(x, y, z, up), rgb(0x77803f), step(8, 14, y) * step(0.5, 0.8, up))
          : alpine(230, 120)(x, y, z, up),
    },
    water: { level: 0, tint: rgb(0x29505e), ripple: 0.05, size: 3 },
    things: [
      {
        at: [-60, 34, -170],
        reach: 26,
        tint: (_x, y) => (y > 13 ? rgb(0x8c2f28) : Math.abs(y - 1) < 3.4 ? rgb(0xb44a3c) : rgb(0xefeae0)),
        shape: (x, y, z) =>
          Math.min(
            taper(x, y, z, 4, 2.5, 13),
            drum(x, y - 13.2, z, 3.4, 0.3),
            drum(x, y - 15, z, 1.7, 1.6),
            taper(x, y - 17.6, z, 2.2, 0.2, 1),
            box(x - 8, y + 10, z - 3, 5, 3, 4),
            roof(x - 8, y + 7, z - 3, 6, 5, 3),
          ),
      },
    ],
  };
}

/** Boats at their moorings on still water, after sunset. */
function boatsHarbour(): Scene {
  const base = river(dusk(0.5), { ice: false });
  const boat = (x: number, z: number, turn: number, hull: number): Thing => ({
    at: [x, 0.4, z],
    reach: 9,
    turn,
    tint: (_x, y) => (y > 1 ? rgb(0xcfc6b4) : rgb(hull)),
    shape: (u, y, w) =>
      Math.min(
        box(u, y, w * (1 + Math.max(0, Math.abs(u) - 2.2) * 0.35), 4, 0.7, 1.4, 0.3),
        box(u + 1, y - 1.2, w, 1.1, 0.8, 0.9, 0.15),
        rod(u, y, w, [0.8, 0.5, 0], [0.8, 7, 0], 0.07),
        rod(u, y, w, [0.8, 2, 0], [-2.6, 2.3, 0], 0.06),
      ) * 0.8,
  });
  const hulls = [0x2d4a5c, 0x7a3128, 0xd8d2c4, 0x3c4f3a, 0x6b5b45];
  const things = Array.from({ length: 9 }, (_, n) =>
    boat(-26 + (n % 5) * 13 + (n > 4 ? 5 : 0), n > 4 ? -38 : -14, 1.3 + 0.25 * Math.sin(n * 2.1), hulls[n % 5] ?? 0),
  );
  const lamps = [-40, -14, 16, 42].map((x) => ({ at: [x, 5, -74] as const, light: scale(rgb(0xffc27a), 22), glow: 0.5 }));
  return { ...base, eye: [4, 9, 22], look: [-4, 5, -60], view: 0.46, things, lamps };
}

const farHills = (x: number, z: number) => 240 * eroded(x * 0.0019 + 7, z * 0.0019 + 2, 8) * step(-420, -1300, z);

function observatoryNight(): Scene {
  const light = night();
  return {
    ...light,
    eye: [-14, 11, 40],
    look: [4, 20, -60],
    view: 0.5,
    far: 1800,
    ground: {
      height: (x, z) => 10 * step(60, 0, Math.hypot(x - 8, z + 40)) + 5 * fbm(x * 0.02, z * 0.02, 4) + farHills(x, z) * 0.5,
      top: 160,
      stride: 0.5,
      grain: 0.3,
      tint: mottled(0x4a5238, 0x77794f, 4),
      cover: { tall: 0.5, height: (x, z) => 0.5 * noise(x * 3, z * 3) },
    },
    lamps: [{ at: [12.5, 17, -31], light: scale(rgb(0xffb066), 10), glow: 0.25 }],
    things: [
      {
        at: [8, 18, -40],
        reach: 13,
        tint: (_x, y) => (y > 0 ? rgb(0xd9dde2) : rgb(0xb9b2a4)),
        gloss: 0.3,
        shape: (x, y, z) => {
          const dome = Math.max(Math.hypot(x, y, z) - 7, -y - 0.2);
          return Math.min(Math.max(dome, -box(x + 0.6, y - 5, z - 4, 0.9, 6, 5)), drum(x, y + 2.6, z, 6.6, 2.8), box(x - 10, y + 3.4, z, 4, 2, 3));
        },
      },
    ],
  };
}

export const country: Record<string, () => Scene> = {
  "river-dawn": () => river(dawn(0.5), { ice: false }),
  "river-ice": () => river(overcast(), { ice: true }),
  ferry: () => river(golden(0.5), { ice: false, things: [ferryBoat] }),
  "lighthouse-lake": lighthouseLake,
  "boats-harbour": boatsHarbour,
  "observatory-night": observatoryNight,
};
