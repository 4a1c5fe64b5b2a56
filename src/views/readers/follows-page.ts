import type { EventItem } from "../../core/event-page.ts";
import type { Section } from "../../core/section.ts";
import { href } from "../../html/href.ts";
import { type Html, html } from "../../html/tag.ts";
import { eventPath } from "../events/event-path.ts";
import type { Frame } from "../frame.ts";
import { type OwnReader, ownPage } from "./me-nav.ts";

/** What a reader follows: sections by their ids, events as lists have them. */
interface Followed {
  sections: ReadonlySet<string>;
  events: readonly EventItem[];
}

/** 关注: the site's tree, with a mark at each section that the reader follows, and the events. */
export function followsPage(frame: Frame, reader: OwnReader, { sections, events }: Followed, isSaved: boolean): Html {
  return ownPage(
    frame,
    reader,
    "/me/follows",
    html`${isSaved && html`<p class="notice" role="status">已保存。</p>`}<form class="form follows" method="post" action="/me/follows">
<fieldset><legend>关注的栏目（连同它下面的）</legend>${branch(frame.sections, null, sections)}</fieldset>
${events.length > 0 && html`<fieldset><legend>关注的事件</legend><ul>${events.map(({ id, headline }) => html`<li><label><input type="checkbox" name="object" value="${id}" checked> <a href="${href(eventPath(id))}">${headline}</a></label></li>`)}</ul></fieldset>`}
<p><button type="submit">保存</button></p></form>`,
  );
}

function branch(sections: readonly Section[], parentId: string | null, followed: ReadonlySet<string>): Html | null {
  const own = sections.filter((section) => section.parentId === parentId);
  if (own.length === 0) return null;
  return html`<ul>${own.map(
    ({ id, name }) =>
      html`<li><label><input type="checkbox" name="object" value="${id}"${followed.has(id) && html` checked`}> ${name}</label>${branch(sections, id, followed)}</li>`,
  )}</ul>`;
}
