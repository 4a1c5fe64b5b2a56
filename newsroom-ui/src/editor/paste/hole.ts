/** Where a pasted text had a picture: words that no reader should ever see, so that nobody publishes past them unaware. */
export const HOLE = "〔图片未带入：从媒资库选择〕";

/** How many pictures a body still waits for. */
export function holesIn(bodyHtml: string): number {
  return bodyHtml.split(HOLE).length - 1;
}
