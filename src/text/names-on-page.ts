import { convert, type Exceptions } from "./convert.ts";
import { traditionalName } from "./traditional-name.ts";
import { isPhrase, type TraditionalScript } from "./traditionaliser.ts";

// bounded: a tag of at most 200 characters, a name of at most 40
const MARKED = /<[a-z]{1,10}(?:\s[^<>]{0,180})?\sdata-person(?:\s[^<>]{0,180})?>([^<>&]{2,40})</g;

/** The people whom a page marks with `data-person`, wherever else it names them. One who is called what is also a word (余地) counts only where marked. */
export function namesOnPage(html: string, to: TraditionalScript): Exceptions {
  if (!html.includes(" data-person")) return NONE;
  const marked = [...html.matchAll(MARKED)].map(([, name = ""]) => name.trim());
  return safeNames(
    marked.filter((name) => !isPhrase(name)),
    to,
  );
}

/** Those names whose characters a name keeps and a text would not, with what they become. */
export function safeNames(names: readonly string[], to: TraditionalScript): Exceptions {
  const safe = [...new Set(names)].map((name): [string, string] => [name, traditionalName(name, to)]);
  const needed = safe.filter(([name, made]) => name !== "" && made !== convert(name, to));
  return needed.length === 0 ? NONE : new Map(needed);
}

const NONE: Exceptions = new Map();
