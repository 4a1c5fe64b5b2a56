import type { ArticleText } from "../../../../src/core/article.ts";

/** The library's pictures that a text shows, its lead first, each once. */
export function assetsOf({ leadAssetId, bodyHtml }: ArticleText): string[] {
  const inBody = Array.from(bodyHtml.matchAll(/<img [^<>]*data-asset="([0-9A-Za-z_-]{1,64})"/g), (match) => match[1] ?? "");
  return [...new Set(leadAssetId === null ? inBody : [leadAssetId, ...inBody])];
}
