import { originOf } from "../core/site.ts";
import type { Html } from "../html/tag.ts";
import { hasEvents } from "../store/published/has-events.ts";
import { hasShows } from "../store/published/has-shows.ts";
import { sectionsOf } from "../store/published/sections-of.ts";
import { siteOf } from "../store/published/site-of.ts";
import { todayOf } from "../store/published/today-of.ts";
import type { Reading } from "../store/reading.ts";
import { tags } from "../store/tags.ts";
import { FRAME_BOX_FILES } from "../views/box-files.ts";
import type { Frame } from "../views/frame.ts";
import { dayBox, picksBox } from "../views/frame-boxes.ts";
import { blocksOf } from "./blocks-of.ts";
import type { Portal } from "./context.ts";

/** The frame of a site's page at `here`. What depends on the day is noted when a page asks for it. @throws Error where there is no such site */
export async function frameOf(portal: Portal, reading: Reading, siteId: string, here: string): Promise<Frame> {
  const { parts, assets } = portal;
  const tree = await parts.part(reading, `tree ${siteId}`, async (reading) => ({
    site: await siteOf(reading, siteId),
    sections: await sectionsOf(reading, siteId),
    hasShows: await hasShows(reading, siteId),
    hasEvents: await hasEvents(reading, siteId),
  }));
  const day = await todayOf(reading, siteId);
  const today = () => {
    reading.note(tags.today(siteId));
    return day;
  };
  const boxes = portal.boxes === "files" ? FRAME_BOX_FILES : { day: dayBox(today()), picks: await picksOf(portal, reading, siteId) };
  return {
    ...tree,
    ...{ origin: originOf(tree.site, portal.port), here, assets, boxes },
    get today() {
      return today();
    },
    isPast: (other) => other < day || other < today(),
    get year() {
      reading.note(tags.year(siteId));
      return day.slice(0, 4);
    },
  };
}

/** 今日推荐 of a site. */
export function picksOf({ parts }: Portal, reading: Reading, siteId: string): Promise<Html | null> {
  return parts.part(reading, `picks ${siteId}`, async (reading) => {
    const blocks = await blocksOf(reading, siteId);
    return picksBox(blocks.filter(({ slot }) => slot === "today").flatMap(({ items }) => items));
  });
}
