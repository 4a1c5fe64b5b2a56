/** An element of a document from outside. */
export interface XmlElement {
  /** Prefix and local name: the prefix is the usual one of its namespace ("dc:date"), whichever the document uses, and none for the document's own. */
  name: string;
  /** Prefixes as written. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  /** What relative addresses inside it are relative to (xml:base), as a whole address; null where nobody said. */
  base: string | null;
  /** xml:lang, its own or its parent's; null where nobody said, or where it was taken back by an empty one. */
  language: string | null;
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** Children of any of these names, in the order of the names, then of the document. */
export function childrenNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  const own = elementsOf(element).filter(({ name }) => names.includes(name));
  return names.length > 1 ? own.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name)) : own;
}

/** The first child of the first of these names that has one. */
export function childNamed(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const name of names) for (const child of element.children) if (typeof child !== "string" && child.name === name) return child;
  return null;
}

/** Every element of one of these names below `element`, in the order of the document. */
export function descendantsNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...descendantsNamed(child, ...names)]);
}

/** All text inside, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** All text inside on one line, or null where there is none. */
export function lineOf(element: XmlElement | null): string | null {
  return element && (textOf(element).replace(/\s+/g, " ").trim() || null);
}

/** An attribute's value without space around it, or null where it has none. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  return element?.attributes[name]?.trim() || null;
}
