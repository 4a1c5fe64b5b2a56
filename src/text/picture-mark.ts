/** A picture mark at a title's end, also one that a list has cut before its closing bracket. */
export const PICTURE_MARK = /[（(](?:组图|多图|图)[）)]?$/;

/**
 * The title without its picture mark, and whether it had one: （图）, (图), (组图), and (图 where a list cut it.
 * （视频） stays in the title: it says something else than that there is a picture.
 */
export function splitPictureMark(title: string): { title: string; picture: boolean } {
  const trimmed = title.trim();
  const words = trimmed.replace(PICTURE_MARK, "");
  return words === trimmed ? { title: trimmed, picture: false } : { title: words.trimEnd(), picture: true };
}
