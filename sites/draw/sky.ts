import { clamp, fbm, hash, step } from "./noise.ts";
import { add, blend, dot, type Scene, scale, type Vec } from "./scene.ts";

/** The sky's colour in direction `d`. */
export function skyAt(scene: Scene, d: Vec): Vec {
  const { sky, sun } = scene;
  const up = Math.max(d[1], 0);
  const near = Math.max(dot(d, sun), 0);
  let colour = blend(sky.horizon, sky.zenith, 1 - (1 - up) ** 3.2);
  if (sky.stars) colour = add(colour, stars(d, sky.stars));
  colour = add(colour, scale(sky.halo, 0.35 * near ** 6 + 0.5 * near ** 40 + 0.9 * near ** 300));
  if (sky.rainbow) colour = add(colour, rainbow(-dot(d, sun), sky.rainbow * step(-0.02, 0.12, d[1])));
  if (sky.disc && near > 1 - sky.disc) colour = add(colour, scale(sky.halo, 7 * step(1 - sky.disc, 1 - sky.disc * 0.8, near)));
  return sky.clouds && d[1] > 0.004 ? clouded(scene, d, near, colour, sky.clouds) : colour;
}

function clouded(scene: Scene, d: Vec, near: number, behind: Vec, clouds: NonNullable<Scene["sky"]["clouds"]>): Vec {
  const k = clouds.scale / (d[1] + 0.09);
  const [x, z] = [d[0] * k, d[2] * k];
  const warp = 0.7 * fbm(x * 0.7 + 9, z * 0.7, 3);
  const depth = (u: number, v: number) => fbm(u + warp, v + warp, 6) - 1 + clouds.cover;
  const here = depth(x, z);
  const toSun = depth(x + scene.sun[0] * 0.22, z + scene.sun[2] * 0.22);
  const body = step(0, 0.22, here) * step(0, 0.1, d[1]);
  const bright = clamp(0.55 + (here - toSun) * 3.4 - here * 0.9 + near ** 4 * 0.5);
  return blend(behind, add(blend(clouds.dark, clouds.lit, bright), scale(scene.sky.halo, 0.22 * near ** 8)), body * 0.94);
}

function stars(d: Vec, strength: number): Vec {
  const [u, v] = [Math.atan2(d[0], -d[2]) * 150, d[1] * 170];
  const [iu, iv] = [Math.floor(u), Math.floor(v)];
  const bright = hash(iu, iv);
  const band = Math.exp(-(((d[0] * 0.75 + d[1] * 0.55 - 0.2) / 0.2) ** 2)) * fbm(d[0] * 9 + 40, d[1] * 9, 5);
  const spot = Math.hypot(u - iu - 0.2 - 0.6 * hash(iu + 3, iv), v - iv - 0.2 - 0.6 * hash(iu, iv + 3));
  const point = bright > 0.9 - band * 0.25 ? ((bright - 0.6) * 4) ** 4 * 0.35 * Math.exp(-((spot / 0.14) ** 2)) : 0;
  const dust = band * band * 0.26;
  return [strength * (point + dust * 0.85), strength * (point + dust * 0.9), strength * (point * 1.1 + dust * 1.15)];
}

/** Two bows, at 42° and 51° about the point opposite the sun; the outer one fainter and turned. `along` is the cosine from that point. */
function rainbow(along: number, strength: number): Vec {
  const angle = (Math.acos(clamp(along, -1, 1)) * 180) / Math.PI;
  const bow = (middle: number, width: number): Vec => [band(angle, middle + width, 0.9), band(angle, middle, 0.8), band(angle, middle - width, 0.9)];
  const inside = angle < 42 ? 0.05 * strength : 0;
  return add(add(scale(bow(41.6, 0.75), strength), scale(bow(51.5, -1.0), strength * 0.4)), [inside, inside, inside]);
}
const band = (angle: number, middle: number, width: number): number => Math.exp(-(((angle - middle) / width) ** 2));
