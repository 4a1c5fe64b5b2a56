import { paragraphsOf } from "../../html/paragraphs-of.ts";
import { readXml } from "../xml/read-xml.ts";
import { isObject, type Lowered } from "./ninjs-fault.ts";
import { readNitf } from "./nitf.ts";

/** The text of a ninjs item as markup: its HTML, its NITF, or its plain text; null where it has none. */
export function ninjsBody(item: Lowered, zone: string): string | null {
  const bodies = bodiesOf(item);
  const html = bodies.find(({ type }) => /html/.test(type));
  if (html) return html.value;
  const nitf = bodies.find(({ type }) => type.includes("nitf"));
  const root = nitf ? readXml(nitf.value, { url: null, lowerCase: false }) : null;
  if (root) return readNitf(root, zone).bodyHtml;
  const plain = bodies[0];
  return plain ? paragraphsOf(plain.value) : null;
}

interface Body {
  /** Content type and role, or the end of the property's name (body_xhtml). */
  type: string;
  value: string;
}

function bodiesOf(item: Lowered): Body[] {
  const listed = (Array.isArray(item["bodies"]) ? item["bodies"] : []).filter(isObject);
  const named = Object.entries(item).filter(([name]) => name.startsWith("body_"));
  return [
    ...listed.map(({ contenttype, role, value }) => ({ type: `${contenttype} ${role}`, value })),
    ...named.map(([type, value]) => ({ type, value })),
  ].filter((body): body is Body => typeof body.value === "string" && body.value.trim() !== "");
}
