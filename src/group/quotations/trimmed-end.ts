/** Where a part of a text ends without the spaces, and the &nbsp; left over as text, that end it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    if (at > start && /\s/.test(text[at - 1] ?? "")) at--;
    else if (at - 6 >= start && text.startsWith("&nbsp;", at - 6)) at -= 6;
    else return at;
  }
}
