import type { IncomingItem } from "../../core/incoming.ts";

/** An item of which nothing is stated. */
export const bareItem: Readonly<IncomingItem> = {
  id: null,
  url: null,
  headline: null,
  byline: [],
  published: null,
  publishedStated: null,
  modified: null,
  zoneAssumed: false,
  summary: null,
  bodyHtml: null,
  language: null,
  categories: [],
  enclosures: [],
  source: null,
  copyrightNotice: null,
  pubStatus: "usable",
  embargoed: null,
  signal: null,
  madeFrom: [],
};
