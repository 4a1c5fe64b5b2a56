import type { PublishedArticle } from "../core/published.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";

/** Where the QR code of an article's address lies. */
export function qrPath(articleId: string): string {
  return `/qr/${articleId}.svg`;
}

/** How an article leaves: by a telephone's camera, by the system's own sheet, by its address (printed, the only way that is left). */
export function share({ id, path }: Pick<PublishedArticle, "id" | "path">, origin: string): Html {
  return html`<section class="share" aria-label="分享"><img src="${href(qrPath(id))}" alt="本页地址的二维码" width="104" height="104" loading="lazy"><div><p>用手机扫一扫，接着读或转给别人。</p>
<p class="js"><button type="button" class="button" data-share data-text-copied="地址已复制">分享本文</button> <span role="status"></span></p><p class="address">${origin}${path}</p></div></section>`;
}
