import { type Loss, lossOf } from "../../core/old-post.ts";
import type { Brought } from "./pictures.ts";

/** A picture in a body, as the sanitiser writes it. */
const PICTURE = /<img src="([^"<>]*)" alt="([^"<>]*)"[^<>]*>/g;
const LINKED = /<a href="([^"<>]*)"[^<>]*>(<img [^<>]*>)<\/a>/g;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)$/i;

/** A body whose pictures are the library's and whose links to the old site stay on the site; `bring` is asked for each picture. Sound only on the sanitiser's output. */
export async function ownBody(
  bodyHtml: string,
  siteUrl: string | null,
  bring: (address: string, alt: string) => Promise<Brought>,
): Promise<{ bodyHtml: string; losses: Loss[] }> {
  const losses: Loss[] = [];
  const pieces: string[] = [];
  let at = 0;
  const markup = unlinked(bodyHtml);
  for (const { 0: tag, 1: address = "", 2: alt = "", index } of markup.matchAll(PICTURE)) {
    const plain = address.replaceAll("&amp;", "&");
    const brought = await bring(plain, alt);
    if ("why" in brought) losses.push(...lossOf("pictures", 1, `a picture not copied: ${plain} ${brought.why}`));
    pieces.push(markup.slice(at, index), "why" in brought ? tag : `<img alt="${alt}" data-asset="${brought.assetId}">`);
    at = index + tag.length;
  }
  const whole = pieces.join("") + markup.slice(at);
  return { bodyHtml: siteUrl === null ? whole : withOwnLinks(whole, siteUrl), losses };
}

/** A thumbnail that leads to the picture's own file leads nowhere here: the page shows it large enough. */
function unlinked(markup: string): string {
  return markup.replace(LINKED, (all, address: string, picture: string) => (PICTURE_FILE.test(address.split("?")[0] ?? "") ? picture : all));
}

/** Links to the old site as paths: they lead on by the old addresses that are kept. */
function withOwnLinks(markup: string, siteUrl: string): string {
  const host = URL.parse(siteUrl)?.host;
  return markup.replace(/<a href="(https?:\/\/[^"<>]*)"/g, (tag, address: string) => {
    const url = URL.parse(address.replaceAll("&amp;", "&"));
    if (!url || url.host !== host || url.pathname.startsWith("//")) return tag;
    return `<a href="${(url.pathname + url.search + url.hash).replaceAll("&", "&amp;").replaceAll('"', "%22")}"`;
  });
}
