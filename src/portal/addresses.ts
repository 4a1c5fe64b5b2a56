import { copyrightPage } from "../views/copyright.ts";
import { followPage } from "../views/follow.ts";
import { offlinePage } from "../views/offline.ts";
import { textPage } from "../views/text-page.ts";
import { nothing } from "./api/answers.ts";
import { articleItem, articles } from "./api/articles.ts";
import { openApi } from "./api/open-api.ts";
import { sectionItem, sections } from "./api/sections.ts";
import { siteList } from "./api/sites.ts";
import { article } from "./article.ts";
import { box } from "./boxes.ts";
import { comments } from "./community/comments.ts";
import { day, month, today } from "./day.ts";
import { event } from "./events/event.ts";
import { eventFeed } from "./events/event-feed.ts";
import { events } from "./events/events.ts";
import { story } from "./events/story.ts";
import { storyFeed } from "./events/story-feed.ts";
import { front } from "./front.ts";
import { gallery } from "./gallery.ts";
import { home } from "./home.ts";
import { articleAddresses, captionsAddresses, galleryAddresses, qrAddresses, transcriptAddresses } from "./listed/article-addresses.ts";
import { authorAddresses, authorFeedAddresses } from "./listed/author-addresses.ts";
import { commentAddresses } from "./listed/comment-addresses.ts";
import { boxAddresses, dayAddresses, monthAddresses } from "./listed/day-addresses.ts";
import { eventAddresses, eventFeedAddresses, eventsAddresses, storyAddresses, storyFeedAddresses } from "./listed/event-addresses.ts";
import { feedAddresses, frontAddresses, pictureAddresses, podcastAddresses, showAddresses, showFeedAddresses } from "./listed/front-addresses.ts";
import { only } from "./listed/only.ts";
import { pageMade } from "./made.ts";
import type { PageLister, PageMaker } from "./making.ts";
import { manifest } from "./manifest.ts";
import { author, authorFeed } from "./out/author.ts";
import { feed } from "./out/feed.ts";
import { robots } from "./out/robots.ts";
import { eventsPart, monthPart, newsMap, pagesPart, partAddresses, siteMapXml } from "./out/site-maps.ts";
import { pictures } from "./pictures.ts";
import { qr } from "./qr.ts";
import { SEARCH_PARAMETERS } from "./search/asked-search.ts";
import { searchFeed } from "./search/search-feed.ts";
import { searchPage } from "./search/search-page.ts";
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
  /** The addresses of this form that a site has, for an export; without it the form is left to the program. */
  list?: PageLister;
}

/** What readers find that is the same for all of them. The first that fits is asked, then the next where it has nothing. */
export const ADDRESSES: readonly Address[] = [
  { pattern: /^\/$/, make: home, list: only("/") },
  { pattern: /^\/today$/, make: today, list: only("/today") },
  { pattern: /^\/events\/$/, make: events, query: ["to"], list: eventsAddresses },
  { pattern: /^\/events\/(?<id>[0-9a-z]+)$/, make: event, list: eventAddresses },
  { pattern: /^\/events\/(?<id>[0-9a-z]+)\/(?<form>feed\.xml|atom\.xml|feed\.json)$/, make: eventFeed, list: eventFeedAddresses },
  { pattern: /^\/stories\/(?<id>[0-9a-z]+)$/, make: story, list: storyAddresses },
  { pattern: /^\/stories\/(?<id>[0-9a-z]+)\/(?<form>feed\.xml|atom\.xml|feed\.json)$/, make: storyFeed, list: storyFeedAddresses },
  { pattern: /^\/pictures$/, make: pictures, query: ["to"], list: pictureAddresses },
  { pattern: /^\/podcasts$/, make: podcasts, query: ["to"], list: podcastAddresses },
  { pattern: /^\/podcasts\/(?<show>[a-z0-9-]+)$/, make: show, query: ["to"], list: showAddresses },
  { pattern: /^\/podcasts\/(?<show>[a-z0-9-]+)\/feed\.xml$/, make: showFeed, list: showFeedAddresses },
  { pattern: /^\/qr\/(?<id>[0-9a-z]+)\.svg$/, make: qr, list: qrAddresses },
  { pattern: /^\/search$/, make: searchPage, query: SEARCH_PARAMETERS, kept: false },
  { pattern: /^\/search\/(?<form>feed\.xml|atom\.xml|feed\.json)$/, make: searchFeed, query: SEARCH_PARAMETERS, kept: false },
  { pattern: /^\/sitemap$/, make: siteMap, list: only("/sitemap") },
  { pattern: /^\/about$/, make: async ({ frame }) => pageMade(textPage(frame, "关于我们", "/about", frame.site.about)), list: only("/about") },
  {
    pattern: /^\/contact$/,
    make: async ({ frame }) => pageMade(textPage(frame, "联系我们", "/contact", frame.site.contact)),
    list: only("/contact"),
  },
  { pattern: /^\/copyright$/, make: async ({ frame }) => pageMade(copyrightPage(frame, null)), list: only("/copyright") },
  { pattern: /^\/follow$/, make: async ({ frame }) => pageMade(followPage(frame)), list: only("/follow") },
  { pattern: /^\/offline$/, make: async ({ frame }) => pageMade(offlinePage(frame)), list: only("/offline") },
  { pattern: /^\/manifest\.webmanifest$/, make: manifest, list: only("/manifest.webmanifest") },
  { pattern: /^\/robots\.txt$/, make: robots, list: only("/robots.txt") },
  { pattern: /^\/sitemap\.xml$/, make: siteMapXml, list: only("/sitemap.xml") },
  { pattern: /^\/sitemap-pages\.xml$/, make: pagesPart, list: only("/sitemap-pages.xml") },
  { pattern: /^\/sitemap-events\.xml$/, make: eventsPart, list: only("/sitemap-events.xml") },
  { pattern: /^\/sitemap-(?<month>\d{4}-\d\d)(?:-(?<part>[2-9]|[1-9]\d))?\.xml$/, make: monthPart, list: partAddresses },
  { pattern: /^\/news-sitemap\.xml$/, make: newsMap, list: only("/news-sitemap.xml") },
  { pattern: /^\/api\/v1\/sites$/, make: siteList },
  { pattern: /^\/api\/v1\/sections$/, make: sections },
  { pattern: /^\/api\/v1\/sections\/(?<id>[0-9a-z]+)$/, make: sectionItem },
  { pattern: /^\/api\/v1\/articles$/, make: articles, query: ["section", "cursor"], kept: false },
  { pattern: /^\/api\/v1\/articles\/(?<id>[0-9a-z]+)$/, make: articleItem },
  { pattern: /^\/api\/v1\/openapi\.json$/, make: openApi },
  { pattern: /^\/boxes\/(?<name>[a-z0-9-]+)$/, make: box, list: boxAddresses },
  { pattern: /^\/(?<year>\d{4})\/(?<month>\d\d)\/$/, make: month, list: monthAddresses },
  { pattern: /^\/(?<year>\d{4})\/(?<month>\d\d)\/(?<day>\d\d)\/$/, make: day, list: dayAddresses },
  { pattern: /^\/(?<year>\d{4})\/(?<month>\d\d)\/(?<day>\d\d)\/(?<id>[^/]+)$/, make: article, list: articleAddresses },
  { pattern: /^\/\d{4}\/\d\d\/\d\d\/(?<id>[0-9a-z]+)\/pictures$/, make: gallery, list: galleryAddresses },
  { pattern: /^\/\d{4}\/\d\d\/\d\d\/(?<id>[0-9a-z]+)\/comments$/, make: comments, query: ["after"], list: commentAddresses },
  { pattern: /^\/\d{4}\/\d\d\/\d\d\/(?<id>[0-9a-z]+)\/transcript\.txt$/, make: transcript, list: transcriptAddresses },
  { pattern: /^\/\d{4}\/\d\d\/\d\d\/(?<id>[0-9a-z]+)\/captions\.vtt$/, make: captionsFile, list: captionsAddresses },
  { pattern: /^\/authors\/(?<author>[^/]+)\/$/, make: author, query: ["to"], list: authorAddresses },
  { pattern: /^\/authors\/(?<author>[^/]+)\/(?<form>feed\.xml|atom\.xml|feed\.json)$/, make: authorFeed, list: authorFeedAddresses },
  { pattern: /^\/(?:(?<section>.+)\/)?(?<form>feed\.xml|atom\.xml|feed\.json)$/, make: feed, list: feedAddresses },
  { pattern: /^\/(?<section>.+)\/$/, make: front, query: ["to"], list: frontAddresses },
  { pattern: /^\/api\/v1\//, make: nothing, kept: false },
];
