import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { page } from "../page.ts";

/** The page (410) of an event that the newsroom has taken off the site. */
export function goneEventPage(frame: Frame): Html {
  return page(frame, {
    title: "事件页已撤下",
    path: null,
    main: html`<div class="plain"><h1>事件页已撤下</h1><p>编辑部已撤下这个事件的页面。</p><p><a href="/events/">看其他事件</a></p></div>`,
  });
}
