import { type Credits, readCredits } from "../credits.ts";
import { isNobody } from "../names.ts";
import { signedBy } from "../sign-off.ts";
import { type Layout, textOf, tidy } from "./blocks.ts";
import { type Head, metaOf } from "./head.ts";
import type { Linked } from "./json-ld.ts";
import { namesOf } from "./noise.ts";
import type { Around } from "./published.ts";
import type { Element } from "./tree.ts";

/** Names of `<meta>` under which pages state who wrote. */
const META = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "mediaid:author",
  "twitter:creator:name",
];
/** Words of class names that mark the writer's name. */
const WRITER = new Set("author authors byline writer nickname username zuozhe reporter authorname postauthor creator".split(" "));
/** Longest that a stated or marked name may be. */
const LONGEST = 90;

/** Lines under the text in which its editor and source may be named. */
const AFTER = 8;

/** What the lines around the headline, and under the text, say of writer, source and editor. */
export function creditsAround(layout: Layout, around: Around): Credits {
  const lines = [
    ...layout.blocks.slice(around.from, around.body + 3),
    ...layout.blocks.slice(Math.max(around.body, around.end - 4), around.end + AFTER),
  ];
  const all: Credits = { authors: [], source: null, editor: null, wordsStated: null };
  for (const { text } of lines) {
    const read = readCredits(text);
    if (all.authors.length === 0) all.authors.push(...read.authors);
    all.source ??= read.source;
    all.editor ??= read.editor;
    all.wordsStated ??= read.wordsStated;
  }
  return all;
}

/** Who wrote: as labelled around the headline or signed in the text, else as the head states it, else as marked on the page. */
export function findByline(
  page: { head: Head; linked: Linked; layout: Layout; around: Around },
  credits: Credits,
  paragraphs: readonly string[],
): string[] {
  const labelled = [...new Set([...credits.authors, ...signedBy(paragraphs)])];
  if (labelled.length > 0) return labelled;
  const candidates = [
    () => page.linked.authors,
    () => stated(page.head),
    () => marked(page.layout, page.around),
    () => said(page.layout, page.around),
  ];
  for (const read of candidates) {
    const names = [
      ...new Set(
        read()
          .map(cleaned)
          .filter((name) => name !== ""),
      ),
    ];
    if (names.length > 0) return names;
  }
  return [];
}

function stated(head: Head): string[] {
  const value = metaOf(head, ...META);
  return value && !/^https?:|^@/.test(value) && value.length <= LONGEST ? [value] : [];
}

/** Elements marked as the writer's, from a little above the headline to the text's beginning, else after the text. */
function marked(layout: Layout, around: Around): string[] {
  const near = [...layout.ranges].filter(([element, [from]]) => from >= around.from && from <= around.body + 2 && isWriter(element));
  const names = near.sort(([a], [b]) => textOf(a).length - textOf(b).length).map(([element]) => tidy(textOf(element)));
  return names.filter((name) => name !== "" && name.length <= LONGEST && cleaned(name) !== "").slice(0, 1);
}

function isWriter(element: Element): boolean {
  const { rel, itemprop } = element.attributes;
  return rel === "author" || itemprop === "author" || namesOf(element).some((word) => WRITER.has(word));
}

/** By Jane Doe, as a line of its own or at a line's start. */
function said(layout: Layout, around: Around): string[] {
  for (const { text } of layout.blocks.slice(around.from, around.body + 3)) {
    const name = /^(?:written |posted |words |story |reviewed )?by:?\s+(\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4})/iu.exec(
      text.slice(0, 120),
    )?.[1];
    if (name) return [name];
  }
  return [];
}

function cleaned(printed: string): string {
  const bare = tidy(printed)
    .replace(/^(?:(?:written|posted|published|words|story|reviewed|article|guest post)\s+)?(?:by|author|作者|文|记者)\s*[:：/]?\s+/i, "")
    .replace(/^(?:作者|记者|文|撰文|编辑|来源)\s*[:：/]\s*/, "")
    .split(/\s*[|•·–—]\s+|\s{2,}|\s+(?:on|in|updated|published)\s+(?=\p{Lu}|\d)|\d{4}[-年/.]|\s+\d{1,2}[:/]/iu, 1)[0]
    ?.trim();
  if (
    !bare ||
    isNobody(bare) ||
    !/\p{L}/u.test(bare) ||
    /^(?:by|author|authors|share|follow|read more|作者|来源|记者|关注|举报|发布|评论)$/i.test(bare)
  )
    return "";
  return bare;
}
