import { href } from "../html/href.ts";
import { type Html, html } from "../html/tag.ts";
import type { Frame } from "./frame.ts";
import { page } from "./page.ts";

/** What an installed site shows without a network: the articles that were read last on this device. */
export function offlinePage(frame: Frame): Html {
  return page(frame, {
    title: "没有网络",
    path: null,
    head: html`<script src="${href(frame.assets.offline)}" defer></script>`,
    main: html`<div class="plain"><h1>现在没有网络</h1><p>连上网络后会自动回到您要看的页面。下面是您最近在这台设备上读过的稿件，离线也能看。</p>
<ul class="list" data-read></ul><p class="quiet" data-none hidden>这台设备上还没有读过的稿件。</p>
<p><button type="button" class="button" data-forget hidden>清除这些记录</button></p></div>`,
  });
}
