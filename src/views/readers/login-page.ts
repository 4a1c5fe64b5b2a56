import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { accountPage, NEEDS_HTTPS } from "./account-page.ts";
import { type Again, field, refusal } from "./field.ts";
import { PASSWORD_HINT } from "./register-page.ts";

/** 登录; `next` is where it leads. */
export function loginPage(frame: Frame, next: string, again: Again | null): Html {
  return accountPage(
    frame,
    "登录",
    html`${NEEDS_HTTPS}${refusal(again)}
<form class="form" method="post" action="/login"><input type="hidden" name="next" value="${next}">
${field("login", { name: "email", label: "邮箱", type: "email", autocomplete: "username" }, again)}
${field("login", { name: "password", label: "密码", type: "password", autocomplete: "current-password" }, again)}
<p><button type="submit">登录</button> <a class="beside" href="/forgot">忘记密码</a></p></form>
${frame.site.registration === "open" && html`<p>还没有账号？<a href="/register">注册</a></p>`}`,
  );
}

/** 忘记密码. */
export function forgotPage(frame: Frame, again: Again | null): Html {
  return accountPage(
    frame,
    "忘记密码",
    html`<p>写下注册时用的邮箱，我们寄去一个链接，打开它就可以设新密码。</p>${refusal(again)}
<form class="form" method="post" action="/forgot">
${field("forgot", { name: "email", label: "邮箱", type: "email", autocomplete: "username" }, again)}
<p><button type="submit">寄链接给我</button> <a class="beside" href="/login">回到登录</a></p></form>`,
  );
}

/** 设新密码: the page behind the letter's link. */
export function newPasswordPage(frame: Frame, link: { token: string; email: string }, again: Again | null): Html {
  return accountPage(
    frame,
    "设新密码",
    html`${NEEDS_HTTPS}${refusal(again)}
<form class="form" method="post" action="/forgot/new"><input type="hidden" name="token" value="${link.token}">
${field("new", { name: "email", label: "邮箱", type: "email", autocomplete: "username", value: link.email, isReadOnly: true }, null)}
${field("new", { name: "password", label: "新密码", type: "password", autocomplete: "new-password", hint: PASSWORD_HINT }, again)}
<p><button type="submit">保存</button></p></form>`,
  );
}
