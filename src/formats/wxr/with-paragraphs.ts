/** Elements that stand on lines of their own. */
const BLOCK = "address|blockquote|div|dl|figure|form|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|th|thead|tr|ul";
const ENDS = new RegExp(`</?(?:${BLOCK})(?:\\s[^<>]{0,500})?>\\s{0,20}$`, "i");
const BEGINS = new RegExp(`^\\s{0,20}</?(?:${BLOCK})[\\s>]`, "i");

/** Text as WordPress's older editor keeps it, where a line's end is a line's end and two are a paragraph's → markup that says so itself. */
export function withParagraphs(content: string): string {
  const plain = content.replace(/\r\n?/g, "\n");
  if (/<!-- wp:|<p[\s>]/i.test(plain)) return plain;
  const lines = plain.split("\n");
  return lines.map((line, at) => line + (ENDS.test(line.slice(-600)) || BEGINS.test((lines[at + 1] ?? "").slice(0, 60)) ? "\n" : "<br>")).join("");
}
