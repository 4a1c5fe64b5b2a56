import { type ChildNode, type Element, isTag, isText } from "domhandler";
import { isWebAddress } from "../../html/href.ts";
import { parse } from "../../html/parse.ts";
import { escapeHtml } from "../../html/tag.ts";

/** A body as it is pasted into the editor of a WeChat account, and the pictures that have to be put there by hand. */
export interface WechatBody {
  html: string;
  /** Ids of the pictures in the order of their numbers in `html`, from 1. */
  assetIds: string[];
}

/**
 * Each element's style, since nothing else of a style sheet comes along. Which elements and properties that editor keeps is published
 * nowhere; these are among those that all open tools for it rely on (see docs/decisions/012).
 */
const STYLES: Readonly<Record<string, string>> = {
  p: "margin:0 0 1.2em;font-size:16px;line-height:1.8;color:#222222;text-align:justify",
  h2: "margin:1.6em 0 .8em;font-size:18px;line-height:1.5;font-weight:bold;color:#222222",
  h3: "margin:1.4em 0 .6em;font-size:16px;line-height:1.5;font-weight:bold;color:#222222",
  ul: "margin:0 0 1.2em;padding-left:1.6em;font-size:16px;line-height:1.8;color:#222222",
  ol: "margin:0 0 1.2em;padding-left:1.6em;font-size:16px;line-height:1.8;color:#222222",
  li: "margin:0 0 .4em",
  blockquote: "margin:0 0 1.2em;padding:.2em 0 .2em 1em;border-left:3px solid #cccccc;color:#666666",
  table: "width:100%;margin:0 0 1.2em;border-collapse:collapse;font-size:14px;line-height:1.6",
  th: "padding:6px 8px;border:1px solid #dddddd;text-align:left;font-weight:bold",
  td: "padding:6px 8px;border:1px solid #dddddd;text-align:left",
  strong: "font-weight:bold",
  em: "font-style:italic",
  sub: "font-size:12px;vertical-align:sub",
  sup: "font-size:12px;vertical-align:super",
};
const PLACE = "margin:1.2em 0;padding:1em;background-color:#f5f5f5;font-size:14px;line-height:1.6;color:#888888;text-align:center";
const NOTE = "margin:0 0 .4em;font-size:13px;line-height:1.6;color:#888888";
const KEPT = new Set(["thead", "tbody", "tr"]);

/** What stands around a body. */
interface Around {
  /** Id of the picture that leads; it stands first where the body does not show it. */
  lead: string | null;
  /** What is said under a picture where the body says nothing. */
  caption(assetId: string): string;
  /** Lines below it all: source, authors. */
  lines: readonly string[];
}

/**
 * Writes a sanitised body for WeChat. Pictures become numbered places, for that editor does not surely take one from elsewhere; links become
 * numbered notes, for those that lead out of WeChat lead nowhere there.
 */
export function wechatBody(bodyHtml: string, { lead, caption, lines }: Around): WechatBody {
  const assetIds: string[] = [];
  const links: string[] = [];
  const place = (assetId: string, said: string) => {
    const text = said || caption(assetId);
    return `<p style="${PLACE}">［图 ${numberOf(assetId, assetIds)}${text && `：${escapeHtml(text)}`}］</p>`;
  };
  const first = lead === null || bodyHtml.includes(`data-asset="${lead}"`) ? "" : place(lead, "");
  const body = first + parse(bodyHtml).map(written).join("");
  const notes = [...lines, ...links.map((link, i) => `[${i + 1}] ${link}`)].map((line) => `<p style="${NOTE}">${escapeHtml(line)}</p>`);
  return { assetIds, html: `<section>${body}${notes.length > 0 ? `<section style="margin:2em 0 0">${notes.join("")}</section>` : ""}</section>` };

  function written(node: ChildNode): string {
    if (isText(node)) return escapeHtml(node.data);
    if (!isTag(node)) return "";
    if (node.name === "figure") return figure(node);
    if (node.name === "img") return ""; // a body has them in figures only
    if (node.name === "br") return "<br>";
    if (node.name === "caption") return "";
    const inside = node.children.map(written).join("");
    if (node.name === "a") return inside + note(node.attribs["href"] ?? "");
    if (KEPT.has(node.name)) return `<${node.name}>${inside}</${node.name}>`;
    const style = STYLES[node.name];
    if (style === undefined) return inside;
    return `${titleOf(node)}<${node.name}${spans(node)} style="${style}">${inside}</${node.name}>`;
  }

  function figure({ children }: Element): string {
    const said = textIn(children, "figcaption");
    const ids = children.flatMap((child) => (isTag(child) && child.attribs["data-asset"]) || []);
    return ids.map((id, i) => place(id, i === ids.length - 1 ? said : "")).join("");
  }

  function note(address: string): string {
    return isWebAddress(address) ? `<sup style="${STYLES["sup"]}">[${numberOf(address, links)}]</sup>` : "";
  }
}

/** A table's caption stands above it. */
function titleOf({ children }: Element): string {
  const said = textIn(children, "caption");
  return said && `<p style="${NOTE}">${escapeHtml(said)}</p>`;
}

function textIn(nodes: readonly ChildNode[], name: string): string {
  return nodes
    .filter((node) => isTag(node) && node.name === name)
    .map(textOf)
    .join("");
}

/** Its place in the list, from 1, at the end where it is not there yet. */
function numberOf(one: string, list: string[]): number {
  const known = list.indexOf(one);
  return known >= 0 ? known + 1 : list.push(one);
}

function textOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  return isTag(node) ? (node.name === "br" ? " " : node.children.map(textOf).join("")) : "";
}

function spans({ attribs }: Element): string {
  return ["colspan", "rowspan"].map((name) => (attribs[name] ? ` ${name}="${escapeHtml(attribs[name])}"` : "")).join("");
}
