import { convertProse } from "../../text/convert-prose.ts";
import { inEdition } from "../../views/edition/address.ts";
import type { Spelling } from "../../views/edition/spelling.ts";
import { traditionalData } from "../../views/edition/traditional-data.ts";
import { traditionalFeed } from "../../views/edition/traditional-feed.ts";
import { traditionalPage } from "../../views/edition/traditional-page.ts";
import type { Made } from "../made.ts";

/** What stands at an address, as it stands at its twin below `/hant/`. */
export function traditionalMade(made: Made, spelling: Spelling): Made {
  const { location, type, body } = made;
  if (location !== undefined) return { ...made, location: inEdition(location, spelling.origin) };
  return { ...made, body: into(type)(body, spelling) };
}

function into(type: string): (body: string, spelling: Spelling) => string {
  if (type.startsWith("text/html")) return traditionalPage;
  if (/^[a-z]+\/(?:[a-z]+\+)?json\b/.test(type)) return (body, spelling) => traditionalData(body, { ...spelling, markup: traditionalPage });
  if (/^[a-z]+\/(?:rss|atom)\+xml\b/.test(type)) return traditionalFeed;
  // What is said in a recording, and its captions.
  return /^text\/(?:plain|vtt)\b/.test(type) ? (body, { edition, words }) => convertProse(body, edition, words) : (body) => body;
}
