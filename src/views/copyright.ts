import { takedownDue } from "../core/community.ts";
import { communityOf, type Site } from "../core/site.ts";
import { type Html, html } from "../html/tag.ts";
import { breadcrumb } from "./breadcrumb.ts";
import type { Frame } from "./frame.ts";
import { page } from "./page.ts";
import { timeTag } from "./print-time.ts";

/** What became of a notice that was sent with the form; `at` is when it came, UTC ms. */
export type TakedownOutcome = { kind: "received"; number: string; at: number } | { kind: "refused"; reason: string; entered: TakedownForm };
/** The form's fields, as entered. */
export type TakedownForm = { name: string; contact: string; address: string; reason: string };

/** 版权声明: the three clauses, and the form by which anyone tells of an infringement. */
export function copyrightPage(frame: Frame, outcome: TakedownOutcome | null): Html {
  const { clauses } = frame.site;
  return page(frame, {
    title: "版权声明",
    path: "/copyright",
    main: html`${breadcrumb(frame.site, [], "版权声明")}<div class="plain"><h1>版权与免责声明</h1>
<ol><li>${clauses.own}</li><li>${clauses.reprint}</li><li>${clauses.takedown}</li></ol>
<h2 id="takedown">提交侵权通知</h2>
${outcome?.kind === "received" ? received(outcome, frame.site) : form(outcome, frame.site)}</div>`,
  });
}

function received({ number, at }: { number: string; at: number }, site: Site): Html {
  const due = takedownDue(at, communityOf(site));
  return html`<div class="notice" role="status"><p>通知已收到，编号 <b>${number}</b>，请留好这个编号。</p>
<p>现在的状态：<b>等待处理</b>。最迟 ${timeTag(due, site.zone, "Y-M-D")} 按您留下的联系方式答复，并说明是否撤下或改正。</p></div>`;
}

function form(outcome: { reason: string; entered: TakedownForm } | null, site: Site): Html {
  const { name = "", contact = "", address = "", reason = "" } = outcome?.entered ?? {};
  return html`${outcome && html`<p class="notice" role="alert">${outcome.reason}</p>`}<p>收到后 ${communityOf(site).takedownDays} 天内处理，并按您留下的联系方式答复。</p><form class="form" method="post" action="/copyright">
<label>您的姓名或单位<input name="name" required maxlength="100" autocomplete="name" value="${name}"></label>
<label>联系方式（电子邮箱或电话）<input name="contact" required maxlength="200" autocomplete="email" value="${contact}"></label>
<label>涉及的网页地址<input name="address" required maxlength="500" placeholder="/2026/11/21/…" value="${address}"></label>
<label>理由与权属证明<textarea name="reason" required maxlength="4000" rows="6">${reason}</textarea></label>
<label class="trap" aria-hidden="true">请勿填写<input name="website" tabindex="-1" autocomplete="off"></label>
<button type="submit">提交通知</button></form>`;
}
