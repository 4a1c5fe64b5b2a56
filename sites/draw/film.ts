import { clamp, hash, noise } from "./noise.ts";
import { dot, type Scene, unit, type Vec } from "./scene.ts";
import { look } from "./shade.ts";

/** Red, green, blue and distance of every dot, row by row. */
interface Frame {
  width: number;
  height: number;
  dots: Float32Array;
}

/** Draws a scene: 8-bit RGB, row by row. */
export function expose(scene: Scene, width: number, height: number): Buffer {
  const frame: Frame = { width, height, dots: new Float32Array(width * height * 4) };
  const shoot = camera(scene, width, height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) put(frame, x, y, shoot(x, y));
  smoothEdges(frame, shoot);
  if (scene.focus) defocus(frame, scene.focus.at, (scene.focus.blur * height) / 1067);
  const haloed = bloom(frame);
  return develop(frame, haloed, scene.exposure);
}

/** A lamp looked into, in the scenes' own measure, and well above. */
const BRIGHTEST = 200;

type Shot = readonly [number, number, number, number];

function camera(scene: Scene, width: number, height: number) {
  const ahead = unit([scene.look[0] - scene.eye[0], scene.look[1] - scene.eye[1], scene.look[2] - scene.eye[2]]);
  const right = unit([-ahead[2], 0, ahead[0]]);
  const up: Vec = [right[1] * ahead[2] - right[2] * ahead[1], right[2] * ahead[0] - right[0] * ahead[2], right[0] * ahead[1] - right[1] * ahead[0]];
  let last: Shot = [0, 0, 0, scene.far];
  return (x: number, y: number): Shot => {
    const u = ((2 * (x + 0.5) - width) / height) * scene.view;
    const v = ((height - 2 * (y + 0.5)) / height) * scene.view;
    const d = unit([ahead[0] + right[0] * u + up[0] * v, ahead[1] + right[1] * u + up[1] * v, ahead[2] + right[2] * u + up[2] * v]);
    const { colour, far } = look(scene, scene.eye, d);
    const shot: Shot = [...colour, far * dot(d, ahead)];
    // A ray that grazes an edge may find light without measure; one such dot would spread over the picture with the bloom.
    if (colour.every((light) => light >= 0 && light < BRIGHTEST)) last = shot;
    return last;
  };
}

function put(frame: Frame, x: number, y: number, shot: Shot): void {
  frame.dots.set(shot, (y * frame.width + x) * 4);
}
const value = (frame: Frame, x: number, y: number, channel: number): number => frame.dots[(y * frame.width + x) * 4 + channel] ?? 0;
const luma = (frame: Frame, x: number, y: number): number =>
  Math.sqrt(clamp(value(frame, x, y, 0) * 0.3 + value(frame, x, y, 1) * 0.6 + value(frame, x, y, 2) * 0.1));

/** Looks again, three times and off the middle, where neighbours differ: edges without stairs. */
function smoothEdges(frame: Frame, shoot: (x: number, y: number) => Shot): void {
  const { width, height } = frame;
  const rough: number[] = [];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const here = luma(frame, x, y);
      const apart = Math.max(
        Math.abs(here - luma(frame, x + 1, y)),
        Math.abs(here - luma(frame, x, y + 1)),
        Math.abs(here - luma(frame, x - 1, y)),
        Math.abs(here - luma(frame, x, y - 1)),
      );
      if (apart > 0.06) rough.push(y * width + x);
    }
  }
  for (const index of rough) {
    const [x, y] = [index % width, Math.floor(index / width)];
    const shots = [shoot(x + 0.33, y - 0.3), shoot(x - 0.36, y + 0.05), shoot(x + 0.07, y + 0.37)];
    for (let c = 0; c < 3; c++) {
      const sum = shots.reduce((total, shot) => total + Math.min(shot[c] ?? 0, 6), Math.min(value(frame, x, y, c), 6));
      frame.dots[index * 4 + c] = sum / 4;
    }
  }
}

/** Blurs what lies out of focus, in discs as a lens does. `blur`: dots of radius for what is very far off. */
function defocus(frame: Frame, focus: number, blur: number): void {
  const { width, height } = frame;
  const source: Frame = { width, height, dots: frame.dots.slice() };
  const spread = (x: number, y: number) => Math.min(blur * 1.6, blur * Math.abs(1 - focus / Math.max(value(source, x, y, 3), 0.05)));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const own = spread(x, y);
      let [r, g, b, total] = [value(source, x, y, 0), value(source, x, y, 1), value(source, x, y, 2), 1];
      for (let i = 1; i < 56; i++) {
        const reach = blur * 1.2 * Math.sqrt(i / 56);
        const angle = i * 2.39996 + hash(x, y);
        const [u, v] = [Math.round(x + Math.cos(angle) * reach), Math.round(y + Math.sin(angle) * reach)];
        if (u < 0 || v < 0 || u >= width || v >= height) continue;
        const theirs = spread(u, v);
        const allowed = value(source, u, v, 3) > value(source, x, y, 3) ? Math.min(theirs, own) : theirs;
        const weight = allowed < 0.5 ? 0 : clamp(allowed - reach + 1);
        [r, g, b, total] = [
          r + weight * value(source, u, v, 0),
          g + weight * value(source, u, v, 1),
          b + weight * value(source, u, v, 2),
          total + weight,
        ];
      }
      put(frame, x, y, [r / total, g / total, b / total, value(source, x, y, 3)]);
    }
  }
}

/** The soft light that bright places throw about them, at an eighth of the size. */
function bloom(frame: Frame): Frame {
  const width = Math.ceil(frame.width / 8);
  const height = Math.ceil(frame.height / 8);
  let small: Frame = { width, height, dots: new Float32Array(width * height * 4) };
  for (let y = 0; y < frame.height; y++) {
    for (let x = 0; x < frame.width; x++) {
      const index = ((y >> 3) * width + (x >> 3)) * 4;
      for (let c = 0; c < 3; c++) small.dots[index + c] = (small.dots[index + c] ?? 0) + Math.min(value(frame, x, y, c), 8) / 64;
    }
  }
  for (let pass = 0; pass < 3; pass++) small = boxBlur(boxBlur(small, 1, 0), 0, 1);
  return small;
}

function boxBlur(frame: Frame, dx: number, dy: number): Frame {
  const reach = Math.max(1, Math.round(frame.width / 45));
  const out: Frame = { ...frame, dots: new Float32Array(frame.dots.length) };
  for (let y = 0; y < frame.height; y++) {
    for (let x = 0; x < frame.width; x++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let i = -reach; i <= reach; i++) sum += value(frame, clamp(x + i * dx, 0, frame.width - 1), clamp(y + i * dy, 0, frame.height - 1), c);
        out.dots[(y * frame.width + x) * 4 + c] = sum / (2 * reach + 1);
      }
    }
  }
  return out;
}

/** Film: soft shoulder, darker corners, grain a dot and a half wide. */
function develop(frame: Frame, haloed: Frame, exposure: number): Buffer {
  const { width, height } = frame;
  const out = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const edge = ((2 * x) / width - 1) ** 2 * 0.6 + ((2 * y) / height - 1) ** 2 * 0.4;
      const lens = exposure * (1 - 0.22 * edge * edge - 0.1 * edge);
      const grain = (noise(x * 0.66, y * 0.66) + noise(x * 0.66 + 99, y * 0.66 + 31) - 1) * 5;
      for (let c = 0; c < 3; c++) {
        const light = (value(frame, x, y, c) * 0.9 + 0.1 * between(haloed, x / 8 - 0.5, y / 8 - 0.5, c)) * lens;
        const toned = clamp((light * (2.51 * light + 0.03)) / (light * (2.43 * light + 0.59) + 0.14));
        out[(y * width + x) * 3 + c] = Math.round(clamp(255 * toned ** (1 / 2.2) + grain, 0, 255));
      }
    }
  }
  return out;
}

function between(frame: Frame, x: number, y: number, c: number): number {
  const [u, v] = [clamp(x, 0, frame.width - 1.001), clamp(y, 0, frame.height - 1.001)];
  const [iu, iv] = [Math.floor(u), Math.floor(v)];
  const top = value(frame, iu, iv, c) * (1 - u + iu) + value(frame, Math.min(iu + 1, frame.width - 1), iv, c) * (u - iu);
  const low = Math.min(iv + 1, frame.height - 1);
  return (
    top * (1 - v + iv) + (value(frame, iu, low, c) * (1 - u + iu) + value(frame, Math.min(iu + 1, frame.width - 1), low, c) * (u - iu)) * (v - iv)
  );
}
