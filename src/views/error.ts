import { type Html, html } from "../html/tag.ts";
import type { Frame } from "./frame.ts";
import { page } from "./page.ts";

/** What went wrong, as the reader is told. */
const MESSAGES = {
  400: ["地址有误", "这个地址不是本站能读懂的样子。"],
  404: ["没有这一页", "地址可能输错了，或者页面从未存在。"],
  405: ["不能这样访问", "这个地址不接受这样的请求。"],
  410: ["这一页已经撤下", "它曾经在这里，如今已经撤下。"],
  413: ["内容太长", "提交的内容超过了上限，请删减后再试。"],
  429: ["请稍候再试", "短时间里提交得太多了，请过一会儿再试。"],
  500: ["出了点问题", "本站这一刻没能把页面做出来，已经记下。请稍后再试。"],
} as const;

/** A status that has a page of its own. */
export type ErrorStatus = keyof typeof MESSAGES;

/** An error page that looks like the site. */
export function errorPage(frame: Frame, status: ErrorStatus): Html {
  const [title, sentence] = MESSAGES[status];
  return page(frame, {
    title,
    path: null,
    main: html`<div class="plain error"><p class="code">${status}</p><h1>${title}</h1><p>${sentence}</p><p><a href="/">回到首页</a>　<a href="/sitemap">本站导航</a>　<a href="/today">今日全部新闻</a></p></div>`,
  });
}
