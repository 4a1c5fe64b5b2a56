import { escapeHtml } from "./tag.ts";

/** How a run of text is set. Written outermost first as a, strong, em, sub or sup, whatever the order was. */
export interface Marks {
  /** The link's opening tag, or null. */
  link: string | null;
  strong: boolean;
  em: boolean;
  shift: "sub" | "sup" | null;
}

/** Text as it was found, a picture's tag, or a line's end. */
export type Run = { kind: "text"; text: string; marks: Marks } | { kind: "picture"; markup: string; marks: Marks } | { kind: "break" };

/** A paragraph's inner markup, or that of one picture standing alone on its line. */
export interface Part {
  kind: "text" | "picture";
  markup: string;
}

/**
 * Runs → paragraphs and pictures that stand alone. An empty line, or a line that starts with an indent of two Han characters,
 * starts a new paragraph: so do old pages write them. White space is collapsed, and dropped at a line's ends.
 */
export function partsOf(runs: readonly Run[]): Part[] {
  const parts: Part[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length) parts.push({ kind: "text", markup: paragraph.join("<br>") });
    paragraph = [];
  };
  for (const line of linesOf(runs)) {
    const blank = line.every((run) => run.kind === "text" && run.text.trim() === "");
    if (blank || isIndented(line)) flush();
    if (blank) continue;
    if (line.some((run) => run.kind === "text" && run.text.trim() !== "")) paragraph.push(lineMarkup(trimmed(line)));
    else {
      flush();
      for (const run of line) if (run.kind === "picture") parts.push({ kind: "picture", markup: run.markup });
    }
  }
  flush();
  return parts;
}

type Piece = Exclude<Run, { kind: "break" }>;

function linesOf(runs: readonly Run[]): Piece[][] {
  let line: Piece[] = [];
  const lines = [line];
  for (const run of runs) {
    if (run.kind !== "break") line.push(run);
    else {
      line = [];
      lines.push(line);
    }
  }
  return lines;
}

function isIndented(line: readonly Piece[]): boolean {
  const first = line[0];
  return first?.kind === "text" && /^[ \t\n\r]*(?:\u3000{2}|\u00a0{4})/.test(first.text);
}

/** White space collapsed across runs and gone at both ends. */
function trimmed(line: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let afterSpace = true;
  for (const piece of line) {
    if (piece.kind === "text") {
      const collapsed = piece.text.replace(/[ \t\n\r]+/g, " ");
      const text: string = pieces.length === 0 ? collapsed.trimStart() : afterSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
      if (text === "") continue;
      pieces.push({ ...piece, text });
      afterSpace = text.endsWith(" ");
    } else {
      pieces.push(piece);
      afterSpace = false;
    }
  }
  return trimmedEnd(pieces);
}

function trimmedEnd(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex((piece) => piece.kind === "picture" || piece.text.trim() !== "");
  const kept = pieces.slice(0, last + 1);
  const end = kept.at(-1);
  return end?.kind === "text" ? kept.with(-1, { ...end, text: end.text.trimEnd() }) : kept;
}

function lineMarkup(pieces: readonly Piece[]): string {
  let markup = "";
  let open: string[] = [];
  for (const piece of pieces) {
    const wanted = tagsOf(piece.marks);
    const kept = sharedStart(open, wanted);
    markup += closing(open.slice(kept)) + wanted.slice(kept).join("") + (piece.kind === "text" ? escapeHtml(piece.text) : piece.markup);
    open = wanted;
  }
  return markup + closing(open);
}

function tagsOf({ link, strong, em, shift }: Marks): string[] {
  const tags = link === null ? [] : [link];
  if (strong) tags.push("<strong>");
  if (em) tags.push("<em>");
  if (shift) tags.push(`<${shift}>`);
  return tags;
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

function closing(tags: readonly string[]): string {
  return tags
    .toReversed()
    .map((tag) => `</${/^<([a-z]+)/.exec(tag)?.[1]}>`)
    .join("");
}
