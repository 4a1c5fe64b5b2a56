import { type Html, html } from "../html/tag.ts";
import { breadcrumb } from "./breadcrumb.ts";
import type { Frame } from "./frame.ts";
import { page } from "./page.ts";

/** 设为首页: what browsers allow today, instead of the button that they no longer obey. */
export function followPage(frame: Frame): Html {
  const { site, origin } = frame;
  return page(frame, {
    title: "设为首页与订阅",
    path: "/follow",
    main: html`${breadcrumb(frame.site, [], "设为首页")}<div class="plain"><h1>把${site.name}放在手边</h1>
<h2>安装为应用</h2><p>在手机或电脑上像应用一样打开，不占多少空间，随时可以卸载。</p>
<p class="js"><button type="button" class="button" data-install hidden>安装${site.name}</button></p>
<ul><li>安卓手机、电脑上的 Chrome 与 Edge：打开浏览器菜单，选“安装应用”或“添加到主屏幕”。</li><li>iPhone、iPad：在 Safari 里点“分享”，选“添加到主屏幕”。</li></ul>
<h2>设为浏览器首页</h2><p>如今的浏览器不再允许网页自行更改首页。请打开浏览器“设置”里的“启动时”一项，选“打开特定网页”，填入：</p><p><code>${origin}/</code></p>
<h2>用订阅器跟读</h2><p>把下面的地址加进任何一个 RSS 阅读器，新稿会自动送到。每个栏目的首页也有自己的订阅地址。</p><p><a href="/feed.xml"><code>${origin}/feed.xml</code></a></p></div>`,
  });
}
