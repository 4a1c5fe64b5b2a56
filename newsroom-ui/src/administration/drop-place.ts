/** A line of the tree as it is shown: brothers in order, each before those below it. */
export interface TreeLine {
  id: string;
  parentId: string | null;
  depth: number;
}

/** Pixels of one level. */
export const INDENT = 24;

/** Where a line that is dragged over another, `offset` pixels to the right, would come to stand; null where it would stay. */
export function dropPlace(
  lines: readonly TreeLine[],
  id: string,
  overId: string,
  offset: number,
): { parentId: string | null; position: number } | null {
  const shown = withoutBelow(lines, id);
  const from = shown.findIndex((line) => line.id === id);
  const to = shown.findIndex((line) => line.id === overId);
  const dragged = shown[from];
  if (!dragged || to < 0) return null;
  const others = shown.filter((line) => line.id !== id);
  const above = others.slice(0, to);
  const depth = clamp(dragged.depth + Math.round(offset / INDENT), others[to]?.depth ?? 0, (above.at(-1)?.depth ?? -1) + 1);
  const parentId = depth === 0 ? null : (above.findLast((line) => line.depth === depth - 1)?.id ?? null);
  const position = above.filter((line) => line.parentId === parentId).length;
  const stays = parentId === dragged.parentId && position === brothersBefore(lines, dragged);
  return stays ? null : { parentId, position };
}

/** Where a line goes by a key: among its brothers, under the one before it, or beside the one above it; null where it cannot. */
export function keyPlace(lines: readonly TreeLine[], id: string, key: string): { parentId: string | null; position: number } | null {
  const line = lines.find((one) => one.id === id);
  if (!line) return null;
  const brothers = lines.filter(({ parentId }) => parentId === line.parentId);
  const at = brothers.indexOf(line);
  if (key === "ArrowUp") return at > 0 ? { parentId: line.parentId, position: at - 1 } : null;
  if (key === "ArrowDown") return at < brothers.length - 1 ? { parentId: line.parentId, position: at + 1 } : null;
  if (key === "ArrowRight") {
    const before = brothers[at - 1];
    return before ? { parentId: before.id, position: lines.filter(({ parentId }) => parentId === before.id).length } : null;
  }
  const above = lines.find((one) => one.id === line.parentId);
  return key === "ArrowLeft" && above ? { parentId: above.parentId, position: brothersBefore(lines, above) + 1 } : null;
}

/** Lines in the order in which a tree is read. */
export function treeLines<Section extends { id: string; parentId: string | null }>(
  sections: readonly Section[],
  parentId: string | null = null,
  depth = 0,
): (Section & { depth: number })[] {
  return sections.filter((one) => one.parentId === parentId).flatMap((one) => [{ ...one, depth }, ...treeLines(sections, one.id, depth + 1)]);
}

/** What hangs below a line that is dragged goes with it. */
export function withoutBelow<Line extends TreeLine>(lines: readonly Line[], id: string): Line[] {
  const below = new Set<string>();
  for (const line of lines) if (line.parentId !== null && (line.parentId === id || below.has(line.parentId))) below.add(line.id);
  return lines.filter((line) => !below.has(line.id));
}

function brothersBefore(lines: readonly TreeLine[], { id, parentId }: TreeLine): number {
  return lines.filter((line) => line.parentId === parentId).findIndex((line) => line.id === id);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), Math.min(least, most));
}
