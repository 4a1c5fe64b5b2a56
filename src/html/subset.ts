/**
 * The one format of a body: each element of the subset with the attributes that it may carry. No class, no style, no id, no script,
 * no other namespace. When this list gets shorter, stored bodies are sanitised again by a migration.
 */
export const SUBSET: Readonly<Record<string, readonly string[]>> = {
  p: ["data-dispatch"],
  h2: ["data-dispatch"],
  h3: ["data-dispatch"],
  ul: [],
  ol: ["start"],
  li: ["data-dispatch"],
  blockquote: ["data-dispatch"],
  figure: [],
  figcaption: [],
  img: ["src", "alt", "width", "height", "data-asset"],
  a: ["href", "title"],
  strong: [],
  em: [],
  sub: [],
  sup: [],
  br: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ["colspan", "rowspan"],
  td: ["colspan", "rowspan"],
};

/** Elements that may stand at the top of a body, one a block. */
export const TOP_LEVEL: ReadonlySet<string> = new Set(["p", "h2", "h3", "ul", "ol", "blockquote", "figure", "table"]);

/** Elements open at once in a body, at most. Ours: no report that we have seen needs ten; browsers stop at 512. */
export const DEEPEST = 30;
