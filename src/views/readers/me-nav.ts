import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { accountPage } from "./account-page.ts";

/** The pages of a reader's own. */
const OWN_PAGES = [
  ["/me", "最新"],
  ["/me/favourites", "收藏"],
  ["/me/follows", "关注"],
  ["/me/comments", "评论"],
  ["/me/column", "专栏"],
  ["/me/settings", "设置"],
] as const;

/** Whose own pages they are. */
export interface OwnReader {
  name: string;
  /** They write a column, which has its page among their own. */
  hasColumn: boolean;
}

/** A page of a reader's own: name, the way to the others, and its matter. `path` is its own. */
export function ownPage(frame: Frame, { name, hasColumn }: OwnReader, path: string, matter: Html): Html {
  const shown = OWN_PAGES.filter(([own]) => hasColumn || own !== "/me/column");
  const label = OWN_PAGES.find(([own]) => own === path)?.[1] ?? "我的";
  return accountPage(
    frame,
    label,
    html`<div class="me-head"><p class="me-name" translate="no">${name}</p>
<form method="post" action="/logout"><button type="submit" class="plain-button">退出登录</button></form></div>
<nav class="sub" aria-label="我的">${shown.map(([own, text]) => html`<a href="${href(own)}"${own === path && html` aria-current="page"`}>${text}</a>`)}</nav>
${matter}`,
    true,
  );
}
