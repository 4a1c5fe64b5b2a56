import type { Element } from "./tree.ts";

/** Elements whose text no reader sees, or that are controls. */
const UNSEEN = new Set(
  "head script style noscript template svg math iframe object embed applet canvas form-data select option datalist textarea button input audio video map dialog title meta link".split(
    " ",
  ),
);

/** Elements that say by themselves that they are not the report. */
const APART = new Set(["nav", "aside", "footer"]);

/** Words of class names and ids that mean something else than the report, matched as whole words. */
const NOISE = new Set(
  `comment comments commentlist reply replies respond disqus livefyre sidebar sidebars aside footer foot nav navbar navigation menu submenu
  breadcrumb breadcrumbs crumb crumbs share shares sharing sharebar social socials addtoany sharethis bdshare bdsharebuttonbox jiathis related relate relates
  relation recommend recommended recommendation recommendations recirc promo promos promotion promoted promobox ad ads adv advert adverts
  advertisement advertising adsense sponsor sponsored newsletter subscribe subscription signup cookie cookies consent gdpr popup popover modal
  overlay lightbox tooltip banner tag tags taglist pagination pager paging pagenav login register copyright copyrights disclaimer disclaimers disclosure affiliate
  hot hots hotnews rank ranking ranklist toolbar tool tools print qrcode ewm erweima weixin wechat outbrain taboola teaser teasers trending popular mostread latest
  upnext morefrom readmore seealso alsolike authorbio bio biography aboutauthor hidden hide invisible dropdown search searchbox widget widgets toplink topnav
  feedback vote poll survey rating complaint jubao report skip sr screenreader noprint byline byl dateline timestamp toc contents`.split(/\s+/),
);

/** Whether the element, and all in it, is left out of what is read. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.name)) return true;
  const { hidden, style } = element.attributes;
  return hidden !== undefined || (style !== undefined && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style.slice(0, 500)));
}

/** Whether the element says, by its name, role, class or id, that it is not part of the report. */
export function isNoise(element: Element): boolean {
  if (APART.has(element.name)) return true;
  const { role } = element.attributes;
  if (role === "navigation" || role === "complementary" || role === "contentinfo" || role === "search" || role === "dialog") return true;
  return namesOf(element).some((word) => NOISE.has(word));
}

/** The words of an element's class and id in small letters: `articleBody post_text` → article body post text, and each name whole. */
export function namesOf(element: Element): string[] {
  const { class: classes, id } = element.attributes;
  if (classes === undefined && id === undefined) return [];
  const words: string[] = [];
  for (const name of `${classes ?? ""} ${id ?? ""}`.slice(0, 600).split(/\s+/)) {
    if (name === "") continue;
    const parts = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[-_:./]+/);
    words.push(...parts);
    if (parts.length > 1) words.push(parts.join(""));
  }
  return words;
}
