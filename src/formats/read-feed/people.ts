import { childNamed, childrenNamed, lineOf, textOf, type XmlElement } from "../xml/element.ts";

/** Names of those who wrote an item, each once. */
export function peopleOf(item: XmlElement): string[] {
  const named = [...childrenNamed(item, "atom:author"), ...childrenNamed(item, "author")].map(personOf);
  const names = named.some(Boolean) ? named : childrenNamed(item, "dc:creator", "dc:author", "itunes:author", "media:credit").map(personOf);
  return [...new Set(names.flatMap((name) => (name ?? "").split(/[、;；]/)).map((name) => name.trim()))].filter(Boolean);
}

function personOf(element: XmlElement): string | null {
  const name = childNamed(element, "atom:name", "name");
  return name ? lineOf(name) : nameIn(textOf(element).replace(/\s+/g, " ").trim());
}

/** `a@example.com (Name)`, `Name <a@example.com>` and `Name (a@example.com)` say a name; a bare address says what it is. */
function nameIn(text: string): string | null {
  const bracketed = /^(?:mailto:)?[^\s@()]+@[^\s@()]+\s?\(([^()]+)\)$/.exec(text)?.[1];
  const around = /^([^<>()@]+?)\s?[<(][^\s@<>()]+@[^\s@<>()]+[>)]$/.exec(text)?.[1];
  return bracketed?.trim() || around?.trim() || text || null;
}
