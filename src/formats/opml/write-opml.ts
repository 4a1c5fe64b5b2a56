import { escapeHtml } from "../../html/tag.ts";
import { xmlLine } from "../xml-text.ts";
import type { Subscription } from "./subscription.ts";

/**
 * Subscriptions as OPML 2.0, those of a folder together in one outline. `title` names the list.
 * Written here because feedsmith's generator refuses a list without feeds.
 */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  const folders = Map.groupBy(subscriptions, ({ folder }) => folder);
  const outlines = [...folders].map(([folder, feeds]) => (folder === null ? outlinesOf(feeds) : folderOf(folder, outlinesOf(feeds))));
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><head><title>${attribute(title)}</title></head><body>
${outlines.join("\n")}
</body></opml>
`;
}

function folderOf(name: string, outlines: string): string {
  return `<outline text="${attribute(name)}">\n${outlines}\n</outline>`;
}

function outlinesOf(feeds: readonly Subscription[]): string {
  return feeds
    .map(({ title, xmlUrl, htmlUrl }) => {
      const home = htmlUrl === null ? "" : ` htmlUrl="${attribute(htmlUrl)}"`;
      return `<outline type="rss" text="${attribute(title)}" title="${attribute(title)}" xmlUrl="${attribute(xmlUrl)}"${home}/>`;
    })
    .join("\n");
}

function attribute(text: string): string {
  return escapeHtml(xmlLine(text));
}
