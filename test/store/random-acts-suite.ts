import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Place } from "../../src/core/article.ts";
import type { ArrangedBlock } from "../../src/core/block.ts";
import { isId } from "../../src/core/ids.ts";
import { arrange } from "../../src/newsroom/arrange.ts";
import { correct } from "../../src/newsroom/correct.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { move } from "../../src/newsroom/move.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { blocksOf } from "../../src/portal/blocks-of.ts";
import { firstBrokenAudit } from "../../src/store/audit.ts";
import { articlesOfDay } from "../../src/store/published/articles-of-day.ts";
import { daysOfMonth } from "../../src/store/published/days-of-month.ts";
import { monthsWithArticles } from "../../src/store/published/months-with-articles.ts";
import { newest } from "../../src/store/published/newest.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { sectionsOf } from "../../src/store/published/sections-of.ts";
import { tags } from "../../src/store/tags.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, OPERATOR, openNewsroom, published, text } from "./fixture.ts";

const PLACES = ["hecheng:xinwen", "hecheng:xinwen/shizheng", "hecheng:xinwen/shizheng/daolu", "hecheng:tiyu", "gangwan:yaowen"];

/** What we expect of an article that stands. */
interface Expected {
  revisionId: string;
  publishedAt: number;
  places: Place[];
}

type Step =
  | { verb: "publish"; places: string[]; minutes: number }
  | { verb: "edit" | "correct" | "withdraw"; which: number }
  | { verb: "move"; which: number; places: string[] };

const places = fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 });
const which = fc.nat({ max: 20 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ verb: fc.constant("publish" as const), places, minutes: fc.nat({ max: 100_000 }) }) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constantFrom("edit", "correct", "withdraw"), which }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant("move" as const), which, places }) },
);

/** Random sequences of verbs, after each of which the lists are held against what they should be. */
export function randomActsSuite(databaseFor: DatabaseFor, runs: number): void {
  test("after any acts, lists show each published article once and no withdrawn one, the days add up, and what changed was touched", async () => {
    const room = await openNewsroom(databaseFor);
    await arrangeBlocks(room);
    const standing = new Map<string, Expected>();
    try {
      const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const one of steps) {
          const before = { seq: room.store.changes.seq, pages: await pagesOf(room, standing.keys()) };
          await take(room, standing, one);
          await holdTags(room, before);
        }
        await hold(room, standing);
      });
      await fc.assert(property, { numRuns: runs, endOnFailure: true });
    } finally {
      await room.close();
    }
  });
}

/** Boxes of one slot that draw from overlapping sections, and one of another. */
async function arrangeBlocks({ store, place }: Newsroom): Promise<void> {
  const box: ArrangedBlock = { slot: "home-box", title: "", sectionId: null, articleIds: [], fill: true, size: 2 };
  const from = (name: string) => ({ ...box, sectionId: place(name).sectionId });
  const lead: ArrangedBlock = { ...box, slot: "lead" };
  await arrange(store, ACTOR, "hecheng", [from("hecheng:xinwen/shizheng"), from("hecheng:xinwen"), box, lead]);
}

/** What pages are made of, by the tag that they are kept under. */
async function pagesOf({ store }: Newsroom, articleIds: Iterable<string>): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const siteId of ["hecheng", "gangwan"]) {
    pages.set(tags.newest(siteId), JSON.stringify(await newest(store, { siteId, limit: 10_000 })));
    for (const { id } of await sectionsOf(store, siteId)) {
      pages.set(tags.section(id), JSON.stringify(await newest(store, { siteId, sectionId: id, limit: 10_000 })));
    }
    for (const block of await blocksOf(store, siteId)) if (isId("block", block.id)) pages.set(tags.block(block.id), JSON.stringify(block));
    for (const month of await monthsWithArticles(store, siteId)) {
      for (const { day } of await daysOfMonth(store, siteId, month)) {
        pages.set(tags.day(siteId, day), JSON.stringify(await articlesOfDay(store, siteId, { day, limit: 10_000 })));
      }
    }
  }
  for (const id of articleIds) {
    const shown = [await publishedArticle(store, "hecheng", id), await publishedArticle(store, "gangwan", id)];
    pages.set(tags.article(id), JSON.stringify(shown));
  }
  return pages;
}

/** Whatever looks different after an act must have been touched by it: a kept page would else stand for ever. */
async function holdTags(room: Newsroom, before: { seq: number; pages: Map<string, string> }): Promise<void> {
  const articleIds = [...before.pages.keys()].filter((tag) => tag.startsWith("article:")).map((tag) => tag.slice("article:".length));
  const now = await pagesOf(room, articleIds);
  for (const tag of new Set([...before.pages.keys(), ...now.keys()])) {
    if (before.pages.get(tag) !== now.get(tag)) assert.ok(room.store.changes.newest(tag) > before.seq, `${tag} looks different and was not touched`);
  }
}

async function take(room: Newsroom, standing: Map<string, Expected>, step: Step): Promise<void> {
  const { store } = room;
  if (step.verb === "publish") {
    const placed = step.places.map(room.place);
    const publishedAt = MORNING - step.minutes * MINUTE;
    const { articleId, revisionId } = await published(room, { places: placed }, publishedAt);
    standing.set(articleId, { revisionId, publishedAt, places: placed });
    return;
  }
  const [id, expected] = [...standing][step.which % Math.max(standing.size, 1)] ?? [];
  if (id === undefined || !expected) return;
  const change = { basedOn: expected.revisionId, text: text({ headline: `第${step.which}稿` }), why: "" };
  if (step.verb === "edit") {
    expected.revisionId = await edit(store, ACTOR, id, change);
    await publish(store, ACTOR, id, expected.revisionId, OPERATOR);
  } else if (step.verb === "correct") expected.revisionId = (await correct(store, ACTOR, id, { ...change, notice: "更正。" }, OPERATOR)).revisionId;
  else if (step.verb === "move") {
    expected.places = step.places.map(room.place);
    await move(store, ACTOR, id, expected.places);
  } else {
    await withdraw(store, ACTOR, id, "撤。");
    standing.delete(id);
  }
}

async function hold({ store }: Newsroom, standing: ReadonlyMap<string, Expected>): Promise<void> {
  for (const siteId of ["hecheng", "gangwan"]) {
    const sections = await sectionsOf(store, siteId);
    const onSite = idsWhere(standing, (place) => place.siteId === siteId);
    assert.deepEqual(await listed(store, { siteId }), onSite);
    for (const { id, path } of sections) {
      const below = new Set(sections.filter((section) => `${section.path}/`.startsWith(`${path}/`)).map((section) => section.id));
      assert.deepEqual(
        await listed(store, { siteId, sectionId: id }),
        idsWhere(standing, ({ sectionId }) => below.has(sectionId)),
        path,
      );
    }
    let counted = 0;
    for (const month of await monthsWithArticles(store, siteId)) {
      for (const { count } of await daysOfMonth(store, siteId, month)) counted += count;
    }
    assert.equal(counted, onSite.length);
  }
  assert.equal(await firstBrokenAudit(store.write), null);
}

async function listed(store: Newsroom["store"], of: { siteId: string; sectionId?: string }): Promise<string[]> {
  return (await newest(store, { ...of, limit: 10_000 })).map(({ id }) => id);
}

function idsWhere(standing: ReadonlyMap<string, Expected>, isThere: (place: Place) => boolean): string[] {
  const there = [...standing].filter(([, { places }]) => places.some(isThere));
  const newestFirst = there.sort(([a, x], [b, y]) => y.publishedAt - x.publishedAt || (a < b ? 1 : -1));
  return newestFirst.map(([id]) => id);
}
