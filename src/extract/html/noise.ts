import type { Element } from "./tree.ts";

/** Elements whose text no reader sees, or that are controls. */
const UNSEEN = new Set(
  "head script style noscript template svg math iframe object embed applet canvas form-data select option datalist textarea button input audio video map dialog title meta link".split(
    " ",
  ),
);

/** Elements that say by themselves that they are not the report. */
const APART = new Set(["nav", "aside", "footer"]);

/** Words of class names and ids that mean something else than the report wherever they stand in the name. */
const NOISE = words(
  `comment comments commentlist reply replies respond disqus livefyre footer navbar navigation submenu
  breadcrumb breadcrumbs crumb crumbs share shares sharing sharebar social socials addtoany sharethis bdshare bdsharebuttonbox jiathis related relate relates
  relation recommend recommended recommendations recirc promo promos promotion promobox adv advert adverts
  advertisement advertising adsense sponsor sponsored newsletter subscribe subscription signup cookie cookies consent gdpr popup popover modal
  tooltip tags taglist pagination pager paging pagenav login register copyright copyrights disclaimer disclaimers disclosure affiliate
  hotnews ranklist toolbar qrcode ewm erweima weixin wechat outbrain taboola teaser teasers trending mostread
  cta btn upnext morefrom readmore seealso alsolike authorbio bio biography aboutauthor dropdown searchbox toplink topnav
  feedback vote poll survey complaint jubao screenreader noprint byline timestamp`,
);

/** Words that name a part of the page only where they are the whole name or its end: `with-sidebar-left` is laid out around one. */
const PARTS = words(
  "sidebar sidebars sidenav aside foot nav menu ad ads toc banner overlay lightbox print tool tools hot hots rank ranking popular latest rating search skip hide dateline byl",
);
/** What makes the rest of a name speak of another element. */
const BESIDE = words(
  "has with without no not and or enable enabled offset fixed sticky main content container wrapper article body page grid layout inline single",
);
/** A name of more parts is a slug, made of the words of a headline. */
const MOST_PARTS = 4;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

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
  if (WHOLE.has(element.name) || !namesOf(element).some((word) => NOISE.has(word) || PARTS.has(word))) return false;
  return `${element.attributes["class"] ?? ""} ${element.attributes["id"] ?? ""}`
    .slice(0, LONGEST_NAMES)
    .split(/\s+/)
    .some((name) => about(name).isNoise);
}

/** Elements whose classes tell what they are about, not what they are. */
const WHOLE = words("article main body html");
/** Characters of class and id that are looked at. */
const LONGEST_NAMES = 600;

// The same few hundred names stand on all pages of a site: each is taken apart once.
const MOST_NAMES = 20_000;
const known = new Map<string, { parts: readonly string[]; isNoise: boolean }>();

function about(name: string): { parts: readonly string[]; isNoise: boolean } {
  let found = known.get(name);
  if (!found) {
    if (known.size >= MOST_NAMES) known.clear();
    const parts = partsOf(name);
    found = { parts: parts.length > 1 ? [...parts, parts.join("")] : parts, isNoise: areNoise(parts) };
    known.set(name, found);
  }
  return found;
}

function areNoise(parts: readonly string[]): boolean {
  if (parts.length === 0 || parts.length > MOST_PARTS) return false;
  if (parts.length > 1 && NOISE.has(parts.join(""))) return true;
  if (parts.some((part) => BESIDE.has(part)))
    return parts.some((part) => NOISE.has(part)) && !parts.some((part) => part === "has" || part === "with" || part === "no");
  return parts.some((part) => NOISE.has(part)) || (parts.length <= 2 && PARTS.has(parts[parts.length - 1] ?? ""));
}

function partsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[-_:./]+/)
    .filter(Boolean);
}

/** The words of an element's class and id in small letters: `articleBody post_text` → article body articlebody post text posttext. */
export function namesOf(element: Element): readonly string[] {
  element.names ??= namesIn(element);
  return element.names;
}

function namesIn({ attributes }: Element): readonly string[] {
  const { class: classes, id } = attributes;
  if (!classes && !id) return NONE;
  const names = `${classes ?? ""} ${id ?? ""}`.slice(0, LONGEST_NAMES).split(/\s+/).filter(Boolean);
  return names.flatMap((name) => about(name).parts);
}
const NONE: readonly string[] = [];
