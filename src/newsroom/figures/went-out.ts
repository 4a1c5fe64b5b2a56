import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";
import { allSources } from "../../store/sources.ts";
import { staffNames } from "../../store/staff-names.ts";
import type { Store } from "../../store/store.ts";
import { type Day, ofEachDay } from "./days-back.ts";
import { type Pace, paceOf } from "./pace-of.ts";
import { type Counted, Tally } from "./tally.ts";

/** What was published for the first time, whatever became of it since; `days` in the order of the days asked for. */
export interface WentOut {
  days: number[];
  sites: Counted[];
  /** An article of two sections counts in both. */
  sections: Counted[];
  /** `n` is what they wrote, `published` what they let go out. */
  people: (Counted & { published: number })[];
  /** Articles with at least one paragraph of that source; one of two sources counts for both. */
  sources: Counted[];
  /** From the first of its reports to publication, and from the first draft to it; without what was imported. */
  fromReport: Pace;
  fromDraft: Pace;
}

/** @param siteId null for all sites */
export async function wentOut({ write: db }: Store, days: readonly Day[], siteId: string | null): Promise<WentOut> {
  const tallies = { sites: new Tally(), sections: new Tally(), wrote: new Tally(), released: new Tally(), sources: new Tally() };
  const [fromReport, fromDraft]: [number[], number[]] = [[], []];
  const counts = await ofEachDay(days, async (day) => {
    const articles = await articlesOf(db, day, siteId);
    const first = new Map<string, number>();
    for (const { articleId, sourceId, receivedAt } of await sourcesOf(db, day, siteId)) {
      tallies.sources.add(sourceId ?? "");
      first.set(articleId, Math.min(first.get(articleId) ?? Number.POSITIVE_INFINITY, receivedAt));
    }
    for (const { siteId: id, sectionId } of await placesOf(db, day, siteId)) tallies.sections.add(`${id} ${sectionId}`);
    for (const { id } of await sitesOf(db, day, siteId)) tallies.sites.add(id);
    for (const { id, createdAt, openedById, releasedById, releasedAt, warrant } of articles) {
      tallies.wrote.add(openedById);
      tallies.released.add(releasedById);
      if (warrant === "operator") continue;
      fromDraft.push(releasedAt - createdAt);
      const arrived = first.get(id);
      if (arrived !== undefined) fromReport.push(releasedAt - arrived);
    }
    return articles.length;
  });
  return {
    days: counts,
    ...(await named(db, tallies)),
    fromReport: paceOf(fromReport),
    fromDraft: paceOf(fromDraft),
  };
}

/** Articles that went out that day, on that site. */
function outOn(db: Kysely<Schema>, { from, to }: Day, siteId: string | null) {
  const articles = db.selectFrom("articles as a").where("a.firstPublishedAt", ">=", from).where("a.firstPublishedAt", "<", to);
  return siteId === null
    ? articles
    : articles.where((eb) =>
        eb.exists(eb.selectFrom("places as on").select("on.articleId").whereRef("on.articleId", "=", "a.id").where("on.siteId", "=", siteId)),
      );
}

function articlesOf(db: Kysely<Schema>, day: Day, siteId: string | null) {
  return outOn(db, day, siteId)
    .innerJoin("articleWork as w", "w.articleId", "a.id")
    .innerJoin("releases as r", (join) => join.onRef("r.articleId", "=", "a.id").on("r.number", "=", 1))
    .select(["a.id", "a.createdAt", "w.openedById", "r.byId as releasedById", "r.at as releasedAt", "r.warrant"])
    .execute();
}

/** Each source of each article once, with when the first report of it came. */
function sourcesOf(db: Kysely<Schema>, day: Day, siteId: string | null) {
  return outOn(db, day, siteId)
    .innerJoin("releases as r", (join) => join.onRef("r.articleId", "=", "a.id").on("r.number", "=", 1))
    .innerJoin("provenance as p", "p.revisionId", "r.revisionId")
    .innerJoin("dispatches as d", "d.id", "p.dispatchId")
    .innerJoin("reports as o", "o.id", "d.reportId")
    .select((eb) => ["a.id as articleId", "o.sourceId", eb.fn.min<number>("o.receivedAt").as("receivedAt")])
    .groupBy(["a.id", "o.sourceId"])
    .execute();
}

function placesOf(db: Kysely<Schema>, day: Day, siteId: string | null) {
  const places = outOn(db, day, siteId).innerJoin("places as p", "p.articleId", "a.id").select(["p.siteId", "p.sectionId"]);
  return (siteId === null ? places : places.where("p.siteId", "=", siteId)).execute();
}

function sitesOf(db: Kysely<Schema>, day: Day, siteId: string | null) {
  const places = outOn(db, day, siteId)
    .innerJoin("places as p", "p.articleId", "a.id")
    .select("p.siteId as id")
    .distinct()
    .select("a.id as articleId");
  return (siteId === null ? places : places.where("p.siteId", "=", siteId)).execute();
}

type Tallies = Record<"sites" | "sections" | "wrote" | "released" | "sources", Tally>;

async function named(db: Kysely<Schema>, { sites, sections, wrote, released, sources }: Tallies) {
  const siteNames = new Map((await db.selectFrom("sites").select(["id", "name"]).execute()).map(({ id, name }) => [id, name]));
  const sectionRows = await db.selectFrom("sections").select(["id", "siteId", "name"]).execute();
  const sectionNames = new Map(sectionRows.map(({ id, siteId, name }) => [`${siteId} ${id}`, `${siteNames.get(siteId)} › ${name}`]));
  const sourceNames = new Map((await allSources(db)).map(({ id, names }) => [id, names.zh[0] ?? null]));
  const wroteMost = wrote.named(() => null).map(({ id }) => id);
  const onlyReleased = released.named(() => null).flatMap(({ id }) => (wrote.of(id) === 0 ? [id] : []));
  const people = [...wroteMost, ...onlyReleased];
  const nameOf = await staffNames(db, people);
  return {
    sites: sites.named((id) => siteNames.get(id) ?? null),
    sections: sections.named((key) => sectionNames.get(key) ?? null).map((one) => ({ ...one, id: one.id.split(" ")[1] ?? "" })),
    sources: sources.named((id) => sourceNames.get(id) ?? null),
    people: people.map((id) => ({ ...nameOf(id), n: wrote.of(id), published: released.of(id) })),
  };
}
