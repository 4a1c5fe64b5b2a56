/** Elements that stand on lines of their own. */
const BLOCKS = new Set("address blockquote div dl figure form h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td th thead tr ul".split(" "));

/** Text as WordPress's older editor keeps it, where a line's end is a line's end and two are a paragraph's → markup that says so itself. */
export function withParagraphs(content: string): string {
  const plain = content.replace(/\r\n?/g, "\n");
  if (/<!-- wp:|<p[\s>]/i.test(plain)) return plain;
  const lines = plain.split("\n");
  return lines.map((line, at) => line + (endsInBlock(line) || beginsWithBlock(lines[at + 1] ?? "") ? "\n" : "<br>")).join("");
}

function endsInBlock(line: string): boolean {
  const trimmed = line.trimEnd();
  return trimmed.endsWith(">") && isBlock(trimmed.slice(trimmed.lastIndexOf("<")));
}

function beginsWithBlock(line: string): boolean {
  return isBlock(line.trimStart().slice(0, 20));
}

function isBlock(tag: string): boolean {
  return BLOCKS.has(/^<\/?([a-z][a-z0-9]{0,12})/i.exec(tag)?.[1]?.toLowerCase() ?? "");
}
