import type { Registration } from "../core/site.ts";
import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import type { Frame } from "./frame.ts";
import { registrationIcon } from "./registration-icon.ts";

/** Links, copyright with computed years, registrations each with its link. */
export function footer({ site, year }: Frame): Html {
  const years = String(site.since) === year ? year : `${site.since}–${year}`;
  return html`<footer><div class="wrap"><p class="links"><a href="/about">关于我们</a><a href="/contact">联系我们</a><a href="/copyright">版权声明</a><a href="/sitemap">本站导航</a><a href="/follow">设为首页</a><a href="/feed.xml">RSS 订阅</a></p>
<p>Copyright © ${years} ${site.name} 版权所有</p>
${site.registrations.length > 0 && html`<p class="registrations">${site.registrations.map(registration)}</p>`}</div></footer>`;
}

function registration({ label, url, icon }: Registration): Html {
  const shown = html`${icon && registrationIcon(icon)}${label}`;
  return url ? html`<a href="${href(url)}" rel="noopener">${shown}</a>` : html`<span>${shown}</span>`;
}
