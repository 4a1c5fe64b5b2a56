import { tidy } from "./blocks.ts";

/** What a page's JSON-LD says of the article on it; each null or empty where it says nothing. */
export interface Linked {
  /** Some block of the page calls itself an article. */
  isArticle: boolean;
  /** Some block calls itself a thread of a forum, or questions with answers. */
  isThread: boolean;
  headline: string | null;
  authors: string[];
  published: string | null;
  publisher: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Types whose headline, author and date are the report's. */
const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting)$/;
const THREAD = /^(?:DiscussionForumPosting|QAPage)$/;
/** Nesting that is followed: `@graph` in an array, an article in `mainEntity`. */
const DEEPEST = 6;
const MOST_NODES = 2000;

/** Reads the JSON-LD scripts of a page. What can't be parsed is passed over: the page itself is read anyway. */
export function readJsonLd(scripts: readonly string[]): Linked {
  const nodes = nodesOf(scripts);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const threads = nodes.filter((node) => typesOf(node).some((type) => THREAD.test(type)));
  const names = byId(nodes);
  const first = <T>(read: (node: Json) => T | null): T | null => [...articles, ...threads].map(read).find((value) => value !== null) ?? null;
  return {
    isArticle: articles.length > 0,
    isThread: threads.length > 0,
    headline: first((node) => textValue(node["headline"]) ?? textValue(node["name"])),
    authors: [...articles, ...threads].map((node) => namesIn(node["author"], names)).find((list) => list.length > 0) ?? [],
    published: first((node) => textValue(node["datePublished"])),
    publisher: first((node) => namesIn(node["publisher"], names)[0] ?? null),
  };
}

function nodesOf(scripts: readonly string[]): Json[] {
  const nodes: Json[] = [];
  for (const script of scripts) collect(parse(script), nodes, 0);
  return nodes;
}

function parse(script: string): unknown {
  const text = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "").replace(/(?:-->|\/\/\]\]>|\]\]>|;)\s*$/, "");
  try {
    return JSON.parse(text.replace(/\p{Cc}+/gu, " ")); // line ends inside strings are the commonest fault
  } catch {
    return null;
  }
}

function collect(value: unknown, nodes: Json[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES || typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) nodes.push(value as Json);
  for (const inner of Array.isArray(value) ? value : Object.values(value)) collect(inner, nodes, depth + 1);
}

function typesOf(node: Json): string[] {
  return [node["@type"]].flat().filter((type) => typeof type === "string");
}

function byId(nodes: readonly Json[]): Map<string, Json> {
  const named = nodes.filter((node) => typeof node["@id"] === "string" && node["name"] !== undefined);
  return new Map(named.map((node) => [String(node["@id"]), node]));
}

function namesIn(value: unknown, known: ReadonlyMap<string, Json>): string[] {
  return [value]
    .flat()
    .flatMap((entry) => {
      if (typeof entry === "string") return /^https?:/.test(entry) ? [] : [tidy(decodeEntities(entry))];
      if (typeof entry !== "object" || entry === null) return [];
      const node = entry as Json;
      const name = node["name"] ?? known.get(String(node["@id"]))?.["name"];
      return [name]
        .flat()
        .filter((part) => typeof part === "string")
        .map((part) => tidy(decodeEntities(part)));
    })
    .filter((name) => name !== "" && name.length <= 200);
}

function textValue(value: unknown): string | null {
  const text = [value].flat()[0];
  return typeof text === "string" && text.trim() !== "" ? tidy(decodeEntities(text)) : null;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|quot|#0?39|#8217|#8216|#8211|#038|nbsp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&#039;": "'",
  "&#8217;": "’",
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&#8211;": "–",
  "&#038;": "&",
  "&#8216;": "‘",
};
