import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { accountPage } from "./account-page.ts";

/** A page that says what became of something, and where to go on. */
export function toldPage(frame: Frame, title: string, sentence: string, on: { path: string; label: string }): Html {
  return accountPage(frame, title, html`<p class="notice" role="status">${sentence}</p><p><a href="${href(on.path)}">${on.label}</a></p>`);
}

/** 请查收邮件: the same whether or not the address has an account. */
export function sentPage(frame: Frame, email: string, hours: string): Html {
  return accountPage(
    frame,
    "请查收邮件",
    html`<p class="notice" role="status">我们往 <b translate="no">${email}</b> 寄了一封信，请打开信里的链接，${hours}内有效。</p>
<p class="quiet">几分钟后还没有收到？看看垃圾邮件箱，或者检查邮箱有没有写错。</p><p><a href="/">回到首页</a></p>`,
  );
}

/** 确认新邮箱: what the letter to it leads to. Looking changes nothing: mail programs look at links by themselves. */
export function confirmEmailPage(frame: Frame, link: { token: string; email: string }): Html {
  return accountPage(
    frame,
    "确认新邮箱",
    html`<p>确认以后，用 <b translate="no">${link.email}</b> 登录。</p>
<form class="form" method="post" action="/me/email/confirm"><input type="hidden" name="token" value="${link.token}"><p><button type="submit">确认</button></p></form>`,
  );
}
