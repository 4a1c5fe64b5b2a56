import { hypot } from "./noise.ts";

/** A place, a direction, or a colour (linear light, 0…1 and above). */
export type Vec = readonly [number, number, number];

/** A colour as painters write it, to linear light. */
export function rgb(hex: number): Vec {
  const channel = (shift: number) => (((hex >> shift) & 255) / 255) ** 2.2;
  return [channel(16), channel(8), channel(0)];
}
export const scale = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const times = (a: Vec, b: Vec): Vec => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** Of length one; straight up where there is no direction at all. */
export const unit = (a: Vec): Vec => {
  const length = hypot(a[0], a[1], a[2]);
  return length > 0 && Number.isFinite(length) ? scale(a, 1 / length) : [0, 1, 0];
};
export const blend = (a: Vec, b: Vec, share: number): Vec => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** Something solid. `shape` and `tint` see places relative to `at`, turned by `turn` radians about the upright. */
export interface Thing {
  at: Vec;
  /** No part of it is farther from `at`; metres. */
  reach: number;
  turn?: number;
  /** Distance to its surface, metres, negative inside; never more than the true one. */
  shape(x: number, y: number, z: number): number;
  tint(x: number, y: number, z: number, up: number): Vec;
  /** Light that it gives of itself, times its tint. */
  glow?: number;
  /** 0 chalk … 1 lacquer. */
  gloss?: number;
}

interface Sky {
  zenith: Vec;
  horizon: Vec;
  /** The light about the sun or moon, and its disc's size (0 none). */
  halo: Vec;
  disc: number;
  clouds?: { cover: number; scale: number; lit: Vec; dark: Vec };
  stars?: number;
  rainbow?: number;
}

/** A view to be drawn. Metres, y upright; the sun stands in direction `sun`. */
export interface Scene {
  eye: Vec;
  look: Vec;
  /** Half the height of the view over its distance: .2 telephoto, .6 wide. */
  view: number;
  sun: Vec;
  light: Vec;
  ambient: Vec;
  sky: Sky;
  far: number;
  ground?: {
    height(x: number, z: number): number;
    /** Never higher than this. */
    top: number;
    /** What share of the height over the ground a ray may safely go; less for steeper ground. */
    stride: number;
    /** Metres over which its slope is read; at least the baked grid's. */
    grain: number;
    tint(x: number, y: number, z: number, up: number): Vec;
    /** 0 dry … 1 a still pool. */
    gloss?(x: number, z: number, up: number): number;
    /** Growth upon the ground, at most `tall`. */
    cover?: { tall: number; height(x: number, z: number, ground: number): number };
  };
  water?: { level: number; tint: Vec; ripple: number; size: number };
  haze: { colour: Vec; density: number; fall: number; patches?: number };
  lamps?: readonly { at: Vec; light: Vec; glow: number }[];
  things: readonly Thing[];
  focus?: { at: number; blur: number };
  exposure: number;
}
