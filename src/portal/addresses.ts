import { copyrightPage } from "../views/copyright.ts";
import { followPage } from "../views/follow.ts";
import { textPage } from "../views/text-page.ts";
import { article } from "./article.ts";
import { day, month, today } from "./day.ts";
import { feed } from "./feed.ts";
import { front } from "./front.ts";
import { gallery } from "./gallery.ts";
import { home } from "./home.ts";
import { pageMade, textMade } from "./made.ts";
import type { PageMaker } from "./making.ts";
import { manifest } from "./manifest.ts";
import { pictures } from "./pictures.ts";
import { qr } from "./qr.ts";
import { siteMap } from "./site-map.ts";
import { podcasts } from "./sound/podcasts.ts";
import { show } from "./sound/show.ts";
import { showFeed } from "./sound/show-feed.ts";
import { captionsFile, transcript } from "./sound/transcript.ts";

/** Addresses of one form, and what stands there. */
export interface Address {
  /** The whole path; named groups are the page's `params`. */
  pattern: RegExp;
  make: PageMaker;
  /** Parameters of the query that the page knows; all others are passed over. */
  query?: readonly string[];
  /** False for pages of endless variety: they are made for each who asks. */
  kept?: false;
}

/** What readers find that is the same for all of them. The first that fits is asked, then the next where it has nothing. */
export const ADDRESSES: readonly Address[] = [
  { pattern: /^\/$/, make: home },
  { pattern: /^\/today$/, make: today },
  { pattern: /^\/pictures$/, make: pictures, query: ["to"] },
  { pattern: /^\/podcasts$/, make: podcasts, query: ["to"] },
  { pattern: /^\/podcasts\/(?<show>[a-z0-9-]+)$/, make: show, query: ["to"] },
  { pattern: /^\/podcasts\/(?<show>[a-z0-9-]+)\/feed\.xml$/, make: showFeed },
  { pattern: /^\/qr\/(?<id>[0-9a-z]+)\.svg$/, make: qr },
  { pattern: /^\/sitemap$/, make: siteMap },
  { pattern: /^\/about$/, make: async ({ frame }) => pageMade(textPage(frame, "关于我们", "/about", frame.site.about)) },
  { pattern: /^\/contact$/, make: async ({ frame }) => pageMade(textPage(frame, "联系我们", "/contact", frame.site.contact)) },
  { pattern: /^\/copyright$/, make: async ({ frame }) => pageMade(copyrightPage(frame, null)) },
  { pattern: /^\/follow$/, make: async ({ frame }) => pageMade(followPage(frame)) },
  { pattern: /^\/manifest\.webmanifest$/, make: manifest },
  { pattern: /^\/robots\.txt$/, make: async () => textMade("text/plain", "User-agent: *\nAllow: /\n") },
  { pattern: /^\/(?<year>\d{4})\/(?<month>\d\d)\/$/, make: month },
  { pattern: /^\/(?<year>\d{4})\/(?<month>\d\d)\/(?<day>\d\d)\/$/, make: day },
  { pattern: /^\/(?<year>\d{4})\/(?<month>\d\d)\/(?<day>\d\d)\/(?<id>[^/]+)$/, make: article },
  { pattern: /^\/\d{4}\/\d\d\/\d\d\/(?<id>[0-9a-z]+)\/pictures$/, make: gallery },
  { pattern: /^\/\d{4}\/\d\d\/\d\d\/(?<id>[0-9a-z]+)\/transcript\.txt$/, make: transcript },
  { pattern: /^\/\d{4}\/\d\d\/\d\d\/(?<id>[0-9a-z]+)\/captions\.vtt$/, make: captionsFile },
  { pattern: /^\/(?:(?<section>.+)\/)?feed\.xml$/, make: feed },
  { pattern: /^\/(?<section>.+)\/$/, make: front, query: ["to"] },
];
