import type { Act } from "../../store/act.ts";
import { tags } from "../../store/tags.ts";

/** Lets readers of the sites that show an event see of which story it is now: on its page and among that story's other events. */
export async function showStoryOf({ db, touch }: Act, eventId: string): Promise<void> {
  const story = await db
    .selectFrom("events as e")
    .innerJoin("stories as s", "s.id", "e.storyId")
    .select(["s.id", "s.title"])
    .where("e.id", "=", eventId)
    .executeTakeFirst();
  const shown = await db.selectFrom("publicEvents").select(["siteId", "storyId"]).where("eventId", "=", eventId).execute();
  await db
    .updateTable("publicEvents")
    .set({ storyId: story?.id ?? null, storyTitle: story?.title ?? null })
    .where("eventId", "=", eventId)
    .execute();
  for (const { siteId, storyId: before } of shown) {
    const touched = [before, story?.id ?? null].flatMap((id) => (id === null ? [] : [tags.story(siteId, id)]));
    touch(tags.event(eventId), tags.events(siteId), ...touched);
  }
}
