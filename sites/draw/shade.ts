import { march, normalAt, openness, sunlit, within } from "./march.ts";
import { clamp, fbm, noise } from "./noise.ts";
import { add, blend, dot, type Scene, scale, times, unit, type Vec } from "./scene.ts";
import { skyAt } from "./sky.ts";

/** The light that comes to `from` out of direction `d`, and how far off it came from. */
export function look(scene: Scene, from: Vec, d: Vec): { colour: Vec; far: number } {
  const hit = march(scene, from, d, scene.far);
  const wet = scene.water && d[1] < 0 ? (scene.water.level - from[1]) / d[1] : Number.POSITIVE_INFINITY;
  if (scene.water && wet > 0 && wet < scene.far * 3 && (!hit || wet < hit.far)) {
    return { colour: through(scene, from, d, wet, afloat(scene, scene.water, along(from, d, wet), d, wet)), far: wet };
  }
  if (!hit) return { colour: through(scene, from, d, scene.far * 1.5, skyAt(scene, d), true), far: scene.far };
  return { colour: through(scene, from, d, hit.far, surface(scene, from, d, hit)), far: hit.far };
}

function surface(scene: Scene, from: Vec, d: Vec, hit: { far: number; thing: Scene["things"][number] | undefined }): Vec {
  const at = along(from, d, hit.far);
  const { thing } = hit;
  const normal = normalAt(scene, at, thing, Math.max(thing ? 0.0015 : (scene.ground?.grain ?? 0), hit.far * 0.0007));
  const tint = thing ? thing.tint(...within(thing, ...at), normal[1]) : (scene.ground?.tint(at[0], at[1], at[2], normal[1]) ?? [0, 0, 0]);
  if (thing?.glow) return scale(tint, thing.glow * (0.75 + 0.25 * Math.abs(dot(normal, d))));
  const off = along(at, normal, Math.max(0.004, hit.far * 0.0015));
  const facing = dot(normal, scene.sun);
  const sun = facing > 0 ? facing * sunlit(scene, off, scene.far * 0.3) : 0;
  const open = openness(scene, at, normal, thing ? Math.min(thing.reach * 0.25, 1.5) : Math.max(0.4, hit.far * 0.02));
  const back = clamp(-facing * 0.5 + 0.3) * 0.25;
  let light = add(scale(scene.light, sun), scale(scene.ambient, open * (0.55 + 0.45 * normal[1] + back)));
  for (const lamp of scene.lamps ?? []) light = add(light, lampOn(lamp, at, normal, open));
  const gloss = thing ? (thing.gloss ?? 0) : (scene.ground?.gloss?.(at[0], at[2], normal[1]) ?? 0);
  return gloss ? add(scale(times(tint, light), 1 - gloss * 0.5), gleam(scene, off, d, normal, gloss, sun)) : times(tint, light);
}

function gleam(scene: Scene, off: Vec, d: Vec, normal: Vec, gloss: number, sun: number): Vec {
  const mirror = add(d, scale(normal, -2 * dot(d, normal)));
  const edge = 0.04 + 0.5 * (1 - clamp(-dot(d, normal))) ** 4;
  const spot = sun > 0 ? clamp(dot(mirror, scene.sun)) ** (20 + 160 * gloss) * 1.6 : 0;
  const spark = (scene.lamps ?? []).reduce(
    (sum, lamp) => {
      const to = unit([lamp.at[0] - off[0], lamp.at[1] - off[1], lamp.at[2] - off[2]]);
      return add(sum, scale(lamp.light, clamp(dot(mirror, to)) ** 60 * 0.02));
    },
    [0, 0, 0] as Vec,
  );
  return scale(add(add(scale(skyAt(scene, mirror), edge), scale(scene.light, spot)), spark), gloss);
}

function lampOn(lamp: { at: Vec; light: Vec }, at: Vec, normal: Vec, open: number): Vec {
  const to: Vec = [lamp.at[0] - at[0], lamp.at[1] - at[1], lamp.at[2] - at[2]];
  const square = dot(to, to) + 0.05;
  return scale(lamp.light, ((0.25 + 0.75 * clamp(dot(normal, to) / Math.sqrt(square))) * open) / square);
}

/** Water: the sky and the shore mirrored in ripples, the more so the flatter one looks, and its own colour. */
function afloat(scene: Scene, water: NonNullable<Scene["water"]>, at: Vec, d: Vec, far: number): Vec {
  const calm = water.ripple / (1 + far * 0.012);
  const [u, v] = [at[0] / water.size, at[2] / water.size];
  const wave = (x: number, z: number) => fbm(x * 0.8, z * 1.6, 4) + 0.35 * noise(x * 0.16 + 5, z * 0.2);
  const here = wave(u, v);
  const normal = unit([(here - wave(u + 0.08, v)) * 12 * calm, 1, (here - wave(u, v + 0.08)) * 12 * calm]);
  const straight = add(d, scale(normal, -2 * dot(d, normal)));
  const mirror = unit([straight[0], Math.max(straight[1], 0.012), straight[2]]);
  const hit = march(scene, [at[0], water.level + 0.01, at[2]], mirror, scene.far, 0.002);
  const from: Vec = [at[0], water.level, at[2]];
  const seen = hit
    ? through(scene, from, mirror, hit.far, surface(scene, from, mirror, hit))
    : through(scene, from, mirror, scene.far * 1.5, skyAt(scene, mirror), true);
  const share = 0.06 + 0.94 * (1 - clamp(-dot(d, normal))) ** 4;
  const depth = scene.ground ? water.level - scene.ground.height(at[0], at[2]) : 9;
  const bed =
    scene.ground && depth < 1.5
      ? blend(water.tint, times(scene.ground.tint(at[0], water.level - depth, at[2], 1), scene.ambient), 0.6 * Math.exp(-depth * 2))
      : water.tint;
  return blend(times(bed, add(scene.ambient, scale(scene.light, 0.3 * Math.max(scene.sun[1], 0)))), seen, clamp(share));
}

/** What air, mist and the lamps' glow make of light on its way; the sky has the far haze in its own colours already. */
function through(scene: Scene, from: Vec, d: Vec, far: number, colour: Vec, sky = false): Vec {
  const { haze } = scene;
  const rise = Math.abs(d[1]) < 1e-4 ? 1e-4 : d[1];
  const even = (haze.density * Math.exp(-from[1] * haze.fall) * (1 - Math.exp(-far * rise * haze.fall))) / (rise * haze.fall);
  const amount = haze.patches ? even * patchy(scene, from, d, Math.min(far, scene.far), haze.patches) : even;
  const veil = 1 - Math.exp(-Math.max(amount, 0) * (sky ? 0.8 : 1));
  const warm = Math.max(dot(d, scene.sun), 0) ** 6;
  let seen = blend(colour, add(haze.colour, scale(scene.sky.halo, 0.3 * warm)), veil);
  for (const lamp of scene.lamps ?? []) seen = add(seen, aura(lamp, from, d, far));
  return seen;
}

/** Mist lies in banks: its mean density along the ray over the even one. */
function patchy(scene: Scene, from: Vec, d: Vec, far: number, strength: number): number {
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const way = far * ((i + 0.5) / 8) ** 1.5;
    const size = 12 / scene.far;
    sum += fbm((from[0] + d[0] * way) * size, (from[2] + d[2] * way + (from[1] + d[1] * way) * 2.5) * size, 4);
  }
  return clamp(1 + strength * (sum / 8 - 0.5) * 5, 0.05, 4);
}

function aura(lamp: { at: Vec; light: Vec; glow: number }, from: Vec, d: Vec, far: number): Vec {
  const to: Vec = [lamp.at[0] - from[0], lamp.at[1] - from[1], lamp.at[2] - from[2]];
  const way = dot(to, d);
  if (way < 0 || way > far + 0.6) return [0, 0, 0];
  const miss = Math.max(dot(to, to) - way * way, 0);
  return scale(lamp.light, (lamp.glow * 0.012) / (miss + 0.01 + 0.00002 * way * way));
}

const along = (from: Vec, d: Vec, far: number): Vec => [from[0] + d[0] * far, from[1] + d[1] * far, from[2] + d[2] * far];
