import { sql } from "kysely";
import type { ArticleState } from "../../core/article.ts";
import { takedownDue } from "../../core/community.ts";
import { isId } from "../../core/ids.ts";
import { communityOf, type Site } from "../../core/site.ts";
import type { Staff } from "../../core/staff.ts";
import { type Person, staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { type Moderated, moderatedBy } from "./moderated-by.ts";

/** A notice of infringement as the newsroom answers it. Times are UTC ms. */
export interface Takedown {
  id: string;
  siteId: string;
  at: number;
  name: string;
  contact: string;
  /** As its sender wrote it. */
  address: string;
  reason: string;
  /** When the answer that the site promises is due. */
  dueAt: number;
  /** It is open, and that has passed. */
  isLate: boolean;
  closedAt: number | null;
  closedBy: Person | null;
  outcome: "upheld" | "declined" | null;
  answer: string | null;
  /** The article that the address names, where it names one. */
  article: { id: string; headline: string; state: ArticleState } | null;
}

/** Open notices, the first due first; or answered ones, the last answered first. Of the sites that `staff` moderates. */
export async function takedownList({ write: db, clock }: Store, staff: Staff, list: "open" | "closed", limit: number): Promise<Takedown[]> {
  const rows = await noticesOf(db, await moderatedBy(db, staff))
    .innerJoin("sites", "sites.id", "takedowns.siteId")
    .selectAll("takedowns")
    .select("sites.settings")
    .where("closedAt", list === "open" ? "is" : "is not", null)
    .orderBy(list === "open" ? "takedowns.at" : sql`${sql.ref("closedAt")} desc`)
    .orderBy("takedowns.id")
    .limit(limit)
    .execute();
  const nameOf = await staffNames(
    db,
    rows.map(({ closedById }) => closedById),
  );
  const named = await articlesNamed(
    db,
    rows.map(({ address }) => address),
  );
  return rows
    .map(({ settings, network: _, closedById, ...row }) => ({
      ...row,
      dueAt: dueOf(settings, row.at),
      isLate: row.closedAt === null && dueOf(settings, row.at) < clock.now(),
      closedBy: closedById === null ? null : nameOf(closedById),
      article: named.get(row.address) ?? null,
    }))
    .sort((a, b) => (list === "open" ? a.dueAt - b.dueAt : 0));
}

/** How many notices wait for `staff`, and how many of them longer than their site promises. */
export async function waitingTakedowns(store: Store, staff: Staff): Promise<{ open: number; late: number }> {
  const rows = await noticesOf(store.write, await moderatedBy(store.write, staff))
    .innerJoin("sites", "sites.id", "takedowns.siteId")
    .select(["takedowns.at", "sites.settings"])
    .where("closedAt", "is", null)
    .execute();
  const now = store.clock.now();
  return { open: rows.length, late: rows.filter(({ settings, at }) => dueOf(settings, at) < now).length };
}

function dueOf(settings: string, at: number): number {
  const site: Site = JSON.parse(settings);
  return takedownDue(at, communityOf(site));
}

function noticesOf(db: Store["write"], { all, siteIds }: Moderated) {
  return db
    .selectFrom("takedowns")
    .$if(!all, (query) => query.where((eb) => (siteIds.length > 0 ? eb("takedowns.siteId", "in", siteIds) : sql<boolean>`1 = 0`)));
}

/** The articles that these addresses name, by address: the id is their last part. */
async function articlesNamed(db: Store["write"], addresses: readonly string[]): Promise<Map<string, NonNullable<Takedown["article"]>>> {
  const ids = new Map(
    addresses.flatMap((address): [string, string][] => {
      const id = address
        .split(/[?#]/, 1)[0]
        ?.split("/")
        .find((part) => isId("article", part.trim()))
        ?.trim();
      return id === undefined ? [] : [[address, id]];
    }),
  );
  if (ids.size === 0) return new Map();
  const rows = await db
    .selectFrom("articles")
    .innerJoin("articleWork", "articleWork.articleId", "articles.id")
    .select(["articles.id", "headline", "state"])
    .where("articles.id", "in", [...ids.values()])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, { ...row }]));
  return new Map(
    [...ids].flatMap(([address, id]) => {
      const article = byId.get(id);
      return article ? [[address, article] as const] : [];
    }),
  );
}
