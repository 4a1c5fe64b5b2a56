import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { areCopies, isCopyOf, printsOf } from "../../src/group/prints.ts";
import { plainText } from "../../src/html/blocks.ts";
import { correct } from "../../src/newsroom/correct.ts";
import { move } from "../../src/newsroom/move.ts";
import { relateEarlier } from "../../src/newsroom/related/relate-earlier.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { newest } from "../../src/store/published/newest.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { relatedNews } from "../../src/store/published/related-news.ts";
import { tags } from "../../src/store/tags.ts";
import { fold } from "../../src/text/fold.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, OPERATOR, openNewsroom, published, text } from "./fixture.ts";
import { story } from "./stories.ts";

const DAY = 24 * 60 * MINUTE;

/** Related news on a store: what stands in a list, and what an act touches; `runs` of random acts. */
export function relatedSuite(databaseFor: DatabaseFor, runs: number): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  const listOf = async (id: string) => (await relatedNews(room.store, "hecheng", id)).map((item) => item.id);
  const seqOf = (id: string) => room.store.changes.newest(tags.related(id));

  test("reports of one matter find each other, the older one as soon as the newer is public, and strangers do not", async () => {
    const [first, stranger] = [await written(room, 0, [0, 1, 2]), await written(room, 1, [0, 1, 2])];
    const before = seqOf(first);
    const second = await written(room, 0, [2, 3, 4]);
    assert.deepEqual(await listOf(second), [first]);
    assert.deepEqual(await listOf(first), [second]);
    assert.ok(seqOf(first) > before);
    assert.deepEqual(await listOf(stranger), []);
    for (const id of [first, second, stranger]) await withdraw(room.store, ACTOR, id, "撤。");
  });

  test("what a list says of an article changes with it, and a withdrawn one is gone from every list in the same act", async () => {
    const [first, second] = [await written(room, 0, [0, 1, 2]), await written(room, 0, [2, 3, 4])];
    const { seq } = room.store.changes;
    const { revisionId } = await revisionOf(room, second);
    const corrected = { ...story(0, [2, 3, 4]), headline: "灯塔南迁，改在明年" };
    await correct(room.store, ACTOR, second, { basedOn: revisionId, text: text(corrected), why: "", notice: "更正。" }, OPERATOR);
    assert.deepEqual(
      (await relatedNews(room.store, "hecheng", first)).map(({ headline }) => headline),
      ["灯塔南迁，改在明年"],
    );
    assert.ok(seqOf(first) > seq);
    const seen = room.store.changes.seq;
    await withdraw(room.store, ACTOR, second, "撤。");
    assert.deepEqual(await listOf(first), []);
    assert.ok(seqOf(first) > seen);
    await withdraw(room.store, ACTOR, first, "撤。");
  });

  test("an article on two sites has a list on each, of what stands there, and leaves the one that it is moved away from", async () => {
    const both = [room.place("hecheng:xinwen"), room.place("gangwan:yaowen")];
    const first = await written(room, 2, [0, 1, 2], both);
    const second = await written(room, 2, [2, 3, 4], both);
    const there = async (id: string) => (await relatedNews(room.store, "gangwan", id)).map((item) => item.id);
    assert.deepEqual([await listOf(first), await there(first)], [[second], [second]]);
    await move(room.store, ACTOR, second, both.slice(0, 1));
    assert.deepEqual([await listOf(first), await there(first)], [[second], []]);
    for (const id of [first, second]) await withdraw(room.store, ACTOR, id, "撤。");
  });

  test("copies of a text are known by one another until one is rewritten", async () => {
    const first = await written(room, 3, [0, 1, 2, 3, 4, 5]);
    const copy = await written(room, 3, [0, 1, 2, 3, 4, 5], undefined, "另一家");
    const other = await written(room, 3, [5, 6, 7]);
    const sameAs = async (id: string) => (await publishedArticle(room.store, "hecheng", id))?.sameAs ?? id;
    assert.equal(await sameAs(copy), await sameAs(first));
    assert.notEqual(await sameAs(other), await sameAs(first));
    assert.deepEqual(await listOf(first), [other]);
    assert.equal((await listOf(other)).length, 1);
    const { revisionId } = await revisionOf(room, first);
    const rewritten = text(story(3, [6, 7]));
    await correct(room.store, ACTOR, first, { basedOn: revisionId, text: rewritten, why: "", notice: "重写。" }, OPERATOR);
    assert.notEqual(await sameAs(copy), await sameAs(first));
    for (const id of [first, copy, other]) await withdraw(room.store, ACTOR, id, "撤。");
  });

  test("articles of before are related a few at a turn, from where the last turn left off", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push(await written(room, 4, [n, n + 1, n + 2]));
    const { write } = room.store;
    const lists = async () => Promise.all(ids.map(listOf)).then((all) => all.map((list) => list.toSorted()));
    const related = await lists();
    assert.ok(related.every((list) => list.length > 0));
    for (const table of ["relatedNews", "articleTraits", "articleTerms", "termCounts", "relatedRefills"] as const)
      await write.deleteFrom(table).execute();
    assert.equal(await relateEarlier(room.store), false);
    await write.insertInto("relatedRefills").values({ id: 1, before: "~" }).execute();
    const begun = () => write.selectFrom("articleTraits").select("articleId").execute();
    while ((await begun()).length === 0) assert.equal(await relateEarlier(room.store), true);
    assert.ok((await begun()).length < ids.length);
    while (await relateEarlier(room.store));
    assert.deepEqual(await lists(), related);
    assert.deepEqual(await write.selectFrom("relatedRefills").selectAll().execute(), []);
    for (const id of ids) await withdraw(room.store, ACTOR, id, "撤。");
    const left = await write.selectFrom("termCounts").select("term").where("articles", "!=", 0).execute();
    assert.deepEqual(left, [], "what is withdrawn is counted no more");
  });

  test("after any acts a list names what is listed, never the article itself, a copy, two copies, a third of one source; one act enters ten lists and touches those that changed", async () => {
    const step = fc.record({
      verb: fc.constantFrom("publish", "publish", "publish", "correct", "withdraw"),
      which: fc.nat(40),
      topic: fc.nat(2),
      from: fc.nat(4),
      many: fc.integer({ min: 2, max: 5 }),
      source: fc.constantFrom(null, null, "甲社", "乙社"),
      days: fc.nat(90),
    });
    const standing = new Map<string, { bodyHtml: string; source: string | null; revisionId: string }>();
    const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
      for (const { verb, which, topic, from, many, source, days } of steps) {
        const before = await listsOf(room, standing.keys());
        const { seq } = room.store.changes;
        const [id, known] = [...standing][which % Math.max(standing.size, 1)] ?? [];
        const made = {
          ...story(
            topic,
            Array.from({ length: many }, (_, i) => from + i),
          ),
          sourceName: source,
        };
        if (verb === "publish" || id === undefined || !known) {
          const { articleId, revisionId } = await published(room, { text: text(made) }, MORNING - days * DAY);
          standing.set(articleId, { bodyHtml: made.bodyHtml, source, revisionId });
          const now = await listsOf(room, before.keys());
          assert.ok([...before].filter(([other, list]) => now.get(other) !== list).length <= 10, "a new article enters ten lists at most");
        } else if (verb === "withdraw") {
          await withdraw(room.store, ACTOR, id, "撤。");
          standing.delete(id);
        } else {
          const change = { basedOn: known.revisionId, text: text(made), why: "", notice: "更正。" };
          const { revisionId } = await correct(room.store, ACTOR, id, change, OPERATOR);
          standing.set(id, { bodyHtml: made.bodyHtml, source, revisionId });
        }
        for (const [other, list] of await listsOf(room, before.keys())) {
          if (before.get(other) !== list) assert.ok(seqOf(other) > seq, "a list that changed was touched");
        }
      }
      const listed = new Set((await newest(room.store, { siteId: "hecheng", limit: 10_000 })).map(({ id }) => id));
      const printsIn = (id: string) => printsOf(fold(plainText(standing.get(id)?.bodyHtml ?? "")));
      for (const id of standing.keys()) {
        const list = await listOf(id);
        assert.ok(list.length <= 12 && new Set(list).size === list.length);
        assert.ok(list.every((other) => other !== id && listed.has(other) && standing.has(other)));
        for (const source of ["甲社", "乙社"]) assert.ok(list.filter((other) => standing.get(other)?.source === source).length <= 2);
        for (const [i, other] of list.entries()) {
          assert.ok(!isCopyOf(printsIn(other), printsIn(id)), "no copy of the article");
          assert.ok(
            list.slice(i + 1).every((later) => !areCopies(printsIn(other), printsIn(later))),
            "no two copies",
          );
        }
      }
    });
    await fc.assert(property, { numRuns: runs, endOnFailure: true });
  });
}

async function written(
  room: Newsroom,
  topic: number,
  sentences: readonly number[],
  places = [room.place("hecheng:xinwen")],
  sourceName: string | null = null,
) {
  const { articleId } = await published(room, { text: text({ ...story(topic, sentences), sourceName }), places });
  return articleId;
}

async function revisionOf({ store }: Newsroom, articleId: string) {
  return store.write.selectFrom("articles").select("currentRevisionId as revisionId").where("id", "=", articleId).executeTakeFirstOrThrow();
}

/** What each list shows, to be compared. */
async function listsOf({ store }: Newsroom, ids: Iterable<string>): Promise<Map<string, string>> {
  const lists = new Map<string, string>();
  for (const id of ids) lists.set(id, JSON.stringify(await relatedNews(store, "hecheng", id)));
  return lists;
}
