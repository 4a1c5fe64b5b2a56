/** Characters of a name from which on one too many, or one too few, still shows. */
const LONG = 4;

/** Where `text` has `name` with one character changed or two neighbours exchanged; in longer names also with one too many or too few inside. Never the name itself. */
export function oneAway(text: string, name: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const { length } = name;
  for (let from = 0; from < text.length; from++) {
    if (isChanged(text, from, name)) found.push({ from, to: from + length });
    if (length < LONG || text.startsWith(name, from)) continue;
    // the ends hold the word to its place: what is too many or too few stands between them
    if (text[from] !== name[0]) continue;
    if (isWithout(name, text, from, length - 1) && text[from + length - 2] === name.at(-1)) found.push({ from, to: from + length - 1 });
    if (isWithout(text.slice(from, from + length + 1), name, 0, length) && text[from + length] === name.at(-1))
      found.push({ from, to: from + length + 1 });
  }
  return found;
}

function isChanged(text: string, from: number, name: string): boolean {
  if (from + name.length > text.length) return false;
  const differing: number[] = [];
  for (let i = 0; i < name.length; i++) {
    if (text[from + i] === name[i]) continue;
    differing.push(i);
    if (differing.length > 2) return false;
  }
  const [first = 0, second] = differing;
  if (second === undefined) return differing.length === 1;
  return second === first + 1 && text[from + first] === name[second] && text[from + second] === name[first];
}

/** Whether `long` without one of its characters is what stands in `text` from `from`, `length` characters. */
function isWithout(long: string, text: string, from: number, length: number): boolean {
  if (long.length !== length + 1 || from + length > text.length) return false;
  let at = 0;
  while (at < length && long[at] === text[from + at]) at++;
  return long.slice(at + 1) === text.slice(from + at, from + length);
}
