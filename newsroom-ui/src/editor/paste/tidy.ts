import { type ChildNode, Element, isTag, isText, Text } from "domhandler";

/** Where a picture stood, for the steps that follow. */
export const PICTURE_PLACE = "/picture";

/**
 * A pasted tree without what is no text of it: what was hidden or struck out, comments and rubies of Word, spacers;
 * what was set bold or italic by style says so by element; each picture is one at `PICTURE_PLACE`.
 */
export function tidy(nodes: readonly ChildNode[]): ChildNode[] {
  return nodes.flatMap((node): ChildNode[] => {
    if (isText(node)) return [node];
    if (!isTag(node) || isGone(node)) return [];
    if (node.name === "img" || node.name === "v:imagedata") return picture(node);
    return styled(node, tidy(node.children));
  });
}

// Deleted words of tracked changes, what readings stand over words, profile cards and players of WeChat.
const GONE = new Set([
  "del",
  "s",
  "strike",
  "rt",
  "rp",
  "xml",
  "mp-common-profile",
  "mp-common-videosnap",
  "mp-common-mpaudio",
  "mpvoice",
  "qqmusic",
]);

function isGone(element: Element): boolean {
  const style = styleOf(element);
  const hidden =
    style["display"] === "none" || style["visibility"] === "hidden" || style["mso-hide"] === "all" || element.attribs["hidden"] !== undefined;
  const isComment = /^mso-?(?:com|footnote)/i.test(element.attribs["class"] ?? "") || /^(?:comment|footnote)/.test(style["mso-element"] ?? "");
  return GONE.has(element.name) || hidden || isComment || style["mso-list"]?.toLowerCase() === "ignore";
}

/** Pixels up to which a picture is a sign in the text or a counter of visits; emoji of the web come at 16 to 32. */
const SIGN = 32;

function picture({ attribs }: Element): ChildNode[] {
  const alt = attribs["alt"] ?? "";
  const size = Math.max(Number.parseInt(attribs["width"] ?? "", 10) || 0, Number.parseInt(attribs["height"] ?? "", 10) || 0);
  if (/\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12) return [new Text(alt)];
  if (size > 0 && size <= SIGN) return [];
  return [new Element("img", { src: PICTURE_PLACE, alt: "" })];
}

function styled(element: Element, children: ChildNode[]): ChildNode[] {
  const { "font-weight": weight = "", "font-style": slant = "" } = styleOf(element);
  // Documents copied from an office of the web stand whole in <b style="font-weight:normal">.
  const isPlain = (element.name === "b" || element.name === "strong") && /^(?:normal|[1-4]00)$/.test(weight);
  let inner = children;
  if (INLINE.has(element.name)) {
    if (slant === "italic") inner = [new Element("em", {}, inner)];
    if (/^(?:bold|[6-9]00)$/.test(weight)) inner = [new Element("strong", {}, inner)];
  }
  return isPlain ? inner : [new Element(element.name, element.attribs, inner)];
}

const INLINE = new Set(["span", "font", "a"]);

/** Declarations of an element's style, names and values in lower case but for white space. */
export function styleOf({ attribs }: Element): Record<string, string> {
  const style: Record<string, string> = {};
  for (const declaration of (attribs["style"] ?? "").split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0)
      style[declaration.slice(0, colon).trim().toLowerCase()] = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return style;
}
