import type { ListItem, Picture, PublishedArticle } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import { breadcrumb, trailOf } from "./breadcrumb.ts";
import type { Frame } from "./frame.ts";
import { page } from "./page.ts";

/** Where an article's pictures stand by themselves. */
export function galleryPath({ path }: Pick<ListItem, "path">): string {
  return `${path}/pictures`;
}

/** An article's pictures, large, one under the other; with script one beside the other, to be leafed through by keys, buttons or a finger. */
export function galleryPage(frame: Frame, article: PublishedArticle): Html {
  const { site, sections, assets } = frame;
  const { headline, path, pictures, summary, sectionId } = article;
  const many = pictures.length > 1;
  return page(frame, {
    title: `${headline}（组图）`,
    description: summary,
    path: galleryPath(article),
    current: "/pictures",
    head: html`<script src="${href(assets.article)}" defer></script>`,
    main: html`${breadcrumb(site, [...trailOf(sections, sectionId), { name: headline, address: path }], "组图")}
<div class="gallery-head"><h1>${headline}</h1><a href="${href(path)}">阅读全文 »</a></div>
<section class="gallery" data-gallery aria-label="组图，共 ${pictures.length} 张" aria-roledescription="图片轮播"><div class="frames" tabindex="0" role="group" aria-label="可用左右方向键翻看">${pictures.map((picture, i) => frameOf(picture, i, pictures.length))}</div>
${many && html`<p class="gallery-tools js"><button type="button" data-step="-1">‹ 上一张</button><span role="status">1 / ${pictures.length}</span><button type="button" data-step="1">下一张 ›</button></p>`}
${many && html`<ol class="strip js">${pictures.map((picture, i) => thumb(picture, i))}</ol>`}</section>`,
  });
}

function frameOf(picture: Picture, i: number, of: number): Html | null {
  const { renditions, alt, caption, credit } = picture;
  const smallest = renditions[0];
  if (!smallest) return null;
  return html`<figure id="p${i + 1}"><img src="${href(smallest.path)}" srcset="${renditions.map(({ path, width }) => `${path} ${width}w`).join(", ")}" sizes="(max-width: 1200px) 96vw, 1160px" alt="${alt || caption}" width="${picture.width}" height="${picture.height}"${i === 0 ? html` fetchpriority="high"` : html` loading="lazy" decoding="async"`}>
<figcaption><b>${i + 1} / ${of}</b> ${caption}${credit && html`<span class="credit">${credit}</span>`}</figcaption></figure>`;
}

function thumb({ renditions, caption, alt }: Picture, i: number): Html | null {
  const smallest = renditions[0];
  return smallest
    ? html`<li><a href="${href(`#p${i + 1}`)}"><img src="${href(smallest.path)}" alt="第 ${i + 1} 张：${caption || alt}" width="96" height="64" loading="lazy" decoding="async"></a></li>`
    : null;
}
