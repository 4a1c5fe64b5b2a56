import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { postgresIndex } from "../../src/search/postgres-index.ts";
import { search } from "../../src/search/search.ts";
import { NO_POSTGRES, startPostgres } from "../needs.ts";
import { type DatabaseFor, MINUTE, MORNING, openNewsroom, published, text } from "./fixture.ts";
import { searchSuite } from "./search-suite.ts";

const postgres = await startPostgres();
const databaseFor: DatabaseFor = async () => (await postgres?.url()) ?? null;

describe("search on PostgreSQL", { skip: postgres ? false : NO_POSTGRES }, () => {
  searchSuite(databaseFor);

  test("both engines show the same pages of the same articles", async () => {
    const rooms = [await openNewsroom(async () => null), await openNewsroom(databaseFor)];
    try {
      const words = ["河城", "新桥", "通车", "灯塔", "渡口", "市长", "回应", "重修", "G20", "17日", "，", "的"];
      const line = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 }).map((some) => some.join(""));
      const articles = fc.sample(fc.tuple(line, line, fc.nat(3)), 24);
      for (const room of rooms) {
        for (const [headline, body, minutes] of articles) {
          const written = text({ headline, bodyHtml: `<p>${body}</p>`, sourceName: minutes === 1 ? "望海社" : null });
          await published(room, { text: written }, MORNING - minutes * MINUTE);
        }
      }
      const questions = fc.record({
        typed: fc.array(fc.constantFrom(...words, "“新桥通车”", "没有的词", "桥"), { minLength: 1, maxLength: 4 }).map((some) => some.join(" ")),
        sort: fc.constantFrom("best" as const, "newest" as const),
        source: fc.constantFrom(undefined, undefined, "望海社"),
        from: fc.constantFrom(undefined, MORNING - MINUTE),
        page: fc.constantFrom(1, 2),
      });
      for (const question of fc.sample(questions, 40).filter(({ typed }) => /\p{L}/u.test(typed))) {
        const [one, other] = await Promise.all(
          rooms.map(async ({ store }) => {
            const { hits, ...rest } = await search(store, store.engine, { siteId: "hecheng", ...question });
            return { ...rest, hits: hits.map(({ headline, snippet, whole }) => ({ headline, snippet, whole })) };
          }),
        );
        assert.deepEqual(one, other, JSON.stringify(question));
      }
    } finally {
      for (const room of rooms) await room.close();
    }
  });

  test("the newest are found however deep they lie", async () => {
    const { store, close } = await openNewsroom(databaseFor);
    try {
      const hour = 3_600_000 * 1024;
      await sql`insert into "searchIndex" (doc, tokens)
        select n * ${hour}::bigint, array['s:x', 'w:' || floor(n / 168.0), 'every' || n % 7] || case when n < 500 then array['old'] else array[]::text[] end
        from generate_series(0, 40000) as n`.execute(store.write);
      const questions: [all: string[], any: string[][], limit: number, before: number, fits: (n: number) => boolean][] = [
        [["every3"], [], 3, 40_001, (n) => n % 7 === 3],
        [[], [], 2, 30_000, () => true],
        [["old"], [], 2, 40_001, (n) => n < 500],
        [["old", "every0"], [], 100, 40_001, (n) => n < 500 && n % 7 === 0],
        [[], [["every1", "every2"]], 3, 40_001, (n) => n % 7 === 1 || n % 7 === 2],
        [["never"], [], 3, 40_001, () => false],
      ];
      for (const [all, any, limit, before, fits] of questions) {
        const wanted = { all: ["s:x", ...all], any, from: 0, before: before * hour };
        const numbers = Array.from({ length: before }, (_, i) => before - 1 - i).filter(fits);
        const docs = await postgresIndex.newest(store.read, wanted, limit);
        assert.deepEqual(
          docs.map((doc) => doc / hour),
          numbers.slice(0, limit),
          all.join(),
        );
      }
    } finally {
      await close();
    }
  });

  after(() => postgres?.stop());
});
