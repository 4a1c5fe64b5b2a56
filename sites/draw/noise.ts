/** A number 0…1 that depends on two whole numbers only: the same picture every time. */
export function hash(ix: number, iz: number): number {
  let h = Math.imul(ix, 0x27d4eb2d) ^ Math.imul(iz, 0x165667b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Length of a line; far quicker than Math.hypot, which guards against sizes that no picture holds. */
export const hypot = (a: number, b: number, c = 0): number => Math.sqrt(a * a + b * b + c * c);
export const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);
/** 0 below `from`, 1 above `to`, smooth between. */
export function step(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** Smooth value noise 0…1, one bump a unit. */
export function noise(x: number, z: number): number {
  const ix = Math.floor(x);
  const iz = Math.floor(z);
  const fx = x - ix;
  const fz = z - iz;
  const ux = fx * fx * (3 - 2 * fx);
  const uz = fz * fz * (3 - 2 * fz);
  return mix(mix(hash(ix, iz), hash(ix + 1, iz), ux), mix(hash(ix, iz + 1), hash(ix + 1, iz + 1), ux), uz);
}

/** Noise of several sizes, 0…1; each octave is turned so that no grid shows. */
export function fbm(x: number, z: number, octaves: number): number {
  let sum = 0;
  let size = 0.5;
  let total = 0;
  let [u, v] = [x, z];
  for (let i = 0; i < octaves; i++) {
    sum += size * noise(u, v);
    total += size;
    size *= 0.5;
    [u, v] = [1.6 * u + 1.2 * v + 7.3, 1.6 * v - 1.2 * u + 3.1];
  }
  return sum / total;
}

/** Mountains as water leaves them: octaves count less where the ground is already steep. About 0…1.2. */
export function eroded(x: number, z: number, octaves: number): number {
  let [sum, size, slopeX, slopeZ] = [0, 0.5, 0, 0];
  let [u, v] = [x, z];
  for (let i = 0; i < octaves; i++) {
    const [ix, iz] = [Math.floor(u), Math.floor(v)];
    const [fx, fz] = [u - ix, v - iz];
    const [ux, uz] = [fx * fx * (3 - 2 * fx), fz * fz * (3 - 2 * fz)];
    const [a, b, c, d] = [hash(ix, iz), hash(ix + 1, iz), hash(ix, iz + 1), hash(ix + 1, iz + 1)];
    const twist = a - b - c + d;
    slopeX += 6 * fx * (1 - fx) * (b - a + twist * uz);
    slopeZ += 6 * fz * (1 - fz) * (c - a + twist * ux);
    sum += (size * (a + (b - a) * ux + (c - a) * uz + twist * ux * uz)) / (1 + slopeX * slopeX + slopeZ * slopeZ);
    size *= 0.5;
    [u, v] = [1.6 * u + 1.2 * v, 1.6 * v - 1.2 * u];
  }
  return sum;
}

/** Distance to the nearest and to the second of points strewn one a cell, and the nearest one's own number 0…1. */
export function cells(x: number, z: number): [nearest: number, second: number, own: number] {
  const [ix, iz] = [Math.floor(x), Math.floor(z)];
  let [near, second, own] = [9, 9, 0];
  for (let cz = iz - 1; cz <= iz + 1; cz++) {
    for (let cx = ix - 1; cx <= ix + 1; cx++) {
      const d = hypot(cx + hash(cx, cz) - x, cz + hash(cx + 71, cz - 19) - z);
      if (d < near) [near, second, own] = [d, near, hash(cx - 5, cz + 37)];
      else if (d < second) second = d;
    }
  }
  return [near, second, own];
}

/** Height 0…1 of a wood's roof: one tree a unit cell, `pointed` firs or round crowns, none where `share` runs out. */
export function canopy(x: number, z: number, pointed: boolean, share = 1): number {
  const [ix, iz] = [Math.floor(x), Math.floor(z)];
  let top = 0;
  for (let cz = iz - 1; cz <= iz + 1; cz++) {
    for (let cx = ix - 1; cx <= ix + 1; cx++) {
      const own = hash(cx - 5, cz + 37);
      if (own > share) continue;
      const d = hypot(cx + hash(cx, cz) - x, cz + hash(cx + 71, cz - 19) - z) / (0.45 + 0.3 * own);
      if (d < 1) top = Math.max(top, (0.55 + 0.45 * hash(cx, cz + 9)) * (pointed ? 1 - d : Math.sqrt(1 - d * d)));
    }
  }
  return top;
}
