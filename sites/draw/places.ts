import { wallGate } from "./gate.ts";
import { golden, noon } from "./light.ts";
import { stoneMill } from "./mill.ts";
import { canopy, clamp, eroded, fbm, mix, noise, step } from "./noise.ts";
import { pagodaMist } from "./pagoda.ts";
import { baked } from "./relief.ts";
import { blend, rgb, type Scene, scale, type Thing, unit } from "./scene.ts";
import { box, drum, repeat, rod } from "./shapes.ts";
import { leafy } from "./soil.ts";

function oldQuarry(): Scene {
  const bench = (x: number, z: number) => {
    const out = Math.hypot(x * 0.8 + 10, z + 115) + 34 * (fbm(x * 0.014 + 4, z * 0.014 + 1, 4) - 0.5);
    const raw = clamp((out - 42) / 15, -1, mix(0.9, 6, step(-78, -125, z + 0.25 * Math.abs(x + 12))));
    const floor = Math.floor(raw);
    return 9.5 * (floor + step(0, 0.22, raw - floor));
  };
  const pit = baked((x, z) => bench(x, z) + 2.2 * fbm(x * 0.11, z * 0.11, 4) - 2, -260, -420, 520, 2048);
  const cliff = (x: number, y: number, z: number) => {
    const strata = noise(y * 0.9 + 0.4 * noise(x * 0.1, z * 0.1) * 6, 4) * 0.5 + 0.5 * fbm(x * 0.5 + z * 0.5, y * 0.12, 4);
    return scale(blend(rgb(0x6e5f4c), rgb(0xb8a684), strata), 0.8 + 0.2 * step(0.1, 0.35, Math.abs(repeat(x + z, 1.1))));
  };
  return {
    ...noon(0.5),
    sun: unit([-0.75, 0.5, 0.15]),
    light: scale(rgb(0xffe6bf), 3),
    haze: { colour: rgb(0xb9c8d6), density: 0.0014, fall: 0.004 },
    eye: [24, 25, -6],
    look: [-10, 14, -115],
    view: 0.42,
    far: 600,
    ground: {
      height: pit,
      top: 66,
      stride: 0.4,
      grain: 0.35,
      tint: (x, y, z, up) => {
        if (y > pit(x, z) + 0.55) return leafy(0x33461f, 0x74803c, 0.3, 2)(x, y, z, up);
        const scree = blend(rgb(0x7d6f58), rgb(0xab9b7c), fbm(x * 0.4, z * 0.4, 4));
        const flat = blend(
          scree,
          leafy(0x445a28, 0x84843e, 0.3, 3)(x, y, z, up),
          step(0.45, 0.6, fbm(x * 0.05 + 3, z * 0.05, 3) + step(35, 60, y) * 0.4),
        );
        return blend(cliff(x, y, z), flat, step(0.6, 0.8, up));
      },
      cover: {
        tall: 6,
        height: (x, z, y) =>
          y > 44
            ? 6 * canopy(x / 5, z / 5, false, 0.8) * (0.75 + 0.35 * noise(x, z))
            : y > 0.6
              ? 1.6 * canopy(x / 1.6, z / 1.6, false, 0.5 * step(0.5, 0.65, fbm(x * 0.05 + 3, z * 0.05, 3))) * (0.6 + 0.8 * noise(x * 4, z * 4)) +
                0.5 * fbm(x * 1.3, z * 1.3, 3)
              : 0,
      },
    },
    water: { level: 0.3, tint: rgb(0x2c7f7c), ripple: 0.02, size: 2 },
    things: [
      {
        at: [14, pit(14, -52) + 3, -52],
        reach: 16,
        turn: 0.7,
        shape: (x, y, z) =>
          Math.min(
            box(x, y + 2.2, z, 2.6, 0.7, 1.9, 0.4),
            box(x - 0.2, y + 0.2, z, 2.1, 1.1, 1.6, 0.15),
            rod(x, y, z, [-1, 0.6, 0], [-5.5, 5, 0], 0.35),
            rod(x, y, z, [-5.5, 5, 0], [-8.2, -0.6, 0], 0.28),
            box(x + 8.4, y + 1.4, z, 0.7, 0.8, 0.9, 0.2),
          ) * 0.9,
        tint: (x, y, z) =>
          y < -1.5
            ? rgb(0x3a352f)
            : x > -0.5 && y > 0 && Math.abs(z) < 1.3 && x < 0.4
              ? rgb(0x2a3036)
              : blend(rgb(0x8a4a20), rgb(0xc98a30), fbm(x * 1.4 + z, y * 1.4, 3)),
      },
    ],
  };
}

function desertRoad(): Scene {
  const road = (z: number) => 2.6 + 30 * step(-90, -420, z) - 16 * step(-300, -700, z);
  const lie = (z: number) => rise(z) + 0.5 * Math.sin(z * 0.017 + 1.1) * step(0, -120, z);
  const rise = (z: number) => 0.0002 * clamp(-z, 0, 500) ** 2;
  const desert = baked(
    (x, z) => {
      const off = Math.abs(x - road(z));
      const dune = fbm(x * 0.013 + 3, z * 0.009, 3);
      const dunes = 15 * Math.abs(dune - 0.45) * step(9, 70, off) * (x < road(z) ? 1.7 : 0.8);
      const mesa = 95 * step(0.5, 0.56, fbm(x * 0.0028 + 5.5, z * 0.0028 + 1, 4)) + 60 * eroded(x * 0.003, z * 0.003, 7);
      return lie(z) + dunes + 0.5 * step(6, 9, off) * fbm(x * 0.3, z * 0.3, 3) + mesa * step(-480, -760, z);
    },
    -800,
    -1500,
    1600,
    2048,
  );
  return {
    ...golden(0.44),
    sun: unit([-0.82, 0.3, -0.1]),
    haze: { colour: rgb(0xd6c0a6), density: 0.0009, fall: 0.006 },
    eye: [0, desert(0, 6) + 2.6, 6],
    look: [6, desert(0, 6) + 6, -60],
    view: 0.36,
    far: 1500,
    ground: {
      height: desert,
      top: 260,
      stride: 1.3,
      grain: 0.12,
      tint: (x, y, z, up) => {
        const off = x - road(z);
        const ripple = 0.5 + 0.5 * Math.sin(x * 5 + 4 * noise(x * 0.4, z * 0.4) + z * 1.3);
        const sand = blend(rgb(0xb3824e), rgb(0xe0b478), 0.55 * fbm(x * 0.12, z * 0.12, 4) + 0.25 * ripple * step(-160, -20, z) + 0.2 * up);
        const cliff = blend(rgb(0x8a4a30), rgb(0xc98a5a), noise(y * 0.22, 3) * 0.6 + 0.4 * fbm(x * 0.05, y * 0.3, 3));
        const tar = blend(rgb(0x4c4a49), rgb(0x6d6863), 0.6 * noise(x * 3, z * 0.2) + 0.4 * noise(x * 30, z * 30));
        const dash = Math.abs(off) < 0.09 && repeat(z, 9) > -2.2 ? 1 : Math.abs(Math.abs(off) - 3.3) < 0.07 ? 0.8 : 0;
        const paved = blend(
          blend(tar, rgb(0xd8d2c0), dash * (0.6 + 0.3 * noise(x * 9, z * 3))),
          sand,
          0.8 * step(0.6, 0.75, fbm(x * 0.5, z * 0.14, 3)) * step(1.8, 3.5, Math.abs(off)),
        );
        return blend(blend(sand, cliff, step(0.9, 0.7, up) * step(-420, -520, z)), paved, step(3.9, 3.6, Math.abs(off)) * step(-400, -380, z));
      },
      cover: {
        tall: 0.5,
        height: (x, z) =>
          Math.abs(x - road(z)) > 6 && z > -300
            ? 0.5 * canopy(x / 1.3, z / 1.3, false, 0.22 * step(0.45, 0.65, fbm(x * 0.05, z * 0.05, 3))) * (0.5 + noise(x * 9, z * 9))
            : 0,
      },
    },
    things: [
      ...[-14, -58, -102, -146, -190, -234].map(
        (z): Thing => ({
          at: [road(z) + 9, desert(road(z) + 9, z) + 3.6, z],
          reach: 4.6,
          shape: (x, y, w) =>
            Math.min(
              rod(x, y, w, [0, -4, 0], [0, 3.8, 0], 0.12),
              box(x, y - 3.1, w, 1, 0.07, 0.07),
              box(Math.abs(x) - 0.85, y - 3.3, w, 0.05, 0.15, 0.05),
            ) * 0.95,
          tint: (x, y) => blend(rgb(0x4a3b2e), rgb(0x7a6650), noise(x * 20, y)),
        }),
      ),
      {
        at: [road(-130) - 1.7, desert(road(-130), -130) + 1.7, -130],
        reach: 6,
        shape: (x, y, z) =>
          Math.min(
            box(x, y - 0.3, z + 1.2, 1.25, 1.4, 3, 0.1),
            box(x, y - 0.1, z - 2.9, 1.15, 1.15, 0.9, 0.2),
            drum(y + 1.2, Math.abs(x) - 1, Math.abs(z) - 2.4, 0.5, 0.2),
          ) * 0.9,
        tint: (_x, y, z) => (y < -1 ? rgb(0x201e1c) : z > 1.9 ? (y > 0.1 && y < 0.8 ? rgb(0x1c2226) : rgb(0x9a3020)) : rgb(0xcfc8b8)),
      },
    ],
  };
}

export const places: Record<string, () => Scene> = {
  "stone-mill": stoneMill,
  "old-quarry": oldQuarry,
  "wall-gate": wallGate,
  "desert-road": desertRoad,
  "pagoda-mist": pagodaMist,
};
