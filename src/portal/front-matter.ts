import type { FilledBlock, ListItem } from "../core/published.ts";
import { newest } from "../store/published/newest.ts";
import type { StandingBlock } from "../store/published/standing-blocks.ts";
import type { Reading } from "../store/reading.ts";
import type { FrontMatter } from "../views/front.ts";
import { backInTime } from "./back-in-time.ts";
import { fillPage } from "./fill-page.ts";

const SIZE = 50;

/** Which front, and from which day back. */
export interface FrontReach {
  siteId: string;
  sectionId: string;
  zone: string;
  /** `YYYY-MM-DD`, null for the newest. */
  to: string | null;
}

/** What fills a section's front: its blocks, then its list without what they show. Further back there is the list alone. */
export async function frontMatter(
  reading: Reading,
  { siteId, sectionId, zone, to }: FrontReach,
  blocks: readonly StandingBlock[],
): Promise<{ matter: Omit<FrontMatter, "section" | "own">; filled: FilledBlock[] }> {
  const { items, older } = await backInTime({ list: (of) => newest(reading, { siteId, sectionId, ...of }), zone, to, size: SIZE });
  if (to !== null) return { matter: { lead: [], boxes: [], items, to, older }, filled: [] };
  const page = fillPage(reading, siteId);
  const of = (slot: string) => blocks.filter((block) => block.slot === slot);
  page.keep([...of("front-lead"), ...of("front-box")]);
  const leads = await page.fill(of("front-lead"), "picture-first");
  const boxes = await page.fill(of("front-box"));
  const rest = items.filter(({ id }) => !page.shown.has(id));
  const lead = leadOf(leads, rest);
  const list = rest.filter((item) => !lead.includes(item));
  return { matter: { lead, boxes, items: list, to, older }, filled: [...leads, ...boxes] };
}

/** The lead that was arranged, or else the newest with a picture. */
function leadOf(leads: readonly FilledBlock[], rest: readonly ListItem[]): ListItem[] {
  const arranged = leads.flatMap(({ items }) => items);
  if (arranged.length > 0) return arranged;
  const pictured = rest.find((item) => item.lead);
  return pictured ? [pictured] : [];
}
