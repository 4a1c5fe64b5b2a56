import { Parser } from "htmlparser2";

/** What a page is, apart from its words: its tags in order with the names of their attributes. */
export function skeleton(html: string): string[] {
  const tags: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void tags.push([name, ...Object.keys(attributes)].join(" ")),
    onclosetag: (name) => void tags.push(`/${name}`),
  });
  parser.end(html);
  return tags;
}

/** Every address of a page, in order. */
export function addresses(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(_, attributes) {
      for (const name of ["href", "src", "srcset", "action", "data-href"]) if (attributes[name] !== undefined) found.push(attributes[name]);
    },
  });
  parser.end(html);
  return found;
}

/** The text that a page shows its readers, attributes too, without what says that it stands in another script, and without what they typed. */
export function shownText(html: string): string {
  const texts: string[] = [];
  const kept: boolean[] = [];
  const parser = new Parser({
    onopentag(name, { lang = "", translate, title, alt, placeholder, "aria-label": label }) {
      const isKept = translate === "no" || (name !== "html" && lang !== "" && !/^zh-Hant/.test(lang));
      kept.push(kept.at(-1) === true || isKept || /^(?:script|style|code|textarea)$/.test(name));
      if (!isKept) texts.push(...[title, alt, placeholder, label].filter((text) => text !== undefined));
    },
    ontext: (text) => void (kept.at(-1) || texts.push(text)),
    onclosetag: () => void kept.pop(),
  });
  parser.end(html);
  return texts.join("\n");
}

/** The characters of Big5, which was made for Taiwan before anybody converted anything: lead bytes A4 to C6 and C9 to F9. */
export function big5(): ReadonlySet<string> {
  const decoder = new TextDecoder("big5");
  const found = new Set<string>();
  for (let lead = 0xa4; lead <= 0xf9; lead++) {
    if (lead === 0xc7 || lead === 0xc8) continue;
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && /\p{Script=Han}/u.test(character)) found.add(character);
    }
  }
  return found;
}
