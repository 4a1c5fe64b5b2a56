import { Parser } from "htmlparser2";
import { Refused } from "../core/refused.ts";

/** A map with every street of a city; more is a data set. */
const MOST_BYTES = 5 * 1024 * 1024;
const FORBIDDEN = new Set(["script", "foreignobject", "iframe", "object", "embed", "handler", "set", "animate"]);

/**
 * Refuses a drawing with a script, a page inside, or anything that it would fetch. It would be rasterised anyway; whoever made it so meant
 * something by it. @throws {Refused} "invalid", "too-large"
 */
export function requirePlainSvg(bytes: Uint8Array): void {
  if (bytes.length > MOST_BYTES) throw new Refused("too-large", "A drawing (SVG) may have 5 MB.", "矢量图（SVG）上限是 5 MB。");
  let found: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (FORBIDDEN.has(localName(name))) found ??= `<${localName(name)}>`;
        for (const [attribute, value] of Object.entries(attributes)) if (isActive(attribute, value)) found ??= attribute;
      },
      onprocessinginstruction(_name, data) {
        if (/entity|stylesheet/i.test(data)) found ??= "<!ENTITY>";
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder("utf-8").decode(bytes));
  if (found === null) return;
  throw new Refused("invalid", `This drawing holds more than lines and text (${found}).`, `这个矢量图里不只有图形和文字（${found}），不能收下。`);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function isActive(attribute: string, value: string): boolean {
  const name = localName(attribute);
  if (name.startsWith("on")) return true;
  const target = value.trim().toLowerCase();
  if (name === "href" || name === "src") return !(target.startsWith("#") || /^data:image\/(?:png|jpeg|gif|webp);/.test(target));
  return target.includes("javascript:") || /url\(\s?["']?https?:/.test(target);
}
