import { PICTURE_MARK } from "./picture-mark.ts";

/** Columns that `text` takes on a screen: East Asian wide and full-width characters and emoji 2, all others 1, marks and unseen characters 0. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of clusters.segment(text)) width += clusterWidth(segment);
  return width;
}

/**
 * `text` in at most `width` columns, `ellipsis` included where something was cut. Cuts between whole characters as a reader
 * sees them; a picture mark at the end, （图）, stays and the words before it are cut; no opening bracket or quote is left at the end.
 */
export function cutToWidth(text: string, width: number, ellipsis = "…"): string {
  if (fits(text, width)) return text;
  const mark = PICTURE_MARK.exec(text)?.[0] ?? "";
  const words = text.slice(0, text.length - mark.length);
  const withMark = prefixOf(words, width - displayWidth(ellipsis + mark));
  if (mark && withMark) return withMark + ellipsis + mark;
  const alone = prefixOf(text, width - displayWidth(ellipsis));
  return alone ? alone + ellipsis : prefixOf(text, width);
}

const clusters = new Intl.Segmenter("zh", { granularity: "grapheme" });

// East Asian Width W and F of Unicode 16, neighbouring blocks joined.
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]|\ufe0f/u;
const UNSEEN = /^[\p{M}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]*$/u;

function clusterWidth(cluster: string): number {
  if (UNSEEN.test(cluster)) return 0;
  return WIDE.test(cluster) ? 2 : 1;
}

function fits(text: string, width: number): boolean {
  let used = 0;
  for (const { segment } of clusters.segment(text)) {
    used += clusterWidth(segment);
    if (used > width) return false;
  }
  return true;
}

function prefixOf(text: string, width: number): string {
  let end = 0;
  let used = 0;
  for (const { segment, index } of clusters.segment(text)) {
    used += clusterWidth(segment);
    if (used > width) break;
    end = index + segment.length;
  }
  return trimOpening(text.slice(0, end));
}

// A mark begun, （组, would be half a mark; a bracket or quote that opens nothing looks like a mistake.
const OPENING = /(?:[（(](?:组图?|多图?|图)?|[“‘「『《〈〔【[])$/;

function trimOpening(prefix: string): string {
  let kept = prefix.trimEnd();
  while (OPENING.test(kept)) kept = kept.replace(OPENING, "").trimEnd();
  return kept;
}
