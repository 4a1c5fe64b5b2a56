import { hypot } from "./noise.ts";
import type { Scene, Thing, Vec } from "./scene.ts";

/** What a ray met: how far, and which thing (none: the ground). */
export interface Hit {
  far: number;
  thing: Thing | undefined;
}

/** Goes along a ray until it meets the ground or a thing; undefined when it meets the sky. `fine` is the share of the way that counts as touching. */
export function march(scene: Scene, from: Vec, d: Vec, limit: number, fine = 0.0006): Hit | undefined {
  const things = scene.things.filter((thing) => meets(thing, from, d));
  const { ground } = scene;
  if (!things.length && (!ground || (from[1] > ground.top && d[1] >= 0))) return undefined;
  let far = !things.length && ground && from[1] > ground.top ? (from[1] - ground.top) / -d[1] : 0.02;
  for (let i = 0; i < 260 && far < limit; i++) {
    const [x, y, z] = [from[0] + d[0] * far, from[1] + d[1] * far, from[2] + d[2] * far];
    let [least, thing] = [ground ? clearance(ground, x, y, z) : 1e9, undefined as Thing | undefined];
    for (const other of things) {
      const distance = distanceTo(other, x, y, z, least);
      if (distance < least) [least, thing] = [distance, other];
    }
    if (least < fine * far + 0.0004) return { far, thing };
    if (d[1] > 0 && ground && y > ground.top && !things.length) return undefined;
    far += Math.max(least, far * fine * 0.7);
  }
  return undefined;
}

/** How much of the sun reaches a place, 0…1, with soft edges. */
export function sunlit(scene: Scene, from: Vec, limit: number): number {
  const d = scene.sun;
  const things = scene.things.filter((thing) => !thing.glow && meets(thing, from, d));
  const { ground } = scene;
  let [light, far] = [1, limit * 0.002];
  for (let i = 0; i < 48 && far < limit; i++) {
    const [x, y, z] = [from[0] + d[0] * far, from[1] + d[1] * far, from[2] + d[2] * far];
    if (!things.length && (!ground || y > ground.top)) break;
    let least = ground ? clearance(ground, x, y, z) : 1e9;
    for (const thing of things) least = Math.min(least, distanceTo(thing, x, y, z, least));
    light = Math.min(light, (14 * least) / far);
    if (light < 0.01) return 0;
    far += Math.max(least, limit * 0.0015, far * 0.03);
  }
  return light * light * (3 - 2 * light);
}

/** How open a place is to the sky, 0…1: less in corners. `span` is how far the corner's other side may be. */
export function openness(scene: Scene, at: Vec, normal: Vec, span: number): number {
  let shut = 0;
  for (let i = 1; i <= 4; i++) {
    const out = (span * i) / 4;
    const [x, y, z] = [at[0] + normal[0] * out, at[1] + normal[1] * out, at[2] + normal[2] * out];
    let least = scene.ground ? y - heightAt(scene.ground, x, z) : 1e9;
    for (const thing of scene.things) if (!thing.glow) least = Math.min(least, distanceTo(thing, x, y, z, least));
    shut += Math.max(0, out - least) / (out * 2 ** i);
  }
  return Math.max(0.08, 1 - shut);
}

/** Which way the surface at `at` faces. */
export function normalAt(scene: Scene, at: Vec, thing: Thing | undefined, span: number): Vec {
  const [x, y, z] = at;
  const { ground } = scene;
  const field = (u: number, v: number, w: number) => (thing ? distanceTo(thing, u, v, w, 1e9) : ground ? v - heightAt(ground, u, w) : v);
  const n: Vec = [
    field(x + span, y, z) - field(x - span, y, z),
    field(x, y + span, z) - field(x, y - span, z),
    field(x, y, z + span) - field(x, y, z - span),
  ];
  const length = hypot(n[0], n[1], n[2]) || 1;
  return [n[0] / length, n[1] / length, n[2] / length];
}

/** Height of the ground with what grows on it. */
function heightAt(ground: NonNullable<Scene["ground"]>, x: number, z: number): number {
  const bare = ground.height(x, z);
  return ground.cover ? bare + ground.cover.height(x, z, bare) : bare;
}

/** A place as the thing itself sees it. */
export function within(thing: Thing, x: number, y: number, z: number): Vec {
  const [u, v, w] = [x - thing.at[0], y - thing.at[1], z - thing.at[2]];
  if (!thing.turn) return [u, v, w];
  const [c, s] = [Math.cos(thing.turn), Math.sin(thing.turn)];
  return [c * u - s * w, v, s * u + c * w];
}

function clearance(ground: NonNullable<Scene["ground"]>, x: number, y: number, z: number): number {
  const bare = ground.height(x, z);
  const over = y - bare;
  if (!ground.cover) return over * ground.stride;
  if (over > ground.cover.tall) return Math.max((over - ground.cover.tall) * ground.stride, ground.cover.tall * 0.1);
  return (over - ground.cover.height(x, z, bare)) * ground.stride * 0.6;
}

/** The distance, or a lower bound while the thing is farther off than `known`. */
function distanceTo(thing: Thing, x: number, y: number, z: number, known: number): number {
  const bound = hypot(x - thing.at[0], y - thing.at[1], z - thing.at[2]) - thing.reach;
  if (bound > known || bound > thing.reach * 0.5) return bound;
  const [u, v, w] = within(thing, x, y, z);
  return thing.shape(u, v, w);
}

function meets(thing: Thing, from: Vec, d: Vec): boolean {
  const [u, v, w] = [thing.at[0] - from[0], thing.at[1] - from[1], thing.at[2] - from[2]];
  const along = u * d[0] + v * d[1] + w * d[2];
  const square = u * u + v * v + w * w - thing.reach * thing.reach;
  return square < 0 || (along > 0 && square < along * along);
}
