import type { Node } from "@tiptap/pm/model";

/** A block's plain text as the server reads it (`paragraphs` of src/html/blocks.ts), and where in the document each UTF-16 unit of it stands. */
export interface BlockText {
  text: string;
  places: readonly number[];
}

interface Unit {
  sign: string;
  at: number;
}

/** Reads the block that begins at position `at` of the document. */
export function blockText(block: Node, at: number): BlockText {
  const units: Unit[] = [];
  collect(block, at, units, false);
  const kept = lines(units).flatMap((line, i) => (i === 0 ? line : [{ sign: "\n", at: line[0]?.at ?? at }, ...line]));
  return { text: kept.map(({ sign }) => sign).join(""), places: kept.map((unit) => unit.at) };
}

function collect(node: Node, at: number, units: Unit[], isBare: boolean): void {
  if (node.isText) {
    const text = node.text ?? "";
    for (let i = 0; i < text.length; i++) units.push({ sign: text[i] ?? "", at: at + i });
    return;
  }
  const isCell = node.type.name === "tableCell" || node.type.name === "tableHeader";
  const isLine = node.type.name === "hardBreak" || node.type.name === "tableRow" || (node.isTextblock && !isBare);
  if (isLine) units.push({ sign: "\n", at });
  node.forEach((child, offset) => {
    collect(child, at + 1 + offset, units, isCell && node.childCount === 1);
  });
  if (isCell) units.push({ sign: "\t", at });
  else if (isLine && !node.isLeaf) units.push({ sign: "\n", at });
}

/** Lines without the blanks at their ends; empty ones left out. */
function lines(units: readonly Unit[]): Unit[][] {
  const found: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.sign === "\n") found.push([]);
    else found.at(-1)?.push(unit);
  }
  return found.map(trimmed).filter(({ length }) => length > 0);
}

function trimmed(line: Unit[]): Unit[] {
  const isBlank = ({ sign }: Unit) => sign.trim() === "";
  const from = line.findIndex((unit) => !isBlank(unit));
  return from < 0 ? [] : line.slice(from, line.findLastIndex((unit) => !isBlank(unit)) + 1);
}
