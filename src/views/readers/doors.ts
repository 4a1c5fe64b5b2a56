import { hasReaders, type Site } from "../../core/site.ts";
import { type Html, html } from "../../html/tag.ts";

/** 注册 and 登录 on every page; the script puts the reader's name in their place. Nothing on a site that has no readers' accounts. */
export function accountLinks(site: Site): Html | null {
  if (!hasReaders(site)) return null;
  return html`<span class="account"><span data-strangers>${site.registration === "open" && html`<a href="/register">注册</a>`}<a href="/login">登录</a></span><a href="/me" hidden data-me><span translate="no" data-name></span><span data-news hidden> · <b></b> 条新</span></a></span>`;
}

/** 收藏, below a headline: a form that leads to the log-in where nobody is logged in; the script says whether the article is kept. */
export function keepButton(site: Site, articleId: string): Html | null {
  if (!hasReaders(site)) return null;
  return html`<form class="keep" method="post" action="/me/favourites" data-keep="${articleId}"><input type="hidden" name="article" value="${articleId}"><button type="submit">收藏</button></form>`;
}

/** 关注, of a section or an event, the same way. */
export function followButton(site: Site, objectId: string): Html | null {
  if (!hasReaders(site)) return null;
  return html`<form class="keep" method="post" action="/me/follows/add" data-follow="${objectId}"><input type="hidden" name="object" value="${objectId}"><button type="submit">关注</button></form>`;
}
