import type { FilledBlock } from "../core/published.ts";
import { episodesOf } from "../store/published/episodes-of.ts";
import type { StandingBlock } from "../store/published/standing-blocks.ts";
import type { Reading } from "../store/reading.ts";
import type { HomeMatter } from "../views/home.ts";
import { fillPage } from "./fill-page.ts";
import { orUnarranged } from "./unarranged.ts";

/** Leading articles of a home page for which nobody arranged any. */
const LEADS = 4;
const EXPRESS = 9;
const PICTURES = 4;
const SOUND = 4;

/**
 * What fills a home page of those blocks: what was chosen stays, the first place on the page wins, and nothing stands twice.
 * `filled` are those of them that the page shows, each with its articles.
 */
export async function homeMatter(
  reading: Reading,
  siteId: string,
  arranged: readonly StandingBlock[],
): Promise<{ matter: HomeMatter; filled: FilledBlock[] }> {
  const blocks = orUnarranged(arranged);
  const of = (slot: string) => blocks.filter((block) => block.slot === slot);
  const wide = of("home-box");
  // A section that has its box in the wide column needs none beside it.
  const side = of("side-box").filter(({ sectionId }) => sectionId === null || !wide.some((block) => block.sectionId === sectionId));
  const page = fillPage(reading, siteId);
  page.keep([...of("lead"), ...of("today"), ...of("recommended"), ...wide, ...side]);
  const leads = await page.fill(of("lead"), "picture-first");
  const lead = leads.flatMap(({ items }) => items);
  if (lead.length === 0) lead.push(...(await page.take({ withPicture: true }, 1)));
  if (leads.every(({ items }) => items.length === 0)) lead.push(...(await page.take({}, LEADS - lead.length)));
  const today = await page.fill(of("today"));
  const recommended = await page.fill(of("recommended"));
  const pictures = await page.take({ withPicture: true }, PICTURES);
  const sound = page.fresh(await episodesOf(reading, { siteId, showId: null, limit: SOUND + page.shown.size }), SOUND);
  const express = await page.take({}, EXPRESS);
  const boxes = await page.fill(wide);
  const sideBoxes = await page.fill(side);
  return {
    matter: { lead, picks: today.flatMap(({ items }) => items), recommended, pictures, sound, express, boxes, sideBoxes },
    filled: arranged.length === 0 ? [] : [...leads, ...today, ...recommended, ...boxes, ...sideBoxes],
  };
}
