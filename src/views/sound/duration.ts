import { two } from "../../core/zone.ts";
import { type Html, html } from "../../html/tag.ts";

/** How long something lasts, `9:40` or `1:02:09`; nothing where that is not known. @param duration ms */
export function durationTag(duration: number | null): Html | null {
  if (duration === null) return null;
  const seconds = Math.round(duration / 1000);
  return html`<time datetime="PT${seconds}S">${clockTime(seconds)}</time>`;
}

/** `9:40`, `1:02:09`. @param seconds whole, from 0 */
function clockTime(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
