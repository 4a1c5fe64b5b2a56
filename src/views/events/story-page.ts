import type { PublicStory } from "../../core/event-page.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { breadcrumb } from "../breadcrumb.ts";
import type { Frame } from "../frame.ts";
import { page } from "../page.ts";
import { timeTag } from "../print-time.ts";
import { breadcrumbList } from "../structured-data.ts";
import { eventPath, storyPath } from "./event-path.ts";

/** A chain of events, the earliest first: what led to what, each with its lead and who reported it. */
export function storyPage(frame: Frame, { id, title, events }: PublicStory, side: Html): Html {
  const { site, origin } = frame;
  const list = { name: "事件", address: "/events/" };
  const [first, last] = [events[0], events.at(-1)];
  return page(frame, {
    title,
    ...(last && last.summary !== "" ? { description: last.summary } : {}),
    path: storyPath(id),
    current: list.address,
    feeds: `${storyPath(id)}/`,
    head: breadcrumbList([
      { name: site.breadcrumb.home, url: `${origin}/` },
      { name: list.name, url: origin + list.address },
    ]),
    main: html`${breadcrumb(site, [list], site.breadcrumb.here)}
<div class="cols"><article class="event">
<h1>${title}</h1>
<div class="meta"><span>专题脉络</span><span>${events.length} 个事件</span>${first && html`<span>自 ${timeTag(first.firstAt, site.zone, "Y-M-D")}</span>`}${last && html`<span>最近 ${timeTag(last.lastAt, site.zone, "Y-M-D H:i")}</span>`}<a href="${href(`${storyPath(id)}/feed.xml`)}">用订阅器跟读</a></div>
<ol class="steps">${events.map(
      (event) =>
        html`<li>${timeTag(event.firstAt, site.zone, "Y-M-D H:i")}<div><h2><a href="${href(eventPath(event.id))}">${event.headline}</a></h2>${event.summary !== "" && html`<p>${event.summary}</p>`}<p class="quiet">${event.sourceNames.length} 家来源</p></div></li>`,
    )}</ol>
</article><aside aria-label="更多新闻">${side}</aside></div>`,
  });
}
