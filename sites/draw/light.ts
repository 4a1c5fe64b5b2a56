import { rgb, type Scene, scale, unit } from "./scene.ts";

type Light = Pick<Scene, "sun" | "light" | "ambient" | "sky" | "haze" | "exposure">;
const clouds = (cover: number, lit = 0xffffff, dark = 0x9fadc0, size = 0.5) => ({ cover, scale: size, lit: rgb(lit), dark: rgb(dark) });

/** A clear day with fair-weather clouds. */
export const noon = (cover = 0.5): Light => ({
  sun: unit([0.6, 0.5, 0.15]),
  light: scale(rgb(0xfff0d8), 3),
  ambient: scale(rgb(0x9db8dc), 0.95),
  sky: { zenith: rgb(0x3a69a8), horizon: rgb(0xbfd2e2), halo: rgb(0xffe9c4), disc: 0, clouds: clouds(cover) },
  haze: { colour: rgb(0xb7cbe0), density: 0.0006, fall: 0.004 },
  exposure: 0.8,
});

/** An hour before sunset, the sun to one side. */
export const golden = (cover = 0.48): Light => ({
  sun: unit([-0.8, 0.24, -0.42]),
  light: scale(rgb(0xffd08a), 3.4),
  ambient: scale(rgb(0x8f9fc0), 0.75),
  sky: { zenith: rgb(0x5277a6), horizon: rgb(0xe6cfae), halo: rgb(0xffcf8a), disc: 0, clouds: clouds(cover, 0xfff0d8, 0x9a98a8) },
  haze: { colour: rgb(0xd3bfa4), density: 0.0009, fall: 0.006 },
  exposure: 0.85,
});

/** The sun just over the hills, straight ahead. */
export const dawn = (cover = 0.5): Light => ({
  sun: unit([0.22, 0.09, -1]),
  light: scale(rgb(0xffb070), 2.6),
  ambient: scale(rgb(0x8592b8), 0.6),
  sky: { zenith: rgb(0x5a7bab), horizon: rgb(0xf0c39a), halo: rgb(0xffb878), disc: 0.0005, clouds: clouds(cover, 0xffd9b0, 0x8d88a0) },
  haze: { colour: rgb(0xc9b3ae), density: 0.0016, fall: 0.02 },
  exposure: 0.85,
});

/** After sunset: blue above, the last red low down. */
export const dusk = (cover = 0.45): Light => ({
  sun: unit([-0.35, 0.05, -1]),
  light: scale(rgb(0xff9a6a), 0.35),
  ambient: scale(rgb(0x5c74a8), 0.42),
  sky: { zenith: rgb(0x1f3560), horizon: rgb(0xd08a6a), halo: rgb(0xc85a30), disc: 0, clouds: clouds(cover, 0xc98a80, 0x3c4668) },
  haze: { colour: rgb(0x6a6478), density: 0.0007, fall: 0.006 },
  exposure: 1,
});

/** White cloud all over, soft light without edges. */
export const overcast = (): Light => ({
  sun: unit([0.3, 0.9, 0.3]),
  light: scale(rgb(0xf4f4f0), 0.7),
  ambient: scale(rgb(0xc4cdd6), 1.25),
  sky: { zenith: rgb(0xa3b0bc), horizon: rgb(0xd6dcdf), halo: rgb(0x202020), disc: 0, clouds: clouds(0.62, 0xe6eaec, 0xa9b2ba, 0.4) },
  haze: { colour: rgb(0xcbd2d6), density: 0.002, fall: 0.008 },
  exposure: 0.85,
});

/** Clear night under stars. */
export const night = (): Light => ({
  sun: unit([0.5, 0.5, 0.3]),
  light: scale(rgb(0x9db4e8), 0.1),
  ambient: scale(rgb(0x40588c), 0.11),
  sky: { zenith: rgb(0x0c1730), horizon: rgb(0x2c3c5e), halo: [0, 0, 0], disc: 0, stars: 1 },
  haze: { colour: rgb(0x243250), density: 0.0006, fall: 0.006 },
  exposure: 1.3,
});
