import { z } from "@hono/zod-openapi";
import { COMMENT_SWITCHES } from "../../core/community.ts";
import { Person, State } from "./article-answers.ts";
import { line } from "./line.ts";

const At = z.number().int();
const Id = line(40);
const Reason = line(1_000);
const Decided = z.enum(["held", "shown", "removed"]);

/** How many lines a list gives at once. */
const Limit = z.coerce.number().int().min(1).max(200).default(100);

export const CommentsQuery = z.strictObject({
  /** `waiting`: held or reported, the oldest first; the others newest first. */
  list: z.enum(["waiting", "shown", "removed"]).default("waiting"),
  siteId: Id.optional(),
  articleId: Id.optional(),
  readerId: Id.optional(),
  /** Id of the last comment of the page before. */
  beyond: Id.optional(),
  limit: Limit,
});

export const Comments = z
  .strictObject({
    comments: z.array(
      z.strictObject({
        id: z.string(),
        articleId: z.string(),
        siteId: z.string(),
        headline: z.string(),
        /** Where readers find its article; null where it is not public. */
        address: z.string().nullable(),
        /** Empty where its author has left. */
        readerId: z.string(),
        /** What they were called when they wrote it. */
        name: z.string(),
        text: z.string(),
        at: At,
        /** Number of the comment that it answers. */
        replyTo: z.number().int().nullable(),
        /** Its own, once it was shown. */
        number: z.number().int().nullable(),
        state: Decided,
        reason: z.string().nullable(),
        decidedAt: At.nullable(),
        decidedBy: Person.nullable(),
        /** What readers reported and nobody has settled. */
        reports: z.array(z.strictObject({ reason: z.string(), at: At })),
      }),
    ),
  })
  .openapi("QueuedComments");

/** `from` is where the comment was when it was looked at; `isUndo` takes the last decision back. */
export const CommentDecision = z
  .strictObject({ from: Decided, to: Decided, reason: Reason.nullable().optional(), isUndo: z.boolean().optional() })
  .openapi("CommentDecision");

/** `closed`: no more of them, the shown ones stay; `hidden`: none at all. */
export const CommentSwitchForm = z.strictObject({ state: z.enum(COMMENT_SWITCHES) }).openapi("CommentSwitch");
export const ArticleComments = z
  .strictObject({ state: z.enum(COMMENT_SWITCHES), shown: z.number().int(), held: z.number().int() })
  .openapi("ArticleComments");

/** What readers may do on a site: `held` comments wait for an editor, `shown` ones are looked at afterwards. */
export const CommunityForm = z
  .strictObject({ comments: z.enum(["off", "held", "shown"]), takedownDays: z.number().int().min(1).max(90) })
  .openapi("Community");

export const PostsQuery = z.strictObject({ list: z.enum(["waiting", "decided"]).default("waiting"), limit: Limit });
export const Posts = z
  .strictObject({
    posts: z.array(
      z.strictObject({
        id: z.string(),
        siteId: z.string(),
        sectionId: z.string(),
        /** Name of the column. */
        column: z.string(),
        byline: z.string(),
        title: z.string(),
        /** Plain text, a paragraph a line. */
        text: z.string(),
        words: z.number().int(),
        state: z.enum(["submitted", "returned", "taken"]),
        reason: z.string().nullable(),
        /** Names the version: approval and return name it. */
        changedAt: At,
        submittedAt: At.nullable(),
        decidedAt: At.nullable(),
        decidedBy: Person.nullable(),
        articleId: z.string().nullable(),
      }),
    ),
  })
  .openapi("QueuedPosts");
export const PostVersion = z.strictObject({ changedAt: At }).openapi("PostVersion");
export const PostReturn = z.strictObject({ changedAt: At, reason: Reason }).openapi("PostReturn");
/** `isPublic` is false where its section asks for more signatures. */
export const PostApproved = z.strictObject({ articleId: z.string(), isPublic: z.boolean() }).openapi("PostApproved");
/** The page that readers would get, whole. */
export const PostPreview = z.strictObject({ page: z.string() }).openapi("PostPreview");

export const TakedownsQuery = z.strictObject({ list: z.enum(["open", "closed"]).default("open"), limit: Limit });
export const Takedowns = z
  .strictObject({
    takedowns: z.array(
      z.strictObject({
        id: z.string(),
        siteId: z.string(),
        at: At,
        name: z.string(),
        contact: z.string(),
        address: z.string(),
        reason: z.string(),
        /** When the site's promise ends. */
        dueAt: At,
        isLate: z.boolean(),
        closedAt: At.nullable(),
        closedBy: Person.nullable(),
        outcome: z.enum(["upheld", "declined"]).nullable(),
        answer: z.string().nullable(),
        /** The article that the address names. */
        article: z.strictObject({ id: z.string(), headline: z.string(), state: State }).nullable(),
      }),
    ),
  })
  .openapi("Takedowns");
export const TakedownAnswerForm = z.strictObject({ outcome: z.enum(["upheld", "declined"]), answer: line(4_000) }).openapi("TakedownAnswer");

const column = { slug: line(40), name: line(40), byline: line(40), about: line(500) };
export const ColumnForm = z.strictObject(column).openapi("ColumnForm");

export const ReadersQuery = z.strictObject({
  /** Part of a name, or a whole id. */
  q: line(100).optional(),
  siteId: Id.optional(),
  list: z.enum(["all", "columnists", "blocked"]).default("all"),
  limit: Limit,
});
export const Readers = z
  .strictObject({
    readers: z.array(
      z.strictObject({
        id: z.string(),
        siteId: z.string(),
        name: z.string(),
        createdAt: At,
        blocked: z.strictObject({ at: At, by: Person }).nullable(),
        comments: z.strictObject({ shown: z.number().int(), removed: z.number().int() }),
        column: z.strictObject(column).nullable(),
      }),
    ),
  })
  .openapi("Readers");
/** `removeComments` says why all their comments are removed; null leaves them. */
export const BlockForm = z.strictObject({ isBlocked: z.boolean(), removeComments: Reason.nullable() }).openapi("ReaderBlock");
