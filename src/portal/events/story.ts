import { isId } from "../../core/ids.ts";
import { publicStory } from "../../store/published/public-story.ts";
import { storyPage } from "../../views/events/story-page.ts";
import { type Made, pageMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";

/** `/stories/ID` */
export async function story({ reading, frame, side }: Making, { params: { id = "" } }: Ask): Promise<Made | null> {
  const found = isId("story", id) ? await publicStory(reading, frame.site.id, id) : null;
  return found && pageMade(storyPage(frame, found, await side(null)));
}
