import type { EventTold, PublicStory } from "../../core/event-page.ts";
import type { ListItem } from "../../core/published.ts";

/** An event as its page shows it: what was published of it, and the site's own articles that are public now, newest first. */
export interface EventMatter {
  told: EventTold;
  articles: readonly ListItem[];
  /** As it is now. */
  story: PublicStory | null;
  /** UTC ms: the first publication of the page, and the last. */
  publishedAt: number;
  changedAt: number;
}
