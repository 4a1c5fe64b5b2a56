import { two } from "../../../src/core/zone.ts";

/** Bytes as people say them: `640 KB`, `12.4 MB`. */
export function bytesSaid(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** A length in ms as a clock shows it: `3:07`, `1:02:09`. */
export function lengthSaid(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
