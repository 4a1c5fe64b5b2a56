import { generateOpml } from "feedsmith";
import { xmlLine } from "../xml-text.ts";
import type { Subscription } from "./subscription.ts";

/** Subscriptions as OPML 2.0, those of a folder together in one outline. `title` names the list. */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  const folders = Map.groupBy(subscriptions, ({ folder }) => folder);
  const outlines: Outline[] = [...folders].flatMap(([folder, feeds]) =>
    folder === null ? feeds.map(outlineOf) : [{ text: xmlLine(folder), outlines: feeds.map(outlineOf) }],
  );
  return generateOpml({ head: { title: xmlLine(title) }, body: { outlines } });
}

interface Outline {
  text: string;
  type?: string;
  title?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  outlines?: Outline[];
}

function outlineOf({ title, xmlUrl, htmlUrl }: Subscription): Outline {
  const text = xmlLine(title);
  return { type: "rss", text, title: text, xmlUrl, ...(htmlUrl && { htmlUrl }) };
}
