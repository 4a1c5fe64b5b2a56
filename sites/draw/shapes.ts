import { hypot } from "./noise.ts";

/** Distance to a box of half-sizes a, b, c with edges rounded by r. */
export function box(x: number, y: number, z: number, a: number, b: number, c: number, r = 0): number {
  const [u, v, w] = [Math.abs(x) - a + r, Math.abs(y) - b + r, Math.abs(z) - c + r];
  return hypot(Math.max(u, 0), Math.max(v, 0), Math.max(w, 0)) + Math.min(Math.max(u, v, w), 0) - r;
}

/** Upright cylinder of that radius and half-height. */
export function drum(x: number, y: number, z: number, radius: number, half: number): number {
  const [u, v] = [hypot(x, z) - radius, Math.abs(y) - half];
  return hypot(Math.max(u, 0), Math.max(v, 0)) + Math.min(Math.max(u, v), 0);
}

/** Upright cone cut off: radius `low` at −half, `high` at +half. Distance is a bound, not exact. */
export function taper(x: number, y: number, z: number, low: number, high: number, half: number): number {
  const radius = low + ((high - low) * (Math.max(-half, Math.min(half, y)) + half)) / (2 * half);
  return Math.max(hypot(x, z) - radius, Math.abs(y) - half) * 0.9;
}

/** Rod of radius r between two places. */
export function rod(x: number, y: number, z: number, a: readonly [number, number, number], b: readonly [number, number, number], r: number): number {
  const [bx, by, bz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
  const share = Math.max(0, Math.min(1, (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz)));
  return hypot(px - bx * share, py - by * share, pz - bz * share) - r;
}

/** Ring about z. */
export function ring(x: number, y: number, z: number, radius: number, r: number): number {
  return hypot(hypot(x, y) - radius, z) - r;
}

/** A tiled roof with rising eaves over a rectangle of half-sizes a, c, `tall` high; its foot at y = 0. A bound. */
export function roof(x: number, y: number, z: number, a: number, c: number, tall: number): number {
  const [u, w] = [Math.abs(x) / a, Math.abs(z) / c];
  const out = Math.max(u, w);
  const sag = tall * (1 - out) ** 1.5 + 0.14 * tall * Math.max(0, Math.min(u, w)) ** 4;
  const over = y - (out < 1 ? sag : 0.14 * tall * Math.min(u, w, 1) ** 4);
  return Math.max(Math.abs(over) - 0.06 * tall, Math.max(Math.abs(x) - a, Math.abs(z) - c)) * 0.5;
}

/** Repeats space every `size`, for rows of the same thing. */
export const repeat = (x: number, size: number): number => x - size * Math.round(x / size);
/** The same for at most `count` to either side. */
export const row = (x: number, size: number, count: number): number => x - size * Math.max(-count, Math.min(count, Math.round(x / size)));
