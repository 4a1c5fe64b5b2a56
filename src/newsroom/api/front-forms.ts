import { z } from "@hono/zod-openapi";
import { type ArrangedBlock, FRONT_SLOTS, HOME_SLOTS } from "../../core/block.ts";
import { Person } from "./article-answers.ts";
import { line } from "./line.ts";

const time = z.number().int().min(0).max(8.64e15);
const id = line(40);

/** A chosen article, and when (UTC ms) it leaves its block by itself, or null. */
const Pin = z.strictObject({ articleId: id, endsAt: time.nullable() });
const block = {
  /** Missing for a new one. */
  id: id.optional(),
  title: line(60),
  fill: z.boolean(),
  size: z.number().int().min(1).max(40),
  items: z.array(Pin).max(40),
};

export const HomeBlocks = z
  .array(z.strictObject({ ...block, slot: z.enum(HOME_SLOTS), sectionId: id.nullable() }))
  .max(40)
  .openapi("HomeBlocks");
export const SectionBlocks = z
  .array(z.strictObject({ ...block, slot: z.enum(FRONT_SLOTS) }))
  .max(20)
  .openapi("SectionFrontBlocks");

export const basedOn = z.number().int().min(0);
export const Restoring = z.strictObject({ basedOn, number: z.number().int().min(1) }).openapi("FrontRestoring");
export const script = z.enum(["hans", "hant"]);

type FormBlock = Omit<z.infer<typeof HomeBlocks>[number], "slot"> & Pick<ArrangedBlock, "slot">;

/** Blocks as the verbs take them. */
export function arranged(blocks: readonly FormBlock[]): ArrangedBlock[] {
  return blocks.map(({ id, items, ...block }) => ({
    ...block,
    ...(id !== undefined && { id }),
    articleIds: items.map(({ articleId }) => articleId),
    ends: Object.fromEntries(items.flatMap(({ articleId, endsAt }) => (endsAt === null ? [] : [[articleId, endsAt]]))),
  }));
}

const lineFields = {
  id: z.string(),
  headline: z.string(),
  sourceName: z.string().nullable(),
  publishedAt: time.nullable(),
  /** Address of its smallest picture. */
  picture: z.string().nullable(),
};
const FrontLine = z.strictObject(lineFields).openapi("FrontLine");

/** Homes (`sectionId` null) and fronts of sections. */
export const Fronts = z.strictObject({ fronts: z.array(z.strictObject({ siteId: z.string(), sectionId: z.string().nullable() })) }).openapi("Fronts");

export const EditorsFront = z
  .strictObject({
    /** Of the arrangement that stands; the next one names it as what it is based on. 0 where there was none. */
    number: z.number().int(),
    at: time.nullable(),
    by: Person.nullable(),
    /** The server's clock. */
    now: time,
    blocks: z.array(
      z.strictObject({
        id: z.string(),
        slot: z.enum([...HOME_SLOTS, ...FRONT_SLOTS]),
        title: z.string(),
        sectionId: z.string().nullable(),
        fill: z.boolean(),
        size: z.number().int(),
        items: z.array(
          z.strictObject({
            ...lineFields,
            endsAt: time.nullable(),
            /** Why readers do not see it. */
            out: z.enum(["withdrawn", "elsewhere", "ended"]).nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi("EditorsFront");

export const Arranged = z.strictObject({ number: z.number().int() }).openapi("ArrangedFront");

export const History = z
  .strictObject({
    arrangements: z.array(
      z.strictObject({
        number: z.number().int(),
        at: time,
        by: Person,
        restoredFrom: z.number().int().nullable(),
        blocks: z.number().int(),
        articles: z.number().int(),
        /** Headlines of what was chosen first. */
        chosen: z.array(z.string()),
      }),
    ),
  })
  .openapi("FrontHistory");

/** Words to look for; the time and id of the last line seen, to go on from. */
export const CandidatesQuery = z.strictObject({
  words: line(100).default(""),
  beforeAt: z.coerce.number().int().min(0).max(8.64e15).optional(),
  beforeId: id.optional(),
});
export const Candidates = z.strictObject({ articles: z.array(FrontLine), more: z.boolean() }).openapi("FrontCandidates");

export function candidateQuery({ words, beforeAt, beforeId }: z.infer<typeof CandidatesQuery>) {
  return { words, before: beforeAt === undefined || beforeId === undefined ? null : { publishedAt: beforeAt, id: beforeId } };
}

export const FrontPreview = z
  .strictObject({
    /** The portal's page as it would be. */
    html: z.string(),
    /** What each block that the page shows would hold, by its place in the request. */
    filled: z.array(z.strictObject({ block: z.number().int(), articles: z.array(FrontLine) })),
  })
  .openapi("FrontPreview");
