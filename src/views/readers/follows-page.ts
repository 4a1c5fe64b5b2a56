import type { Section } from "../../core/section.ts";
import { type Html, html } from "../../html/tag.ts";
import type { Frame } from "../frame.ts";
import { type OwnReader, ownPage } from "./me-nav.ts";

/** 关注: the site's tree, with a mark at each section that the reader follows. */
export function followsPage(frame: Frame, reader: OwnReader, followed: ReadonlySet<string>, isSaved: boolean): Html {
  return ownPage(
    frame,
    reader,
    "/me/follows",
    html`${isSaved && html`<p class="notice" role="status">已保存。</p>`}<form class="form follows" method="post" action="/me/follows">
<fieldset><legend>关注的栏目（连同它下面的）</legend>${branch(frame.sections, null, followed)}</fieldset>
<p><button type="submit">保存</button></p></form>`,
  );
}

function branch(sections: readonly Section[], parentId: string | null, followed: ReadonlySet<string>): Html | null {
  const own = sections.filter((section) => section.parentId === parentId);
  if (own.length === 0) return null;
  return html`<ul>${own.map(
    ({ id, name }) =>
      html`<li><label><input type="checkbox" name="section" value="${id}"${followed.has(id) && html` checked`}> ${name}</label>${branch(sections, id, followed)}</li>`,
  )}</ul>`;
}
