const FULL: Record<string, string> = { ",": "，", ":": "：", ";": "；", "?": "？", "!": "！" };
// Han characters and what closes or opens beside them. The marks themselves stay out, so that a second pass finds nothing new.
const BEFORE = /[\p{Script=Han}”’》」』）】〉…—]$/u;
const AFTER = /^[\p{Script=Han}“‘《「『（【〈]/u;
const RUN = /([,:;?!，：；？！]+)([ \t\u00a0]{0,3})/g;

/**
 * Half-width , : ; ? ! beside a Han character as full-width, and ( ) around Han characters; a space behind such a mark goes.
 * Numbers, times, Latin text and addresses stay: 10:30, 3,000, (AP). Doing it twice changes nothing more.
 */
export function toFullWidth(text: string): string {
  const addresses = addressesIn(text);
  return widenMarks(widenBrackets(text, addresses), addresses);
}

/** Every code unit that belongs to a web or mail address: widening is one for one, so the places hold until a space goes. */
function addressesIn(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { 0: run, index } of text.matchAll(/[!-~]+/g)) {
    const start = startOfAddress(run);
    const end = withoutMarks(run);
    for (let i = start; i >= 0 && i < end; i++) inside.add(index + i);
  }
  return inside;
}

/** Length of the run without the marks at its end, which belong to the sentence. */
function withoutMarks(run: string): number {
  let end = run.length;
  while (end > 0 && ",:;?!()".includes(run[end - 1] ?? "")) end--;
  return end;
}

function startOfAddress(run: string): number {
  const web = run.search(/https?:\/\/|www\./);
  return web < 0 && /\w@\w/.test(run) ? run.search(/\w/) : web;
}

function widenMarks(text: string, addresses: ReadonlySet<number>): string {
  return text.replace(RUN, (all, marks: string, gap: string, index: number) => {
    if (addresses.has(index)) return all;
    const before = BEFORE.test(text.slice(Math.max(0, index - 2), index));
    const rest = text.slice(index + all.length, index + all.length + 2);
    if (!before && (gap !== "" || !AFTER.test(rest))) return all;
    return [...marks].map((mark) => FULL[mark] ?? mark).join("") + (AFTER.test(rest) ? "" : gap);
  });
}

function widenBrackets(text: string, addresses: ReadonlySet<number>): string {
  const open: { at: number; han: boolean }[] = [];
  const wide = new Set<number>();
  for (const { 0: character, index } of text.matchAll(/[()]|\p{Script=Han}/gu)) {
    if (character === "(" && !addresses.has(index)) open.push({ at: index, han: false });
    else if (character === ")" && !addresses.has(index)) closeBracket(open, index, wide);
    else if (character !== "(" && character !== ")") for (const bracket of open.slice(-1)) bracket.han = true;
  }
  return text.replace(/[()]/g, (bracket, index: number) => (wide.has(index) ? (FULL_BRACKETS[bracket] ?? bracket) : bracket));
}

const FULL_BRACKETS: Record<string, string> = { "(": "（", ")": "）" };

/** Han characters inside the inner bracket are inside the outer one too. */
function closeBracket(open: { at: number; han: boolean }[], end: number, wide: Set<number>): void {
  const start = open.pop();
  if (!start?.han) return;
  wide.add(start.at).add(end);
  for (const outer of open.slice(-1)) outer.han = true;
}
