import type { PublishedArticle } from "../../core/published.ts";
import type { Show } from "../../core/show.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { coverPicture } from "./cover-picture.ts";
import { cuesOf } from "./cues.ts";
import { durationTag } from "./duration.ts";

/** The article's recording: the browser's own player, beside it what it is of; the script adds leaps, speed and where the reader stopped. */
export function player(article: PublishedArticle, show: Show | null): Html | null {
  const { played, recording } = article;
  if (!played || !recording) return null;
  const isVideo = recording.kind === "video";
  return html`<section class="player${isVideo && " film"}" data-player="${article.id}" aria-label="${isVideo ? "视频" : "音频"}">
${!isVideo && show?.cover && html`<a class="cover" href="${href(showPath(show))}" tabindex="-1" aria-hidden="true">${coverPicture(show, 96)}</a>`}<div>
${isVideo ? film(article) : html`<audio controls preload="metadata" src="${href(played.path)}"></audio>`}
<p class="player-line"><span>${show && html`<a href="${href(showPath(show))}">${show.name}</a> `}${played.episode !== null && html`第${played.episode}集 `}${durationTag(recording.duration)}</span>
<span class="player-tools js"><button type="button" data-skip="-15">后退 15 秒</button><button type="button" data-skip="15">前进 15 秒</button><label>速度 <select data-speed>${SPEEDS.map(
    (speed) => html`<option value="${speed}"${speed === "1" && html` selected`}>${speed}×</option>`,
  )}</select></label></span>
<span>${article.bodyHtml !== "" && html`<a href="#transcript">文字稿</a> `}<a href="${href(played.path)}" download>下载（${bytesText(played.size)}）</a></span></p>
${isVideo && caption(played)}</div></section>`;
}

const SPEEDS = ["0.75", "1", "1.25", "1.5", "1.75", "2"];

/** Where a show's page is. */
export function showPath({ slug }: Pick<Show, "slug">): string {
  return `/podcasts/${slug}`;
}

/** Its room is kept before it has come: its own size, or 16 by 9 where the file does not say. */
function film({ played, recording, lead, bodyHtml, path }: PublishedArticle): Html | null {
  if (!played) return null;
  const poster = lead?.renditions.at(-1)?.path;
  const [width, height] = played.width > 0 && played.height > 0 ? [played.width, played.height] : [1280, 720];
  const hasCaptions = cuesOf(bodyHtml, recording?.duration ?? null).length > 0;
  return html`<video controls preload="metadata" playsinline width="${width}" height="${height}" src="${href(played.path)}"${poster && html` poster="${href(poster)}"`}>${
    hasCaptions && html`<track kind="captions" srclang="zh" label="字幕" src="${href(`${path}/captions.vtt`)}" default>`
  }</video>`;
}

function caption({ caption, credit }: { caption: string; credit: string }): Html {
  return html`<p class="quiet">${caption}${credit && html`<span class="credit">${credit}</span>`}</p>`;
}

/** `850 KB`, `12.3 MB`. */
function bytesText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
