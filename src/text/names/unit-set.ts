/** Flags of UTF-16 units: 1 for those in `characters`. A look costs a nanosecond where a set of strings costs fifty. */
export function unitSet(characters: Iterable<string>): Uint8Array {
  const set = new Uint8Array(0x10000);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}
