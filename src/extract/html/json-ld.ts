import { tidy } from "./blocks.ts";

/** What a page's JSON-LD says of the article on it; each null or empty where it says nothing. */
export interface Linked {
  /** Some block of the page calls itself an article. */
  isArticle: boolean;
  /** Some block calls itself a thread of a forum, or questions with answers. */
  isThread: boolean;
  headline: string | null;
  authors: string[];
  /** The authors are organisations, or the publisher itself. */
  anonymous: boolean;
  published: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Types whose headline, author and date are the report's. */
const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting)$/;
const THREAD = /^(?:DiscussionForumPosting|QAPage)$/;
/** Types that have a date, but a headline and authors only by accident. */
const PAGE = /(?:WebPage|ItemPage|VideoObject|PodcastEpisode|Recipe|Product)$/;
/** Nesting that is followed: `@graph` in an array, an article in `mainEntity`. */
const DEEPEST = 6;
const MOST_NODES = 2000;

/** Reads the JSON-LD scripts of a page. What can't be parsed is passed over: the page itself is read anyway. */
export function readJsonLd(scripts: readonly string[]): Linked {
  const nodes = nodesOf(scripts);
  const ofType = (types: RegExp) => nodes.filter((node) => typesOf(node).some((type) => types.test(type)));
  const articles = ofType(ARTICLE);
  const threads = ofType(THREAD);
  const told = [...articles, ...threads];
  const known = byId(nodes);
  const first = <T>(read: (node: Json) => T | null): T | null => told.map(read).find((value) => value !== null) ?? null;
  const author = told.map((node) => node["author"]).find((value) => namesIn(value, known).length > 0);
  const publisher = first((node) => namesIn(node["publisher"], known)[0] ?? null);
  const authors = namesIn(author, known);
  return {
    isArticle: articles.length > 0,
    isThread: threads.length > 0,
    headline: first((node) => textValue(node["headline"]) ?? textValue(node["name"])),
    authors,
    anonymous: [author].flat().every((value) => isOrganisation(value, known)) || authors.every((name) => name === publisher),
    published:
      first(dateOf) ??
      ofType(PAGE)
        .map(dateOf)
        .find((date) => date !== null) ??
      null,
  };
}

function dateOf(node: Json): string | null {
  return textValue(node["datePublished"]);
}

function isOrganisation(value: unknown, known: ReadonlyMap<string, Json>): boolean {
  if (typeof value !== "object" || value === null) return false;
  const node = value as Json;
  return typesOf(known.get(String(node["@id"])) ?? node).some((type) => type.endsWith("Organization"));
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
