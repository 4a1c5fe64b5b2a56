import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IncomingItem } from "../src/core/incoming.ts";
import { Refused } from "../src/core/refused.ts";
import { readWire } from "../src/formats/wires/read-wire.ts";
import type { Figure } from "./figure.ts";
import { sameFields } from "./wire-fields.ts";

type Answer = IncomingItem[] | Refused | "crashed";

/** IPTC's own examples: news with its fields, what is no news as such, and what must fail. */
export function wireFigures(data: string): Figure[] {
  const files = wireFiles(join(data, "wires")).map((path) => ({ path, text: readFileSync(path, "utf8") }));
  const read = files.map(({ path, text }) => ({ path, text, answer: attempt(text, path) }));
  const mustFail = read.filter(({ path }) => path.includes("should_fail"));
  const others = read.filter(({ path, text }) => !path.includes("should_fail") && isOther(text));
  const news = read.filter(({ path, text }) => !path.includes("should_fail") && !isOther(text));
  return [
    {
      name: `wires: ${news.length} files of news read with their fields`,
      value: share(news, ({ text, answer }) => Array.isArray(answer) && sameFields(text, answer)),
    },
    {
      name: `wires: ${others.length} files of other kinds recognised as not news`,
      value: share(others, ({ answer }) => answer instanceof Refused && answer.code === "not-an-article"),
    },
    {
      name: `wires: ${mustFail.length} files that must fail refused with the reason`,
      value: share(mustFail, ({ answer }) => answer instanceof Refused),
    },
  ];
}

function wireFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return paths
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.includes("/ninjs/schema/") && /\.(?:json|xml)$/.test(path));
}

function attempt(text: string, path: string): Answer {
  try {
    return readWire(Buffer.from(text), { name: path, zone: "UTC" });
  } catch (error) {
    return error instanceof Refused ? error : "crashed";
  }
}

/** Events, plans, concepts, knowledge, schemas, parts of items; a news item whose content is nothing but events too. */
function isOther(text: string): boolean {
  if (text.trimStart().startsWith("<")) {
    const root = /<([\w.]+)[\s>]/.exec(text)?.[1] ?? "";
    return !/^(?:newsItem|packageItem|newsMessage|nitf)$/.test(root) || /<inlineXML>\s*<events>/.test(text);
  }
  const json = JSON.parse(text) as object;
  const [first] = Array.isArray(json) ? (json as object[]) : [json];
  const { type = "" } = first as { type?: string };
  return type === "event" || type === "planning" || "$schema" in json || "eventDetails" in (first ?? {});
}

function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length / list.length;
}
