import { editionOf, hasReaders } from "../core/site.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { inEdition } from "./edition/address.ts";
import { feedLinks } from "./feed-links.ts";
import { footer } from "./footer.ts";
import type { Frame, PageParts } from "./frame.ts";
import { header } from "./header.ts";

/** A whole page: head, header, main, footer. */
export function page(frame: Frame, parts: PageParts): Html {
  const { site, assets, origin } = frame;
  const twin = editionOf(site) && parts.path !== null ? inEdition(parts.path, origin) : null;
  const title = parts.title ? `${parts.title} - ${site.name}` : `${site.name} - ${site.tagline}`;
  return html`<!doctype html>
<html lang="${site.language}" data-look="${site.theme}"${site.mourning && html` data-mourning`}${twin !== null && html` data-twin`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<script src="${href(assets.script)}"></script>
${hasReaders(site) && html`<script src="${href(assets.reader)}" defer></script>`}
<link rel="stylesheet" href="${href(assets.css)}">
${parts.description && html`<meta name="description" content="${parts.description}">`}
${parts.path !== null ? html`<link rel="canonical" href="${href(origin + parts.path)}">` : html`<meta name="robots" content="noindex">`}
${twin !== null && html`<link rel="alternate" hreflang="zh-Hans" href="${href(origin + parts.path)}"><link rel="alternate" hreflang="zh-Hant" href="${href(origin + twin)}"><link rel="alternate" hreflang="x-default" href="${href(origin + parts.path)}">`}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/icon-192.png">
<link rel="manifest" href="/manifest.webmanifest">
${parts.feed ? html`<link rel="alternate" type="application/rss+xml" title="${parts.title}" href="${href(parts.feed)}">` : feedLinks(parts.feeds ? parts.title : site.name, parts.feeds ?? "/")}
<meta name="theme-color" content="${THEME_COLORS[site.theme]}">
${parts.head}
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
${header(frame, { here: parts.path ?? frame.here, current: parts.current ?? null })}
<main id="main" class="wrap">
${parts.main}
</main>
${footer(frame)}
</body>
</html>
`;
}

/** The accent of each look, for the browser's own bars; portal.css has the same two. */
const THEME_COLORS = { city: "#a5281f", digest: "#1d4f63" };
