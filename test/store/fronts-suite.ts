import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import type { Place } from "../../src/core/article.ts";
import type { ArrangedBlock, Front } from "../../src/core/block.ts";
import { removeSection } from "../../src/newsroom/administration/remove-section.ts";
import { arrange } from "../../src/newsroom/arrange.ts";
import { arrangeFront } from "../../src/newsroom/fronts/arrange-front.ts";
import { candidatesFor } from "../../src/newsroom/fronts/candidates-for.ts";
import { endPins } from "../../src/newsroom/fronts/end-pins.ts";
import { frontFor } from "../../src/newsroom/fronts/front-for.ts";
import { historyOf } from "../../src/newsroom/fronts/history-of.ts";
import { restoreFront } from "../../src/newsroom/fronts/restore-front.ts";
import { move } from "../../src/newsroom/move.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { holdAssets } from "../../src/portal/assets.ts";
import { drawnFront } from "../../src/portal/drawn-front.ts";
import { keepPages } from "../../src/portal/engine/pages.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { portalRoutes } from "../../src/portal/routes.ts";
import { standingBlocks } from "../../src/store/published/standing-blocks.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, openNewsroom, published, text } from "./fixture.ts";
import { story } from "./stories.ts";

const HOME: Front = { siteId: "hecheng", sectionId: null };
const BOX: Omit<ArrangedBlock, "slot"> = { title: "", sectionId: null, articleIds: [], fill: false, size: 3 };

/** How fronts are arranged, and what readers then see; `runs` of random arrangements. */
export function frontsSuite(databaseFor: DatabaseFor, runs: number): void {
  let room: Newsroom;
  let portal: ReturnType<typeof portalOf>;
  let front: Front & { sectionId: string };
  /** Of 新闻 › 市政, newest first; the last of 体育. */
  const ids: string[] = [];
  before(async () => {
    room = await openNewsroom(databaseFor);
    portal = portalOf(room);
    const place = room.place("hecheng:xinwen/shizheng");
    front = { siteId: "hecheng", sectionId: place.sectionId };
    const sports = room.place("hecheng:tiyu");
    for (let n = 0; n < 24; n++) ids.push(await publishedAt(room, n, n === 23 ? sports : place));
  });
  after(() => room.close());

  test("a pin stands until the worker finds its instant passed, and not before; the block then fills itself", async () => {
    const [pinned = "", newest = ""] = [ids[9], ids[0]];
    const endsAt = room.clock.at + MINUTE;
    await arranged([{ ...BOX, slot: "lead", articleIds: [pinned], ends: { [pinned]: endsAt }, fill: true, size: 1 }]);
    assert.equal(leadOf(await portal("/")), pinned);
    room.clock.at = endsAt - 1;
    assert.equal(leadOf(await portal("/")), pinned);
    assert.equal(await endPins(room.store, room.clock.at), 0, "nothing has ended yet");
    room.clock.at = endsAt;
    assert.deepEqual(
      (await shown(HOME)).map(({ out }) => out),
      ["ended"],
    );
    assert.equal(await endPins(room.store, room.clock.at), 1);
    assert.equal(leadOf(await portal("/")), newest, "the page that was kept is not served any more");
    assert.deepEqual(await shown(HOME), []);
    assert.equal(await endPins(room.store, room.clock.at), 0);
    room.clock.at = MORNING;
  });

  test("a pin of a section's front ends at its instant as well", async () => {
    const [pinned = ""] = ids.slice(7);
    const endsAt = room.clock.at + MINUTE;
    const lead: ArrangedBlock = { ...BOX, slot: "front-lead", sectionId: front.sectionId, articleIds: [pinned], ends: { [pinned]: endsAt } };
    await arranged([lead], front);
    assert.equal(frontLeadOf(await portal("/xinwen/shizheng/")), pinned);
    room.clock.at = endsAt;
    assert.equal(await endPins(room.store, room.clock.at), 1);
    assert.notEqual(frontLeadOf(await portal("/xinwen/shizheng/")), pinned);
    room.clock.at = MORNING;
  });

  test("a pin that would end in the past is refused, one that ended while an editor arranged is left out", async () => {
    const [a = "", b = ""] = ids;
    const pinned = { ...BOX, slot: "lead", articleIds: [a, b], ends: { [a]: room.clock.at + MINUTE } } as const;
    const basedOn = await arranged([{ ...pinned, articleIds: [a, b] }]);
    await assert.rejects(arrangeFront(room.store, ACTOR, HOME, { basedOn, blocks: [{ ...pinned, articleIds: [b], ends: { [b]: room.clock.at } }] }), {
      code: "invalid",
    });
    room.clock.at += MINUTE;
    await arrangeFront(room.store, ACTOR, HOME, { basedOn, blocks: [{ ...pinned, articleIds: [a, b] }] });
    assert.deepEqual(
      (await shown(HOME)).map(({ id }) => id),
      [b],
    );
    room.clock.at = MORNING;
  });

  test("of two editors who began from the same arrangement the second is refused, and nothing changes", async () => {
    const basedOn = await arranged([{ ...BOX, slot: "lead", articleIds: ids.slice(0, 1) }]);
    const first = await arrangeFront(room.store, ACTOR, HOME, { basedOn, blocks: [{ ...BOX, slot: "lead", articleIds: ids.slice(1, 2) }] });
    await assert.rejects(arrangeFront(room.store, ACTOR, HOME, { basedOn, blocks: [] }), { code: "stale" });
    await assert.rejects(restoreFront(room.store, ACTOR, HOME, { basedOn, number: basedOn }), { code: "stale" });
    const { number } = await frontFor(room.store.write, HOME, room.clock.at);
    assert.equal(number, first);
    assert.deepEqual(
      (await shown(HOME)).map(({ id }) => id),
      ids.slice(1, 2),
    );
  });

  test("an older arrangement comes back as a new one, without what was withdrawn since, and both stay in the history", async () => {
    const gone = await publishedAt(room, 40, room.place("hecheng:tiyu"));
    const older = await arranged([
      { ...BOX, slot: "lead", title: "头条", articleIds: [gone, ids[3] ?? ""] },
      { ...BOX, slot: "home-box", title: "市政", sectionId: front.sectionId, fill: true },
    ]);
    const basedOn = await arranged([]);
    await withdraw(room.store, ACTOR, gone, "撤。");
    const number = await restoreFront(room.store, ACTOR, HOME, { basedOn, number: older });
    const { blocks } = await frontFor(room.store.write, HOME, room.clock.at);
    assert.deepEqual(
      blocks.map(({ title, items }) => [title, items.map(({ id }) => id)]),
      [
        ["头条", [ids[3]]],
        ["市政", []],
      ],
    );
    const [newest, before] = await historyOf(room.store.write, HOME);
    assert.deepEqual([newest?.number, newest?.restoredFrom, newest?.articles], [number, older, 1]);
    assert.deepEqual([before?.number, before?.blocks], [basedOn, 0]);
    await assert.rejects(restoreFront(room.store, ACTOR, HOME, { basedOn: number, number: 9_999 }), { code: "not-found" });
  });

  test("what is withdrawn or moved away falls out of its block by itself, and the editor is told why", async () => {
    const place = room.place("hecheng:xinwen/shizheng");
    const [withdrawn, moved] = [await publishedAt(room, 50, place), await publishedAt(room, 51, place)];
    const lead: ArrangedBlock = { ...BOX, slot: "front-lead", sectionId: front.sectionId, articleIds: [withdrawn, moved, ids[2] ?? ""] };
    const basedOn = await arranged([lead], front);
    await withdraw(room.store, ACTOR, withdrawn, "撤。");
    await move(room.store, ACTOR, moved, [room.place("hecheng:tiyu")]);
    assert.deepEqual(
      (await shown(front)).map(({ out }) => out),
      ["withdrawn", "elsewhere", null],
    );
    const page = await portal("/xinwen/shizheng/");
    assert.equal(frontLeadOf(page), ids[2]);
    assert.ok(!page.includes(withdrawn) && !mainOf(page).includes(moved));
    await arrangeFront(room.store, ACTOR, front, { basedOn, blocks: [lead] });
  });

  test("a section that ends takes its front with it, not to the section that its articles go to", async () => {
    const { siteId, sectionId } = room.place("hecheng:xinwen/shizheng/daolu");
    const into = room.place("hecheng:tiyu").sectionId;
    await arranged([{ ...BOX, slot: "front-lead", sectionId, fill: true }], { siteId, sectionId });
    await removeSection(room.store, ACTOR, siteId, sectionId, null);
    assert.deepEqual((await frontFor(room.store.write, { siteId, sectionId: into }, room.clock.at)).blocks, []);
    assert.deepEqual((await frontFor(room.store.write, { siteId, sectionId }, room.clock.at)).blocks, []);
  });

  test("a front takes no block, section, slot or article that is not its own", async () => {
    const home = await arranged([{ ...BOX, slot: "lead" }]);
    const own = await arranged([{ ...BOX, slot: "front-lead", sectionId: front.sectionId }], front);
    const theirs = room.place("gangwan:yaowen");
    const [elsewhere, draft] = [await publishedAt(room, 60, theirs), "a00000000000000000000"];
    const [blockOfHome] = (await frontFor(room.store.write, HOME, room.clock.at)).blocks;
    const refusedAt = async (of: Front, basedOn: number, block: ArrangedBlock) =>
      assert.rejects(arrangeFront(room.store, ACTOR, of, { basedOn, blocks: [block] }), { code: "invalid" }, JSON.stringify(block));
    const onFront: ArrangedBlock = { ...BOX, slot: "front-lead", sectionId: front.sectionId };
    await refusedAt(front, own, { ...onFront, id: blockOfHome?.id ?? "" });
    await refusedAt(front, own, { ...onFront, slot: "lead" });
    await refusedAt(front, own, { ...onFront, sectionId: room.place("hecheng:tiyu").sectionId });
    await refusedAt(front, own, { ...onFront, articleIds: [ids[23] ?? ""] });
    await refusedAt(HOME, home, { ...BOX, slot: "front-lead" });
    await refusedAt(HOME, home, { ...BOX, slot: "home-box", sectionId: theirs.sectionId });
    await refusedAt(HOME, home, { ...BOX, slot: "lead", articleIds: [elsewhere] });
    await refusedAt(HOME, home, { ...BOX, slot: "lead", articleIds: [draft] });
    await refusedAt(HOME, home, { ...BOX, slot: "lead", size: 0 });
    await refusedAt(HOME, home, { ...BOX, slot: "lead", articleIds: [ids[1] ?? "", ids[1] ?? ""] });
  });

  test("candidates are what is public there, newest first, found by words in either script", async () => {
    const place = room.place("hecheng:tiyu");
    const { articleId } = await published(room, { text: text({ headline: "赛艇队 100% 夺冠 Cup" }), places: [place] });
    const { store } = room;
    const find = async (of: Front, words: string) => (await candidatesFor(store, of, { words, before: null })).articles.map(({ id }) => id);
    assert.deepEqual(await find(HOME, "賽艇 cup"), [articleId]);
    assert.deepEqual(await find(HOME, "100%"), [articleId]);
    assert.deepEqual(await find(HOME, "1%夺"), [], "what is typed is no pattern");
    assert.deepEqual(await find(front, "赛艇"), []);
    const first = await candidatesFor(store, front, { words: "", before: null });
    const times = first.articles.map(({ publishedAt }) => publishedAt ?? 0);
    assert.deepEqual(
      times,
      times.toSorted((a, b) => b - a),
    );
    const [, second] = first.articles;
    const rest = await candidatesFor(store, front, { words: "", before: { publishedAt: second?.publishedAt ?? 0, id: second?.id ?? "" } });
    assert.deepEqual(rest.articles[0]?.id, first.articles[2]?.id);
  });

  describe("whatever the arrangement", () => {
    test("no article stands twice on the home page, nor a copy of one unless an editor chose it, and what is chosen first is shown", async () => {
      await fc.assert(
        fc.asyncProperty(arrangements(["lead", "today", "recommended", "home-box", "side-box"]), async (drawn) => {
          const blocks = drawn.map((block) => ({ ...block, sectionId: block.sectionId && room.place(block.sectionId).sectionId }));
          await arrange(room.store, ACTOR, "hecheng", blocks);
          const page = await portal("/");
          assert.deepEqual(repeated(page), []);
          const chosen = new Set(blocks.flatMap(({ articleIds }) => articleIds));
          for (const copies of copiesAmong(ids)) {
            const there = linked(page).filter((id) => copies.includes(id));
            assert.ok(there.length <= 1 || there.every((id) => chosen.has(id)), "of copies of one text none but the chosen stand beside another");
          }
          const { page: preview } = await drawnFront(portal.inside, HOME, blocks);
          assert.equal(preview.markup, page, "the preview is the page");
          const [first] = (await standingBlocks(room.store, HOME)).filter(({ slot }) => slot === "lead");
          if (first?.chosen.length) assert.equal(leadOf(page), first.chosen[0]?.id);
        }),
        { numRuns: runs },
      );
    });

    test("no article stands twice in a section's front", async () => {
      await fc.assert(
        fc.asyncProperty(arrangements(["front-lead", "front-box"]), async (drawn) => {
          const blocks = drawn.map((block) => ({
            ...block,
            articleIds: block.articleIds.filter((id) => id !== ids[23]),
            sectionId: front.sectionId,
          }));
          await arranged(blocks, front);
          const page = await portal("/xinwen/shizheng/");
          assert.deepEqual(repeated(mainOf(page)), []);
          for (const id of ids.slice(0, 23)) assert.ok(mainOf(page).includes(id), `${id} is left out`);
        }),
        { numRuns: runs },
      );
    });
  });

  /** Arranges a front from whatever stands, and returns the arrangement's number. */
  async function arranged(blocks: readonly ArrangedBlock[], of: Front = HOME): Promise<number> {
    const { number } = await frontFor(room.store.write, of, room.clock.at);
    return arrangeFront(room.store, ACTOR, of, { basedOn: number, blocks });
  }

  async function shown(of: Front) {
    return (await frontFor(room.store.write, of, room.clock.at)).blocks.flatMap(({ items }) => items);
  }

  function arrangements<Slot extends ArrangedBlock["slot"]>(slots: readonly Slot[]) {
    const block = fc.record({
      slot: fc.constantFrom(...slots),
      title: fc.constant("版块"),
      sectionId: fc.constantFrom(null, "hecheng:xinwen", "hecheng:xinwen/shizheng", "hecheng:tiyu"),
      articleIds: fc.uniqueArray(fc.nat(23), { maxLength: 6 }).map((which) => which.map((at) => ids[at] ?? "")),
      fill: fc.boolean(),
      size: fc.integer({ min: 1, max: 8 }),
    });
    return fc.array(block, { maxLength: 9 });
  }
}

async function publishedAt(room: Newsroom, minutesAgo: number, place: Place): Promise<string> {
  const copied = COPIED.findIndex((one) => one.includes(minutesAgo));
  const { bodyHtml } = copied < 0 ? text({}) : story(copied, [0, 1, 2, 3]);
  return (await published(room, { text: text({ headline: `第${minutesAgo}条`, bodyHtml }), places: [place] }, MORNING - minutesAgo * MINUTE))
    .articleId;
}

/** Which of the articles are copies of one text. */
const COPIED = [
  [0, 8, 14, 20],
  [1, 2, 3],
];

function copiesAmong(ids: readonly string[]): string[][] {
  return COPIED.map((copies) => copies.map((at) => ids[at] ?? ""));
}

/** Asks the portal of 河城 for a page; `inside` is what its handlers are given. */
function portalOf({ store }: Newsroom) {
  const held = holdAssets();
  const inside = { store, parts: keepParts(store.changes), assets: held.addresses, port: 4000 };
  const app = portalRoutes(inside, keepPages(inside), held, (error) => {
    throw error;
  });
  const get = async (path: string) => (await app.request(path, { headers: { host: "hecheng.localhost" } })).text();
  return Object.assign(get, { inside });
}

/** Ids of the articles that are linked, in the order of the page; a headline's picture leads there too and is not counted. */
function linked(page: string): string[] {
  return [...page.matchAll(/<a (?:class="card" )?href="\/\d{4}\/\d\d\/\d\d\/(a[0-9a-z]+)"(?! tabindex)/g)].map(([, id = ""]) => id);
}

function repeated(page: string): string[] {
  const found = linked(page);
  assert.ok(found.length > 3, "the page has articles");
  return found.filter((id, at) => found.indexOf(id) !== at);
}

function mainOf(page: string): string {
  return page.slice(page.indexOf('<main id="main"'), page.indexOf("<aside"));
}

function leadOf(page: string): string | undefined {
  return linked(page.slice(page.indexOf('<section class="lead')))[0];
}

function frontLeadOf(page: string): string | undefined {
  const at = page.indexOf('<section class="front-lead');
  return at < 0 ? undefined : linked(page.slice(at))[0];
}
