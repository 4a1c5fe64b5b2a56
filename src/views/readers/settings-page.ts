import { editionOf } from "../../core/site.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { timeTag } from "../print-time.ts";
import { type Again, field, refusal } from "./field.ts";
import { type OwnReader, ownPage } from "./me-nav.ts";
import { PASSWORD_HINT } from "./register-page.ts";

/** Forms of the page, each with an address of its own below `/me/`. */
export const SETTINGS = ["preferences", "name", "email", "password", "sessions", "erase"] as const;
export type Setting = (typeof SETTINGS)[number];

/** What the page shows. Times are UTC ms. */
export interface OwnSettings extends OwnReader {
  email: string;
  preferences: { script: string | null; size: string | null; theme: string | null };
  sessions: readonly { id: string; isCurrent: boolean; network: string; device: string; usedAt: number }[];
}

/** What became of one of the forms: done, or not, and why. */
export type SettingOutcome = { setting: Setting; again: Again } | { setting: Setting; again: null } | null;

const DONE: Record<Setting, string> = {
  preferences: "阅读习惯已保存。",
  name: "名字已更改。",
  email: "我们往新邮箱寄了一封信；打开信里的链接，邮箱才会更改。",
  password: "密码已更改，其他设备上的登录都已结束。",
  sessions: "那台设备上的登录已经结束。",
  erase: "",
};

/** 设置. */
export function settingsPage(frame: Frame, own: OwnSettings, outcome: SettingOutcome): Html {
  const again = (setting: Setting) => (outcome?.setting === setting ? outcome.again : null);
  return ownPage(
    frame,
    own,
    "/me/settings",
    html`${outcome && outcome.again === null && html`<p class="notice" role="status">${DONE[outcome.setting]}</p>`}
<div class="settings">${preferences(frame, own)}
${name(own, again("name"))}
${email(own, again("email"))}
${password(own, again("password"))}
${sessions(frame, own)}
${leaving(again("erase"))}</div>`,
  );
}

function preferences({ site }: Frame, { preferences: { script, size, theme } }: OwnSettings): Html {
  return html`<section id="preferences"><h2>阅读习惯</h2><form class="form" method="post" action="/me/preferences"><div class="three">
${
  editionOf(site) !== null &&
  choice("script", "版本", script ?? "hans", [
    ["hans", "简体"],
    ["hant", "繁體"],
  ])
}
${choice("size", "字体大小", size ?? "m", [
  ["s", "小"],
  ["m", "中"],
  ["l", "大"],
])}
${choice("theme", "明暗", theme ?? "", [
  ["", "随系统"],
  ["light", "亮"],
  ["dark", "暗"],
])}</div>
<p><button type="submit">保存</button></p></form></section>`;
}

function choice(name: string, label: string, chosen: string, options: readonly [value: string, text: string][]): Html {
  return html`<p class="field"><label for="preferences-${name}">${label}</label><select id="preferences-${name}" name="${name}">${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select></p>`;
}

function name(own: OwnSettings, again: Again | null): Html {
  return html`<section id="name"><h2>名字</h2>${refusal(again)}<form class="form" method="post" action="/me/name">
${field("name", { name: "name", label: "别人看到的名字", type: "text", autocomplete: "nickname", value: own.name, hint: "已经发表的评论仍用发表时的名字。" }, again)}
<p><button type="submit">更改名字</button></p></form></section>`;
}

function email(own: OwnSettings, again: Again | null): Html {
  return html`<section id="email"><h2>邮箱</h2><p>现在用 <b translate="no">${own.email}</b> 登录。</p>${refusal(again)}<form class="form" method="post" action="/me/email">
${field("email", { name: "email", label: "新邮箱", type: "email", autocomplete: "email" }, again)}
${field("email", { name: "current", label: "当前密码", type: "password", autocomplete: "current-password" }, again)}
<p><button type="submit">更改邮箱</button></p></form></section>`;
}

function password(own: OwnSettings, again: Again | null): Html {
  return html`<section id="password"><h2>密码</h2>${refusal(again)}<form class="form" method="post" action="/me/password">
<input type="email" class="trap" autocomplete="username" value="${own.email}" readonly tabindex="-1" aria-hidden="true">
${field("password", { name: "current", label: "当前密码", type: "password", autocomplete: "current-password" }, again)}
${field("password", { name: "password", label: "新密码", type: "password", autocomplete: "new-password", hint: PASSWORD_HINT }, again)}
<p><button type="submit">更改密码</button></p></form></section>`;
}

function sessions({ site }: Frame, own: OwnSettings): Html {
  return html`<section id="sessions"><h2>登录的设备</h2><ul class="list sessions">${own.sessions.map(
    ({
      id,
      isCurrent,
      network,
      device,
      usedAt,
    }) => html`<li><span class="bare">${device}${network && html` · <span translate="no">${network}</span>`}</span>
${isCurrent ? html`<span class="mark">这台设备</span>` : html`${timeTag(usedAt, site.zone, "Y-M-D H:i")}<form method="post" action="/me/sessions"><input type="hidden" name="session" value="${id}"><button type="submit" class="plain-button">结束</button></form>`}</li>`,
  )}</ul></section>`;
}

function leaving(again: Again | null): Html {
  return html`<section id="erase"><h2>带走与注销</h2><p><a href="/me/export" download>导出我的全部数据</a>（JSON）</p>
<details${again && html` open`}><summary>注销账号</summary><p>注销以后，邮箱、名字、收藏、关注、评论和未发表的文章立即删除，不能恢复。已经刊登的文章不受影响。</p>${refusal(again)}
<form class="form" method="post" action="/me/erase">
${field("erase", { name: "current", label: "当前密码", type: "password", autocomplete: "current-password" }, again)}
<p><button type="submit">注销账号</button></p></form></details></section>`;
}
