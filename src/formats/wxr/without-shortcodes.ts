import { escapeHtml } from "../../html/tag.ts";

/** Markup without WordPress's shortcodes; `removed` counts those that left nothing behind, by name. */
export interface PlainContent {
  markup: string;
  removed: Map<string, number>;
}

/** A shortcode's tag: a name, what follows it, `[/name]`. */
const TAG = /\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s[^[\]<>]{0,1000})?)\]/gi;
const KNOWN = new Set("audio caption embed gallery playlist video wp_caption youtube".split(" "));

/**
 * Takes the shortcodes out: a caption becomes a figure's, a gallery that names its pictures their figures, text between two tags stays. What stands
 * in brackets and is none (`[sic]`) stays too. `fileOf` gives an attachment's address by its id.
 */
export function withoutShortcodes(content: string, fileOf: (id: string) => string | null): PlainContent {
  const removed = new Map<string, number>();
  const closed = new Set(Array.from(content.matchAll(/\[\/([a-z][a-z0-9_-]{1,40})\]/gi), ([, name = ""]) => name));
  const markup = captioned(content).replace(TAG, (all, slash: string, name: string, rest: string) => {
    if (!isShortcode(closed, name, rest)) return all;
    const pictures = slash === "" && name === "gallery" ? galleryOf(rest, fileOf) : "";
    if (pictures === "" && slash === "" && !name.endsWith("caption")) removed.set(name, (removed.get(name) ?? 0) + 1);
    return pictures;
  });
  return { markup, removed };
}

/** @param closed names that a tag ends with somewhere; looked up once, or many brackets in a long text took for ever */
function isShortcode(closed: ReadonlySet<string>, name: string, rest: string): boolean {
  return KNOWN.has(name) || /[_-]/.test(name) || /\s[a-z_-]{1,40}=/i.test(rest) || closed.has(name);
}

function galleryOf(rest: string, fileOf: (id: string) => string | null): string {
  const [, ids = ""] = /\sids=["']?([\d, ]{1,900})/.exec(rest) ?? [];
  const files = ids.split(",").map((id) => fileOf(id.trim()));
  return files.map((file) => (file === null ? "" : `<figure><img src="${escapeHtml(file)}"></figure>`)).join("");
}

/** `[caption …]<img …> words[/caption]` → a figure. */
function captioned(content: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = content.indexOf("[caption", at); open !== -1; open = content.indexOf("[caption", at)) {
    const start = content.indexOf("]", open);
    const end = start === -1 ? -1 : content.indexOf("[/caption]", start);
    if (end === -1) break;
    pieces.push(content.slice(at, open), figureOf(content.slice(start + 1, end)));
    at = end + "[/caption]".length;
  }
  return pieces.join("") + content.slice(at);
}

function figureOf(inside: string): string {
  const end = inside.lastIndexOf(">") + 1;
  return `<figure>${inside.slice(0, end)}<figcaption>${inside.slice(end).trim()}</figcaption></figure>`;
}
