/** One sample article as its file has it: `name: value` lines, an empty line, the body a block a line. */
export interface SampleFile {
  /** The file's name without its ending; blocks and related links name it so. */
  key: string;
  header: ReadonlyMap<string, readonly string[]>;
  body: string;
}

/** Parts a sample's text; a header may stand several times. @throws Error for a line that is no header */
export function sampleFile(key: string, text: string): SampleFile {
  const end = text.indexOf("\n\n");
  const header = new Map<string, string[]>();
  for (const line of text.slice(0, end).split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 1) throw new Error(`sample ${key}: “${line}” is no header line`);
    const name = line.slice(0, colon).trim();
    header.set(name, [...(header.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return { key, header, body: text.slice(end + 2).trim() };
}

/** The only value of a header, or null. */
export function one({ header }: SampleFile, name: string): string | null {
  return header.get(name)?.[0] || null;
}

/** A header's value as a list, parted by `separator`. */
export function several(sample: SampleFile, name: string, separator: string): string[] {
  return (one(sample, name) ?? "")
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
