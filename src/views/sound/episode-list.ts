import type { PublishedArticle } from "../../core/published.ts";
import type { Site } from "../../core/site.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { croppedPicture } from "../picture.ts";
import { timeTag } from "../print-time.ts";
import { durationTag } from "./duration.ts";

/** Episodes to be played where they stand: sounds here, films on their own page. Nothing of them is loaded before somebody plays it. */
export function episodeList(episodes: readonly Omit<PublishedArticle, "bodyHtml">[], site: Site): Html {
  return html`<ul class="episodes">${episodes.map((episode) => line(episode, site))}</ul>`;
}

function line(episode: Omit<PublishedArticle, "bodyHtml">, site: Site): Html | null {
  const { played, recording, lead, path, headline, summary, publishedAt } = episode;
  if (!played || !recording) return null;
  const picture = lead && croppedPicture(lead, "thumb");
  return html`<li data-player="${episode.id}">${picture && html`<a class="still" href="${href(path)}" tabindex="-1" aria-hidden="true">${picture}</a>`}<div><h3><a href="${href(path)}">${headline}</a></h3>
<p class="quiet">${played.episode !== null && html`第${played.episode}集 · `}${timeTag(publishedAt, site.zone, "Y-M-D")} · ${recording.kind === "video" ? "视频" : "音频"} ${durationTag(recording.duration)}</p>
<p>${summary}</p>${recording.kind === "sound" && html`<audio controls preload="none" src="${href(played.path)}" aria-label="${headline}"></audio>`}</div></li>`;
}
