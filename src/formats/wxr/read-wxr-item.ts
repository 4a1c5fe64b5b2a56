import { Refused } from "../../core/refused.ts";
import { attributeOf, childNamed, childrenNamed, lineOf, textOf, type XmlElement } from "../xml/element.ts";
import { readXml } from "../xml/read-xml.ts";

/** An item of a WordPress export, as it stands there. */
export interface WxrItem {
  id: string;
  /** `post`, `page`, `attachment`, or what a plugin made. */
  type: string;
  /** `publish`, `draft`, `pending`, `private`, `future`, `trash`, `inherit`. */
  status: string;
  hasPassword: boolean;
  headline: string | null;
  url: string | null;
  guid: string | null;
  /** Login of its author. */
  author: string | null;
  /** ISO 8601 with offset. */
  published: string | null;
  content: string;
  excerpt: string | null;
  /** Its categories, in their order. */
  categories: { slug: string; name: string }[];
  tags: number;
  comments: number;
  /** Values that somebody set by hand: WordPress hides its own behind an underline. */
  fields: number;
  /** Id of the attachment that stands for it. */
  thumbnail: string | null;
  /** Address of an attachment's file. */
  file: string | null;
}

/** Reads one item with its tags. @throws {Refused} "unreadable" where it is none, or nested too deep */
export function readWxrItem(text: string): WxrItem {
  const item = readXml(text, { url: null, lowerCase: true });
  if (item?.name !== "item") throw new Refused("unreadable", "is no item of an export.");
  const line = (name: string) => lineOf(childNamed(item, name));
  const whole = (name: string) => valueIn(childNamed(item, name));
  const meta = childrenNamed(item, "wp:postmeta").map((one) => [
    lineOf(childNamed(one, "wp:meta_key")) ?? "",
    lineOf(childNamed(one, "wp:meta_value")),
  ]);
  return {
    id: line("wp:post_id") ?? "",
    type: line("wp:post_type") ?? "post",
    status: line("wp:status") ?? "publish",
    hasPassword: line("wp:post_password") !== null,
    headline: line("title"),
    url: line("link"),
    guid: line("guid"),
    author: line("dc:creator"),
    published: utcOf(line("wp:post_date_gmt")) ?? mailTimeOf(line("pubdate")),
    content: whole("content:encoded"),
    excerpt: whole("excerpt:encoded").trim() || null,
    categories: childrenNamed(item, "category")
      .filter((one) => attributeOf(one, "domain") === "category")
      .map((one) => ({ slug: attributeOf(one, "nicename") ?? "", name: lineOf(one) ?? "" })),
    tags: childrenNamed(item, "category").filter((one) => attributeOf(one, "domain") === "post_tag").length,
    comments: childrenNamed(item, "wp:comment").length,
    fields: meta.filter(([key, value]) => key && !key.startsWith("_") && value).length,
    thumbnail: meta.find(([key]) => key === "_thumbnail_id")?.[1] ?? null,
    file: line("wp:attachment_url"),
  };
}

function valueIn(element: XmlElement | null): string {
  return element ? textOf(element) : "";
}

/** `2013-05-07 19:55:39` in UTC; WordPress writes noughts where there is none. */
function utcOf(text: string | null): string | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(text ?? "") ?? [];
  const iso = `${day}T${time}+00:00`;
  return Number.isFinite(Date.parse(iso)) && Date.parse(iso) > 0 ? iso : null;
}

function mailTimeOf(text: string | null): string | null {
  const at = text === null ? Number.NaN : Date.parse(text);
  return Number.isFinite(at) && at > 0 ? `${new Date(at).toISOString().slice(0, 19)}+00:00` : null;
}
