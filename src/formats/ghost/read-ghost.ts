import { z } from "zod";
import { lossOf, type OldPost } from "../../core/old-post.ts";
import { Refused } from "../../core/refused.ts";
import { embedsIn } from "../embeds-in.ts";

/** A post of an export of Ghost. */
export interface GhostPost {
  /** For lines that tell of it. */
  name: string;
  /** As the export has it, as JSON. */
  json: string;
  /** Null where its text is in Ghost's own form alone, `form`. */
  post: OldPost | null;
  form: "lexical" | "mobiledoc" | null;
}

const Text = z.string().nullish();
const Post = z.looseObject({
  ...{ id: z.coerce.string(), title: Text, slug: Text, uuid: Text, html: Text, lexical: Text, mobiledoc: Text, feature_image: Text },
  ...{
    type: Text,
    page: z.unknown().optional(),
    status: Text,
    visibility: Text,
    published_at: z.union([z.string(), z.number()]).nullish(),
    custom_excerpt: Text,
  },
});
type Post = z.infer<typeof Post>;
const Named = z.object({ id: z.coerce.string(), name: Text, slug: Text });
const Pair = (one: "tag_id" | "author_id") =>
  z.object({ post_id: z.coerce.string(), [one]: z.coerce.string(), sort_order: z.number().nullish() }).transform((row) => ({
    postId: String(row["post_id"]),
    otherId: String(row[one]),
    order: Number(row["sort_order"] ?? 0),
  }));
const Data = z.object({
  posts: z.array(Post),
  tags: z.array(Named).default([]),
  users: z.array(Named).default([]),
  posts_tags: z.array(Pair("tag_id")).default([]),
  posts_authors: z.array(Pair("author_id")).default([]),
});
type Data = z.infer<typeof Data>;
const Export = z.object({ db: z.array(z.object({ data: Data })).min(1) });

/** Reads an export of Ghost; `siteUrl` (with a slash at its end) is where the site stood, which the export leaves open. @throws {Refused} "unreadable" where it is none */
export function readGhost(bytes: Uint8Array, { siteUrl }: { siteUrl: string }): GhostPost[] {
  const parsed = Export.safeParse(jsonOf(bytes));
  const data = parsed.success ? parsed.data.db[0]?.data : undefined;
  if (!data) throw new Refused("unreadable", "is no Ghost export: it has no db[0].data.posts.");
  const tags = relatedOf(data.posts_tags, data.tags);
  const authors = relatedOf(data.posts_authors, data.users);
  return data.posts.map((row) => {
    const form = row.html ? null : row.lexical ? "lexical" : row.mobiledoc ? "mobiledoc" : null;
    const post = form === null ? postOf(row, { siteUrl, tags: tags.get(row.id) ?? [], authors: authors.get(row.id) ?? [] }) : null;
    return { name: `post ${row.slug ?? row.id} ${row.title ?? ""}`.trim(), json: JSON.stringify(row), post, form };
  });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refused("unreadable", "is no valid JSON: the export may be cut off.");
  }
}

type Row = z.infer<typeof Named>;

/** What belongs to each post, in its order. */
function relatedOf(pairs: Data["posts_tags"], rows: readonly Row[]): Map<string, Row[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const related = new Map<string, Row[]>();
  for (const { postId, otherId } of pairs.toSorted((a, b) => a.order - b.order)) {
    const row = byId.get(otherId);
    if (!row) continue;
    const known = related.get(postId);
    if (known) known.push(row);
    else related.set(postId, [row]);
  }
  return related;
}

const SAID: Readonly<Record<string, string>> = {
  draft: "",
  scheduled: "it was scheduled; its time is not taken over",
  sent: "it was sent by mail only",
};

function postOf(row: Post, { siteUrl, tags, authors }: { siteUrl: string; tags: readonly Row[]; authors: readonly Row[] }): OldPost {
  const whole = (text: string) => text.replaceAll("__GHOST_URL__", siteUrl.replace(/\/$/, ""));
  const isPublic = row.status === "published" && (row.visibility ?? "public") === "public";
  const isPage = row.type === "page" || row.page === 1 || row.page === true;
  const [section, ...others] = tags.filter(({ name }) => name && !name.startsWith("#"));
  const why = isPage
    ? "it was a page, not a post"
    : row.status === "published"
      ? "it was for members only"
      : (SAID[row.status ?? ""] ?? "it was not public");
  return {
    url: row.slug ? new URL(`${encodeURIComponent(row.slug)}/`, siteUrl).href : null,
    otherUrls: row.uuid ? [new URL(`p/${encodeURIComponent(row.uuid)}/`, siteUrl).href] : [],
    headline: row.title?.trim() || null,
    byline: authors.flatMap(({ name }) => name ?? []),
    published: timeOf(row.published_at),
    isDraft: !isPublic || isPage,
    trails: section ? [[{ name: section.name ?? "", slug: section.slug ?? null }]] : [],
    summary: row.custom_excerpt?.trim() || null,
    bodyHtml: whole(row.html ?? ""),
    leadPicture: row.feature_image ? whole(row.feature_image) : null,
    losses: [
      ...lossOf("state", (isPublic && !isPage) || why === "" ? 0 : 1, `${why}: it comes in as a draft`),
      ...lossOf("tags", others.length, "tags left behind"),
      ...embedsIn(row.html ?? ""),
    ],
  };
}

function timeOf(stated: string | number | null | undefined): string | null {
  const at = typeof stated === "number" ? stated : Date.parse(stated ?? "");
  return Number.isFinite(at) && at > 0 && at < 8.64e15 ? `${new Date(at).toISOString().slice(0, 19)}+00:00` : null;
}
