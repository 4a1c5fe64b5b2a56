import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { accountPage, NEEDS_HTTPS } from "./account-page.ts";
import { type Again, field, refusal } from "./field.ts";

/** What a new password is told beforehand. */
export const PASSWORD_HINT = "至少 12 个字符。几个不相干的词连成一句，好记也难猜。";

/** 注册. */
export function registerPage(frame: Frame, again: Again | null): Html {
  if (frame.site.registration !== "open")
    return accountPage(frame, "注册", html`<p>本站暂不开放注册。</p><p>已有账号？<a href="/login">登录</a></p>`);
  return accountPage(
    frame,
    "注册",
    html`<p class="quiet">注册后可以收藏稿件、关注栏目，换一台设备也还在。</p>${NEEDS_HTTPS}${refusal(again)}
<form class="form" method="post" action="/register">
${field("register", { name: "email", label: "邮箱", type: "email", autocomplete: "username", hint: "用来登录；不会给别人看到。" }, again)}
${field("register", { name: "name", label: "名字", type: "text", autocomplete: "nickname", hint: "别人看到的名字，2 到 20 个字符。" }, again)}
${field("register", { name: "password", label: "密码", type: "password", autocomplete: "new-password", hint: PASSWORD_HINT }, again)}
<p class="trap" aria-hidden="true"><label for="register-website">请勿填写</label><input id="register-website" name="website" tabindex="-1" autocomplete="off"></p>
<p><button type="submit">注册</button></p></form>
<p class="quiet">我们只保存邮箱、名字和您在本站留下的内容，不作他用；随时可以导出，也可以注销账号。</p>
<p>已有账号？<a href="/login">登录</a></p>`,
  );
}

/** 完成注册: the page behind the letter's link. The password is asked again, so that nobody ends what a stranger began. */
export function confirmPage(frame: Frame, link: { token: string; email: string; name: string }, again: Again | null): Html {
  return accountPage(
    frame,
    "完成注册",
    html`<p>邮箱已经收到信了。请输入注册时设的密码，注册就完成了。</p>${NEEDS_HTTPS}${refusal(again)}
<form class="form" method="post" action="/register/confirm"><input type="hidden" name="token" value="${link.token}">
${field("confirm", { name: "email", label: "邮箱", type: "email", autocomplete: "username", value: link.email, isReadOnly: true }, null)}
${field("confirm", { name: "name", label: "名字", type: "text", autocomplete: "nickname", value: link.name }, again)}
${field("confirm", { name: "password", label: "注册时设的密码", type: "password", autocomplete: "current-password" }, again)}
<p><button type="submit">完成注册</button></p></form>`,
  );
}
