import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";

/** A page as search engines are told of it. Addresses are whole, times UTC ms. */
export interface MappedPage {
  url: string;
  /** When it last changed; null where nobody knows. */
  changedAt: number | null;
  /** The same page in every script, itself included; empty where there is but one. */
  alternates: readonly { language: string; url: string }[];
}

/** One part of a site map: at most 50,000 pages, as sitemaps.org has it. */
export function siteMapPart(pages: readonly MappedPage[]): string {
  return document(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(mapped)}</urlset>
`);
}

/** The list of a site map's parts, with the time (UTC ms) of each one's last change. */
export function siteMapIndex(parts: readonly { url: string; changedAt: number | null }[]): string {
  return document(html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map(({ url, changedAt }) => html`<sitemap><loc>${url}</loc>${changed(changedAt)}</sitemap>\n`)}</sitemapindex>
`);
}

function mapped({ url, changedAt, alternates }: MappedPage): Html {
  const others = alternates.map(({ language, url }) => html`<xhtml:link rel="alternate" hreflang="${language}" href="${href(url)}"/>`);
  return html`<url><loc>${url}</loc>${changed(changedAt)}${others}</url>\n`;
}

function changed(at: number | null): Html | null {
  return at === null ? null : html`<lastmod>${new Date(at).toISOString()}</lastmod>`;
}

/** An XML document of markup that was made as text is escaped. */
export function document(root: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}`;
}
