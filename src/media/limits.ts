import type { AssetKind } from "../core/asset.ts";

const MB = 1024 * 1024;

/** Bytes of one file: a camera's largest JPEG, three hours of speech, a quarter of an hour of video for the web. */
export const MOST_BYTES: Readonly<Record<AssetKind, number>> = { picture: 50 * MB, sound: 200 * MB, video: 500 * MB };

/** More than any camera of a newsroom makes, less than what fills the memory; a bomb is refused before it is unpacked. */
export const MOST_PIXELS = 50_000_000;
