import { textOf, tidy } from "./blocks.ts";
import type { Element } from "./tree.ts";

/** What a page says of itself where no reader sees it. */
export interface Head {
  title: string | null;
  /** Values of `<meta>` by their name, property or itemprop in small letters, in order. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Address that the page gives as its own. */
  canonical: string | null;
  base: string | null;
  language: string | null;
  /** Texts of the JSON-LD scripts. */
  scripts: readonly string[];
}

/** Reads the head, and what belongs there but stands elsewhere. */
export function readHead(root: Element): Head {
  const reader = new HeadReader();
  reader.read(root);
  const { title, meta, canonical, base, language, scripts } = reader;
  return { title, meta, canonical, base, language, scripts };
}

/** The first value of the first of `names` that the page has. */
export function metaOf(head: Head, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

class HeadReader {
  title: string | null = null;
  readonly meta = new Map<string, string[]>();
  canonical: string | null = null;
  base: string | null = null;
  language: string | null = null;
  readonly scripts: string[] = [];

  read(element: Element): void {
    const { attributes, children } = element;
    if (element.name === "meta") this.readMeta(attributes);
    else if (element.name === "title") this.title ??= tidy(textOf(element)) || null;
    else if (element.name === "link" && attributes["rel"]?.toLowerCase() === "canonical") this.canonical ??= attributes["href"] ?? null;
    else if (element.name === "base") this.base ??= attributes["href"] ?? null;
    else if (element.name === "html") this.language ??= attributes["lang"] ?? attributes["xml:lang"] ?? null;
    else if (element.name === "script" && /^application\/ld\+json/i.test(attributes["type"] ?? "")) this.scripts.push(textOf(element));
    if (element.name === "svg" || element.name === "script") return;
    for (const child of children) if (typeof child !== "string") this.read(child);
  }

  private readMeta(attributes: Record<string, string>): void {
    const name = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").trim().toLowerCase();
    const content = tidy(attributes["content"] ?? "");
    if (name === "" || content === "") return;
    const values = this.meta.get(name);
    if (values) values.push(content);
    else this.meta.set(name, [content]);
  }
}
