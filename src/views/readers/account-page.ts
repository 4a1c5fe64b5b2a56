import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { page } from "../page.ts";

/** A page of the account, which no search engine is to keep: a narrow column, or, of a reader's own, the whole width. */
export function accountPage(frame: Frame, title: string, main: Html, isOwn = false): Html {
  const head = html`<link rel="stylesheet" href="${href(frame.assets.account)}">`;
  return page(frame, { title, path: null, head, main: html`<div class="account-page${isOwn && " own"}"><h1>${title}</h1>${main}</div>` });
}

/** What a browser that is not on https is told before it sends a password; the script shows it. */
export const NEEDS_HTTPS = html`<p class="notice" role="alert" hidden data-insecure>这个页面不是经 https 打开的，在这里无法登录。请改用 https 开头的地址。</p>`;
