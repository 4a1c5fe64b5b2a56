import type { Picture, PublishedArticle } from "../core/published.ts";
import type { NinjsAssociation } from "./ninjs.ts";

/** A picture of an article with its renditions, all of them JPEG; null where it has none. `origin` without a slash at the end. */
export function pictureAssociation(
  { assetId, alt, caption, credit, focal, renditions }: Picture,
  name: string,
  origin: string,
): NinjsAssociation | null {
  const largest = renditions.at(-1);
  if (!largest) return null;
  return {
    name,
    rel: "picture",
    uri: origin + largest.path,
    type: "picture",
    altIds: [{ role: "dateline", value: assetId }],
    descriptions: [
      ...(caption ? [{ role: "caption", contentType: "text/plain", value: caption }] : []),
      ...(alt ? [{ role: "alternative", contentType: "text/plain", value: alt }] : []),
    ],
    ...(credit && { by: credit }),
    renditions: renditions.map(({ path, width, height }) => ({
      name: `${width}px`,
      href: origin + path,
      contentType: "image/jpeg",
      width,
      height,
      poi: { x: Math.round(focal.x * width), y: Math.round(focal.y * height) },
    })),
  };
}

/** A related link of the editor's; null for a bare title and for what is no address of the web. */
export function relatedAssociation({ title, href }: PublishedArticle["relatedLinks"][number], name: string, origin: string): NinjsAssociation | null {
  const address = href !== null && URL.canParse(href, origin) ? new URL(href, origin) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  return { name, rel: "related", uri: address.href, type: "text", headlines: [{ role: "main", value: title }] };
}
