/** What a robots.txt says to us: whether a path (with its query) may be asked, and the pause that it wishes, ms. */
export interface Robots {
  allows(path: string): boolean;
  pause: number;
}

interface Rule {
  pattern: string;
  allows: boolean;
}

/** Longest that is read, characters (RFC 9309 asks for 500 KiB). */
const LONGEST = 512_000;
const LONGEST_PAUSE = 30_000;

/** Reads a robots.txt for a robot of that name (small letters), after RFC 9309: its own groups, else those for all; the longest rule that fits decides, a tie allows. */
export function readRobots(text: string, name: string): Robots {
  const groups = groupsOf(text.slice(0, LONGEST));
  const own = groups.filter(({ agents }) => agents.includes(name));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = chosen.flatMap((group) => group.rules).sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allows) - Number(a.allows));
  return {
    allows: (path) => rules.find(({ pattern }) => fits(pattern, path))?.allows ?? true,
    pause: Math.min(Math.max(0, ...chosen.map((group) => group.pause)), LONGEST_PAUSE),
  };
}

interface Group {
  agents: string[];
  rules: Rule[];
  pause: number;
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/[\r\n]+/)) {
    const [said = ""] = line.split("#", 1);
    const colon = said.indexOf(":");
    if (colon < 0) continue;
    const field = said.slice(0, colon).trim().toLowerCase();
    const value = said.slice(colon + 1).trim();
    if (field === "user-agent") {
      if (!isNaming) groups.push({ agents: [], rules: [], pause: 0 });
      groups.at(-1)?.agents.push(value.toLowerCase());
    } else if ((field === "allow" || field === "disallow") && value !== "") groups.at(-1)?.rules.push({ pattern: value, allows: field === "allow" });
    else if (field === "crawl-delay" && Number(value) > 0) Object.assign(groups.at(-1) ?? {}, { pause: Number(value) * 1000 });
    isNaming = field === "user-agent";
  }
  return groups;
}

/** Whether a path begins as the pattern says; `*` is anything, `$` at the end the path's own end. Linear but for the number of stars. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  const [first = "", ...rest] = parts;
  if (!path.startsWith(first)) return false;
  const last = isWhole ? rest.pop() : undefined;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
