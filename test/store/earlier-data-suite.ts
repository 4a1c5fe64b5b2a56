import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { FIRST } from "../../src/store/migrations/001-first.ts";
import { TAKEDOWNS } from "../../src/store/migrations/002-takedowns.ts";
import { statementsFor } from "../../src/store/migrations/ddl.ts";
import { openPostgres } from "../../src/store/postgres-engine.ts";
import { openSqlite } from "../../src/store/sqlite-engine.ts";
import { openStore } from "../../src/store/store.ts";
import { type DatabaseFor, setClock, site, text } from "./fixture.ts";

/** Data from before the newsroom. */
export function earlierDataSuite(databaseFor: DatabaseFor): void {
  test("articles written before there was a newsroom are in its lists, and what is public has its release", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-earlier-"));
    const databaseUrl = await databaseFor();
    try {
      await writeEarlier(folder, databaseUrl);
      const store = await openStore({ folder, databaseUrl, clock: setClock() });
      const work = await store.write.selectFrom("articleWork").selectAll().orderBy("articleId").execute();
      assert.deepEqual(
        work.map(({ articleId, headline, sourceName, stage, openedById, sectionId }) => [
          articleId,
          headline,
          sourceName,
          stage,
          openedById,
          sectionId,
        ]),
        [
          ["a1", "“河”上\\新桥", "河城晚报", "public", "import", "c1"],
          ["a2", "河上新桥通车", null, "draft", "import", "c1"],
        ],
      );
      const releases = await store.write.selectFrom("releases").select(["articleId", "revisionId", "hash", "warrant"]).execute();
      assert.deepEqual(
        releases.map((row) => ({ ...row })),
        [{ articleId: "a1", revisionId: "v1", hash: "h1", warrant: "operator" }],
      );
      const items = await store.read.selectFrom("publications").select(["articleId", "item"]).orderBy("articleId").execute();
      assert.deepEqual(
        items.map(({ item }) => JSON.parse(item)),
        [{ headline: "图", pictureCount: 2 }, { headline: "字" }],
        "lists know how many pictures an article has",
      );
      await store.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** Two articles as the second version of the schema kept them. */
async function writeEarlier(folder: string, databaseUrl: string | null): Promise<void> {
  const { write, engine, close } = databaseUrl === null ? openSqlite(folder, false) : openPostgres(databaseUrl, false);
  for (const migration of [FIRST, TAKEDOWNS]) for (const statement of statementsFor(engine, migration)) await sql.raw(statement).execute(write);
  await sql.raw(`create table "schemaVersion" (version ${engine === "sqlite" ? "int" : "bigint"} not null)`).execute(write);
  await write.insertInto("schemaVersion").values({ version: 2 }).execute();
  await write
    .insertInto("sites")
    .values({ id: "hecheng", name: "河城在线", settings: JSON.stringify(site({})) })
    .execute();
  const section = { id: "c1", siteId: "hecheng", parentId: null, slug: "xinwen", path: "xinwen", name: "新闻", position: 0 };
  await write.insertInto("sections").values(section).execute();
  for (const [n, state] of [
    [1, "published"],
    [2, "draft"],
  ] as const) {
    const isPublic = state === "published";
    const written = isPublic ? text({ headline: "“河”上\\新桥", sourceName: "河城晚报" }) : text({});
    const article = { id: `a${n}`, siteId: "hecheng", state, currentRevisionId: `v${n}`, createdAt: 5 };
    const shown = isPublic ? { publishedRevisionId: "v1", firstPublishedAt: 7, publishedAt: 7, dayPath: "2026/03/02", versionCreated: 7 } : {};
    await write
      .insertInto("articles")
      .values({ ...article, ...shown })
      .execute();
    const revision = { id: `v${n}`, articleId: `a${n}`, number: 1, at: 6, byId: "import", why: "", words: 12, hash: `h${n}` };
    await write
      .insertInto("revisions")
      .values({ ...revision, text: JSON.stringify(written) })
      .execute();
    await write
      .insertInto("places")
      .values({ articleId: `a${n}`, siteId: "hecheng", sectionId: "c1", position: 0 })
      .execute();
  }
  for (const [articleId, headline, pictures] of [
    ["a1", "图", [{}, {}]],
    ["a2", "字", [{}]],
  ] as const) {
    const row = { articleId, siteId: "hecheng", state: "published", homeSiteId: "hecheng", bodyHtml: "" };
    await write
      .insertInto("publications")
      .values({ ...row, item: JSON.stringify({ headline }), page: JSON.stringify({ pictures }) })
      .execute();
  }
  await close();
}
