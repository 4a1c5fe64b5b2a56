const FULL: Record<string, string> = { ",": "，", ":": "：", ";": "；", "?": "？", "!": "！" };
// Han characters and what closes or opens beside them. The marks themselves stay out, so that a second pass finds nothing new.
const BEFORE = /[\p{Script=Han}”’》」』）】〉…—]$/u;
const AFTER = /^[\p{Script=Han}“‘《「『（【〈]/u;
const RUN = /([,:;?!，：；？！]+)([ \t\u00a0]{0,3})/g;
const ADDRESS = /((?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]{1,64}@[\w.-]{1,255})/;

/**
 * Half-width , : ; ? ! beside a Han character as full-width, and ( ) around Han characters; a space behind such a mark goes.
 * Numbers, times, Latin text and addresses stay: 10:30, 3,000, (AP). Doing it twice changes nothing more.
 */
export function toFullWidth(text: string): string {
  // The pattern keeps what it matched: every second piece is an address.
  const pieces = text.split(ADDRESS);
  return pieces.map((piece, i) => (i % 2 === 1 ? piece : widenMarks(widenBrackets(piece)))).join("");
}

function widenMarks(text: string): string {
  return text.replace(RUN, (all, marks: string, gap: string, index: number) => {
    const before = BEFORE.test(text.slice(Math.max(0, index - 2), index));
    const rest = text.slice(index + all.length, index + all.length + 2);
    if (!before && (gap !== "" || !AFTER.test(rest))) return all;
    return [...marks].map((mark) => FULL[mark] ?? mark).join("") + (AFTER.test(rest) ? "" : gap);
  });
}

function widenBrackets(text: string): string {
  const open: number[] = [];
  const wide = new Set<number>();
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") open.push(i);
    else if (text[i] === ")") {
      const start = open.pop();
      if (start !== undefined && /\p{Script=Han}/u.test(text.slice(start, i))) wide.add(start).add(i);
    }
  }
  return wide.size === 0 ? text : Array.from(text.split(""), (unit, i) => (wide.has(i) ? (unit === "(" ? "（" : "）") : unit)).join("");
}
