import { z } from "@hono/zod-openapi";
import { ArticleTextForm, PlaceForm } from "./article-forms.ts";

/** UTC ms. */
const time = z.number().int();

/** Someone by id; `name` is null for who is no member of staff. */
export const Person = z.strictObject({ id: z.string(), name: z.string().nullable() }).openapi("Person");

export const State = z.enum(["draft", "published", "corrected", "withdrawn"]).openapi("ArticleState");
export const Stage = z.enum(["draft", "review", "ready", "scheduled", "public"]).openapi("Stage");

/** Where an article is in its work; `step` is the review awaited, 0 outside of review. */
const work = {
  id: z.string(),
  state: State,
  stage: Stage,
  step: z.number().int(),
  /** Its newest release went the urgent way. */
  urgent: z.boolean(),
  /** When it will become public, where a schedule stands. */
  publishAt: time.nullable(),
  embargoUntil: time.nullable(),
  openedBy: Person,
  changedBy: Person,
  changedAt: time,
  words: z.number().int(),
  /** What its agency has said since of a report from which it was made. */
  sourceNotice: z.enum(["correction", "withdrawal"]).nullable(),
};

export const ArticleLine = z
  .strictObject({ ...work, headline: z.string(), siteId: z.string(), sectionId: z.string(), sourceName: z.string().nullable() })
  .openapi("ArticleLine");

export const Provenance = z.strictObject({ paragraph: z.number().int().min(0).max(100_000), dispatchId: z.string().max(40).nullable() });

/** A revision without its text; `signed` are the reviews whose signature stands under it. */
const head = {
  id: z.string(),
  number: z.number().int(),
  basedOn: z.string().nullable(),
  at: time,
  by: Person,
  why: z.string(),
  words: z.number().int(),
  hash: z.string(),
  signed: z.array(z.number().int()),
};

export const RevisionHead = z.strictObject(head).openapi("RevisionHead");
export const Revision = z.strictObject({ ...head, text: ArticleTextForm, provenance: z.array(Provenance) }).openapi("Revision");

const Picture = z
  .strictObject({
    assetId: z.string(),
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
    rights: z.string(),
    width: z.number(),
    height: z.number(),
    focal: z.strictObject({ x: z.number(), y: z.number() }),
    /** By rising width; `path` is for whoever is signed in, whether or not the picture is public. */
    renditions: z.array(z.strictObject({ width: z.number(), height: z.number(), path: z.string() })),
  })
  .openapi("EditorsPicture");

export const Article = z
  .strictObject({
    ...work,
    /** The newest revision. */
    revision: Revision,
    places: z.array(PlaceForm),
    /** Minutes, at least 1. */
    readingMinutes: z.number().int(),
    /** Columns that each headline takes (a Han character 2, a Latin letter 1). */
    widths: z.strictObject({ headline: z.number(), headlineList: z.number().nullable(), headlineSearch: z.number().nullable() }),
    pictures: z.array(Picture),
    /** Where readers find it, with its origin; null while it is not public. */
    address: z.string().nullable(),
    /** Texts that others (or oneself) have written and not saved yet. */
    unsaved: z.array(z.strictObject({ by: Person, at: time, basedOn: z.string() })),
    /** Routes on this article that the table lets the asker use, by their key. The state of the article may still refuse. */
    may: z.array(z.string()),
  })
  .openapi("Article");
