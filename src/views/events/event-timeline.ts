import type { EventTold } from "../../core/event-page.ts";
import type { Site } from "../../core/site.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { box } from "../box.ts";
import { timeTag } from "../print-time.ts";

/** 来龙去脉: what was new when it was reported, each step with its source; nothing where there is but one. */
export function eventTimeline({ timeline }: EventTold, { zone }: Site): Html | null {
  if (timeline.length < 2) return null;
  const steps = timeline.map(
    ({ at, dateInferred, dispatchId, sourceName, text }) =>
      html`<li><span>${timeTag(at, zone, "Y-M-D H:i")}${dateInferred && html`<i title="${UNDATED}">${INFERRED}</i>`}</span><p>${text}<cite><a href="${href(`#${dispatchId}`)}">${sourceName}</a></cite></p></li>`,
  );
  return box("来龙去脉", html`<ol class="steps">${steps}</ol>`);
}

/** What stands at a time that a report does not say, and what is said of it. */
export const INFERRED = "约";
export const UNDATED = "原稿只写“日前”";
