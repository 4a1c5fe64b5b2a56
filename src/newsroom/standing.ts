import type { Kysely } from "kysely";
import { FRONT_SLOTS } from "../core/block.ts";
import { placesOf } from "../store/articles.ts";
import { assetBlob } from "../store/asset-blob.ts";
import type { Schema } from "../store/schema.ts";
import type { ObjectKind } from "./who-may.ts";

/** Where rights are asked for: a section of a site, or (null) the site itself. */
export interface Desk {
  siteId: string;
  sectionId: string | null;
}

/** Where an object stands. `desks` is null for what belongs to the whole newsroom; `ownerId` opened it. */
export interface Standing {
  desks: readonly Desk[] | null;
  ownerId: string | null;
}

/** Where the object of that kind and id stands, or null where there is none. */
export function standingOf(db: Kysely<Schema>, kind: ObjectKind, id: string): Promise<Standing | null> {
  return FINDERS[kind](db, id);
}

const FINDERS: Record<ObjectKind, (db: Kysely<Schema>, id: string) => Promise<Standing | null>> = {
  article: articleStanding,
  section: async (db, id) => {
    const row = await db.selectFrom("sections").select(["siteId", "id"]).where("id", "=", id).executeTakeFirst();
    return row ? { desks: [{ siteId: row.siteId, sectionId: row.id }], ownerId: null } : null;
  },
  site: async (db, id) => {
    const row = await db.selectFrom("sites").select("id").where("id", "=", id).executeTakeFirst();
    return row ? { desks: [{ siteId: row.id, sectionId: null }], ownerId: null } : null;
  },
  block: async (db, id) => {
    const row = await db.selectFrom("blocks").select(["siteId", "sectionId", "slot"]).where("id", "=", id).executeTakeFirst();
    const isOfSection = FRONT_SLOTS.some((slot) => slot === row?.slot);
    return row ? { desks: [{ siteId: row.siteId, sectionId: isOfSection ? row.sectionId : null }], ownerId: null } : null;
  },
  show: async (db, id) => {
    const row = await db.selectFrom("shows").select("siteId").where("id", "=", id).executeTakeFirst();
    return row ? { desks: [{ siteId: row.siteId, sectionId: null }], ownerId: null } : null;
  },
  webhook: async (db, id) => {
    const row = await db.selectFrom("webhooks").select("siteId").where("id", "=", id).executeTakeFirst();
    return row ? { desks: [{ siteId: row.siteId, sectionId: null }], ownerId: null } : null;
  },
  asset: async (db, id) => {
    const row = await db.selectFrom("assetDetails").select("uploadedById").where("assetId", "=", id).executeTakeFirst();
    return row ? { desks: null, ownerId: row.uploadedById } : null;
  },
  event: async (db, id) => shared(await db.selectFrom("events").select("id").where("id", "=", id).executeTakeFirst()),
  story: async (db, id) => shared(await db.selectFrom("stories").select("id").where("id", "=", id).executeTakeFirst()),
  name: async (db, id) => shared(await db.selectFrom("knownNames").select("id").where("id", "=", id).executeTakeFirst()),
  "routing-rule": async (db, id) => shared(await db.selectFrom("routingRules").select("id").where("id", "=", id).executeTakeFirst()),
  report: async (db, id) => shared(await db.selectFrom("reports").select("id").where("id", "=", id).executeTakeFirst()),
  channel: async (db, id) => shared(await db.selectFrom("channels").select("id").where("id", "=", id).executeTakeFirst()),
  source: async (db, id) => shared(await db.selectFrom("sources").select("id").where("id", "=", id).executeTakeFirst()),
  staff: async (db, id) => shared(await db.selectFrom("staff").select("id").where("id", "=", id).executeTakeFirst()),
  invitation: async (db, id) => shared(await db.selectFrom("invitations").select("id").where("id", "=", id).executeTakeFirst()),
  blob: async (db, file) => shared((await assetBlob(db, file)) ?? undefined),
  comment: commentStanding,
  post: async (db, id) => {
    const row = await db
      .selectFrom("posts")
      .innerJoin("columns", "columns.sectionId", "posts.sectionId")
      .select(["columns.siteId", "columns.sectionId"])
      .where("posts.id", "=", id)
      .where("posts.state", "!=", "draft")
      .executeTakeFirst();
    return row ? { desks: [{ siteId: row.siteId, sectionId: row.sectionId }], ownerId: null } : null;
  },
  takedown: async (db, id) => onSite(await db.selectFrom("takedowns").select("siteId").where("id", "=", id).executeTakeFirst()),
  reader: async (db, id) =>
    onSite(await db.selectFrom("readers").select("siteId").where("id", "=", id).where("erasedAt", "is", null).executeTakeFirst()),
};

async function articleStanding(db: Kysely<Schema>, id: string): Promise<Standing | null> {
  const work = await db.selectFrom("articleWork").select("openedById").where("articleId", "=", id).executeTakeFirst();
  return work ? { desks: await placesOf(db, id), ownerId: work.openedById } : null;
}

/** On the sections where its article stands on its site; once that stands there no more, on the site. */
async function commentStanding(db: Kysely<Schema>, id: string): Promise<Standing | null> {
  const row = await db.selectFrom("comments").select(["articleId", "siteId"]).where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const places = (await placesOf(db, row.articleId)).filter(({ siteId }) => siteId === row.siteId);
  return { desks: places.length > 0 ? places : [{ siteId: row.siteId, sectionId: null }], ownerId: null };
}

function onSite(row: { siteId: string } | undefined): Standing | null {
  return row ? { desks: [{ siteId: row.siteId, sectionId: null }], ownerId: null } : null;
}

function shared(row: object | undefined): Standing | null {
  return row ? { desks: null, ownerId: null } : null;
}
