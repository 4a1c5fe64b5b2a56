import type { ListItem } from "../../core/published.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { box } from "../box.ts";
import { durationTag } from "./duration.ts";

/** 播客: the newest that can be heard or seen, each with how long it lasts. */
export function podcastBox(items: readonly ListItem[]): Html | null {
  if (items.length === 0) return null;
  const lines = items.map(
    ({ path, headline, headlineList, recording }) =>
      html`<li><span class="play" aria-hidden="true">▶</span><a href="${href(path)}" title="${headline}">${headlineList ?? headline}</a>${durationTag(recording?.duration ?? null)}</li>`,
  );
  return box("播客", html`<ul class="list">${lines}</ul>`, { path: "/podcasts", label: "更多" });
}
