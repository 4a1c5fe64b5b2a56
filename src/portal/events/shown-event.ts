import type { EventTold, ToldSource } from "../../core/event-page.ts";
import { articlesOfEvent, type PublicEvent } from "../../store/published/public-event.ts";
import { publicStory } from "../../store/published/public-story.ts";
import type { Reading } from "../../store/reading.ts";
import type { EventMatter } from "../../views/events/event-matter.ts";

/** Own articles of one event that its page can name; more than a site writes of one happening. */
const MOST = 500;

/**
 * What the page of an event shows now: what was published of it, with the site's articles as they are called today, and without a word of those that
 * were withdrawn since.
 */
export async function shownEvent(
  reading: Reading,
  siteId: string,
  { told, publishedAt, changedAt, storyId }: Extract<PublicEvent, { state: "published" }>,
): Promise<EventMatter> {
  const articles = await articlesOfEvent(reading, { siteId, eventId: told.id, limit: MOST });
  const story = storyId === null ? null : await publicStory(reading, siteId, storyId);
  const isThere = ({ articleId }: ToldSource) => articleId === null || articles.some(({ id }) => id === articleId);
  const gone = new Set(told.sources.filter((source) => !isThere(source)).map(({ dispatchId }) => dispatchId));
  return { told: gone.size === 0 ? told : without(told, gone), articles, story, publishedAt, changedAt };
}

function without(told: EventTold, gone: ReadonlySet<string>): EventTold {
  const stays = ({ dispatchId }: { dispatchId: string }) => !gone.has(dispatchId);
  const quotations = told.quotations.map((speaker) => ({
    ...speaker,
    quotations: speaker.quotations
      .map(({ by, variants, ...quotation }) => ({
        ...{ ...quotation, by: by.filter(stays) },
        variants: variants.map((variant) => ({ ...variant, by: variant.by.filter(stays) })).filter((variant) => variant.by.length > 0),
      }))
      .filter(({ by }) => by.length > 0),
  }));
  return {
    ...told,
    lead: told.lead && stays(told.lead) ? told.lead : null,
    sources: told.sources.flatMap((source) => (stays(source) ? [source] : unfolded(source))),
    quotations: quotations.filter((speaker) => speaker.quotations.length > 0),
    timeline: told.timeline.filter(stays),
  };
}

/** Of a text whose earliest carrier is gone, the others stand for themselves. */
function unfolded({ copies: [first, ...copies] }: ToldSource): ToldSource[] {
  return first ? [{ ...first, headline: null, articleId: null, dateInferred: false, copies, alone: [] }] : [];
}
