import type { HeldTitle } from "../../../core/known-name.ts";

/** Offices as a cell has them: `外长 [2020-01-02/2024-05-01]`; a day that is not known, or no end, is left out; without both, so are the brackets. */
export function titlesCell(titles: readonly HeldTitle[], between: string): string {
  return titles.map(({ title, from, to }) => (from || to ? `${title} [${from ?? ""}/${to ?? ""}]` : title)).join(between);
}

/** Read back; `undefined` where a day is none. */
export function heldTitles(parts: readonly string[]): HeldTitle[] | undefined {
  const titles: HeldTitle[] = [];
  for (const part of parts) {
    const open = part.endsWith("]") ? part.lastIndexOf("[") : -1;
    const [from = "", to = "", ...more] = open < 0 ? [] : part.slice(open + 1, -1).split("/");
    const title = (open < 0 ? part : part.slice(0, open)).trim();
    if (title === "" || more.length > 0 || !isDayOrNone(from) || !isDayOrNone(to)) return undefined;
    titles.push({ title, from: from || null, to: to || null });
  }
  return titles;
}

function isDayOrNone(text: string): boolean {
  if (text === "") return true;
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
