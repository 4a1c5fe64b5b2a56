import type { PublicStory } from "../../core/event-page.ts";
import type { Site } from "../../core/site.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { box } from "../box.ts";
import { timeTag } from "../print-time.ts";
import { eventPath, storyPath } from "./event-path.ts";

/** Events of the story beside this one that are named on its page; the others stand on the story's. */
const NAMED = 12;

/** 专题脉络 on the page of one of its events; nothing where it is the only one that is public. */
export function storyBox({ id, title, events }: PublicStory, here: string, { zone }: Site): Html | null {
  if (events.length < 2) return null;
  const at = events.findIndex((event) => event.id === here);
  const from = Math.max(0, Math.min(at - NAMED / 2, events.length - NAMED));
  return box(
    "专题脉络",
    html`<p><a href="${href(storyPath(id))}">${title}</a> <span class="quiet">${events.length} 个事件</span></p><ol class="steps">${events
      .slice(from, from + NAMED)
      .map(
        (event) =>
          html`<li${event.id === here && html` aria-current="page"`}>${timeTag(event.firstAt, zone, "Y-M-D")}<p>${event.id === here ? event.headline : html`<a href="${href(eventPath(event.id))}">${event.headline}</a>`}</p></li>`,
      )}</ol>`,
  );
}
