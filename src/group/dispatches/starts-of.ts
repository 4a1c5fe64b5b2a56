import type { ReadBody, Start } from "./dispatch-from.ts";

/** Where the dispatches of a body start, in order; the first may start behind a preface. */
export function startsOf(body: ReadBody): Start[] {
  const { paragraphs, headings, openings } = body;
  if (paragraphs.length === 0) return [];
  const starts: Start[] = [];
  paragraphs.forEach((_, i) => {
    const filed = openings[i]?.kind === "filed";
    if (headings[i] ? !headings[i - 1] : filed && !headings[i - 1])
      starts.push({ paragraph: i, start: openings[i]?.read.prefix ? (openings[i]?.read.start ?? 0) : 0 });
  });
  return starts.length > 0 ? starts : [{ paragraph: 0, start: 0 }];
}
