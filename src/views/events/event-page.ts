import type { EventTold, ToldName } from "../../core/event-page.ts";
import type { ListItem } from "../../core/published.ts";
import type { Site } from "../../core/site.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { box } from "../box.ts";
import { breadcrumb } from "../breadcrumb.ts";
import type { Frame } from "../frame.ts";
import { brokenHeadline } from "../headline.ts";
import { page } from "../page.ts";
import { timeTag } from "../print-time.ts";
import { followButton } from "../readers/doors.ts";
import { breadcrumbList } from "../structured-data.ts";
import { eventData } from "./event-data.ts";
import type { EventMatter } from "./event-matter.ts";
import { eventPath } from "./event-path.ts";
import { eventQuotations } from "./event-quotations.ts";
import { eventSources } from "./event-sources.ts";
import { eventTimeline } from "./event-timeline.ts";
import { storyBox } from "./story-box.ts";

/** The page of one happening: who reported it and when, what was new, who said what. */
export function eventPage(frame: Frame, matter: EventMatter, side: Html): Html {
  const { site, origin } = frame;
  const { told, articles } = matter;
  const path = eventPath(told.id);
  const events = { name: "事件", address: "/events/" };
  return page(frame, {
    title: told.headline,
    ...(told.lead ? { description: told.lead.text } : {}),
    path,
    current: events.address,
    feeds: `${path}/`,
    head: html`${eventData(matter, site, origin)}
${breadcrumbList([
  { name: site.breadcrumb.home, url: `${origin}/` },
  { name: events.name, url: origin + events.address },
])}`,
    main: html`${breadcrumb(site, [events], site.breadcrumb.here)}
<div class="cols"><article class="event">
<h1>${brokenHeadline(told.headline.split(/(\s+)/))}</h1>
${meta(told, site)}
${told.lead && html`<blockquote class="event-lead"><p>${told.lead.text}</p><cite>${told.lead.sourceName}</cite></blockquote>`}
${eventTimeline(told, site)}
${eventSources(told, articles, site)}
${eventQuotations(told)}
${names(told)}
${own(articles, site)}
${matter.story && storyBox(matter.story, told.id, site)}
<p class="clause">本页发布于 ${timeTag(matter.publishedAt, site.zone, "Y-M-D H:i")}${matter.changedAt > matter.publishedAt && html`，更新于 ${timeTag(matter.changedAt, site.zone, "Y-M-D H:i")}`}。各家报道只列标题、出处与少量注明来源的语句，全文请看原处，版权归各家所有。<a href="/copyright#takedown">提交通知</a></p>
</article><aside aria-label="更多新闻">${side}</aside></div>`,
  });
}

function meta({ sources, firstAt, lastAt, id }: EventTold, site: Site): Html {
  const { zone } = site;
  const reports = sources.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  const names = new Set(sources.flatMap(({ sourceName, copies }) => [sourceName, ...copies.map((copy) => copy.sourceName)]));
  return html`<div class="meta"><span>${names.size} 家来源，${reports} 篇报道</span><span>最早 ${timeTag(firstAt, zone, "Y-M-D H:i")}</span>${lastAt > firstAt && html`<span>最近 ${timeTag(lastAt, zone, "Y-M-D H:i")}</span>`}<a href="${href(`${eventPath(id)}/feed.xml`)}">用订阅器跟读</a>${followButton(site, id)}</div>`;
}

/** People, places and organisations, each with how many of the texts name it. */
function names({ people, places, organisations }: EventTold): Html | null {
  const kinds: [string, readonly ToldName[], boolean][] = [
    ["人物", people, true],
    ["地点", places, false],
    ["机构", organisations, false],
  ];
  const lines = kinds
    .filter(([, list]) => list.length > 0)
    .map(
      ([kind, list, isPerson]) =>
        html`<div><dt>${kind}</dt><dd>${list.map(({ name, sources }) => html`<span><span${isPerson && html` data-person`}>${name}</span> <i>${sources}</i></span>`)}</dd></div>`,
    );
  return lines.length === 0 ? null : box("涉及", html`<dl class="event-names">${lines}</dl>`);
}

function own(articles: readonly ListItem[], { zone }: Site): Html | null {
  if (articles.length === 0) return null;
  return box(
    "本站稿件",
    html`<ul class="list">${articles.map(
      ({ path, headline, headlineList, hasPicture, publishedAt }) =>
        html`<li><a href="${href(path)}" title="${headline}">${headlineList ?? headline}</a>${hasPicture && html`<span class="mark">（图）</span>`}${timeTag(publishedAt, zone, "Y-M-D H:i")}</li>`,
    )}</ul>`,
  );
}
