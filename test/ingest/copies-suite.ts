import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { isNearCopy } from "../../src/group/near-copies/is-near-copy.ts";
import { printOf } from "../../src/group/near-copies/print.ts";
import { compareNext } from "../../src/ingest/copies/compare-next.ts";
import { keepReport } from "../../src/store/reports.ts";
import { openStore } from "../../src/store/store.ts";
import { compareReportsDue } from "../../src/worker/compare-reports.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, openNewsroom } from "../store/fixture.ts";
import { newReport } from "../store/new-report.ts";
import { story } from "./stories.ts";

const SITES = "东南西北山河林田云海";

/** A report: what it says, and how many minutes after the morning it says that it was published. */
interface Told {
  lines: readonly string[];
  minute: number;
}

/** Near copies among what came in, on the engine that `databaseFor` names. */
export function copiesSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let url: string | null;
  let seed = 0;
  let told = 0;
  before(async () => {
    url = await databaseFor();
    room = await openNewsroom(async () => url);
    room.clock.at = MORNING + 30 * 24 * 60 * MINUTE;
  });
  after(() => room.close());

  async function keep({ lines, minute }: Told, versionOf: string | null = null): Promise<string> {
    const report = newReport(`第${++told}篇`);
    const published = new Date(MORNING + minute * MINUTE).toISOString();
    const known = { keys: [`t:${told}`], digest: `${told}`, versionOf };
    const kept = await keepReport(room.store, ACTOR, { ...report, known, extracted: { ...report.extracted, published, body: lines.join("\n") } });
    return kept.reportId;
  }

  async function keepAll(all: readonly Told[], order = all.map((_, n) => n)): Promise<string[]> {
    const ids: string[] = [];
    for (const n of order) {
      ids[n] = await keep(all[n] as Told);
      await compareReportsDue(room.store);
    }
    return ids;
  }

  const copyOf = async (id: string) =>
    (await room.store.write.selectFrom("reports").select("copyOf").where("id", "=", id).executeTakeFirstOrThrow()).copyOf;
  const ties = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => ids.indexOf((await copyOf(id)) ?? "")));
  const waiting = async () => (await room.store.write.selectFrom("copyChecks").selectAll().execute()).length;

  test("a copy is tied to the report that was said first, also where that one comes in later", async () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
    ]) {
      const lines = story(seed++);
      const ids = await keepAll(
        [
          { lines, minute: 0 },
          { lines: ["本站转载", ...lines], minute: 30 },
          { lines: lines.slice(0, 9), minute: 60 },
        ],
        order,
      );
      assert.deepEqual(await ties(ids), [-1, 0, 0]);
    }
    assert.equal(await waiting(), 0);
  });

  test("what two reports of one digest tell is not tied to each other by it", async () => {
    const [a, b] = [story(seed++), story(seed++)];
    const ids = await keepAll([
      { lines: a, minute: 0 },
      { lines: [...a, ...b], minute: 10 },
      { lines: b, minute: 20 },
    ]);
    assert.deepEqual(await ties(ids), [-1, 0, -1]);
  });

  test("every order of arrival ends with the same ties", async () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const [a, b, c] = [story(seed++), story(seed++), story(seed++)];
        const drifted = (times: number) => [...a.slice(times * 2), ...c.slice(0, times * 2)];
        const all = [a, ["转载", ...b], [...a, ...b], drifted(1), b, drifted(2), drifted(3), a.slice(3, 14)].map((lines, minute) => ({
          lines,
          minute,
        }));
        assert.deepEqual(await ties(await keepAll(all, order)), greedy(all));
      }),
      { numRuns: 8 },
    );
  });

  test("a new version that says something else is no copy any more, nor are its copies copies of it", async () => {
    const [lines, other] = [story(seed++), story(seed++)];
    const ids = await keepAll([
      { lines, minute: 0 },
      { lines: ["转载", ...lines], minute: 1 },
      { lines: [...lines, "再转"], minute: 2 },
    ]);
    assert.deepEqual(await ties(ids), [-1, 0, 0]);
    const version = await keep({ lines: other, minute: 5 }, ids[0]);
    await compareReportsDue(room.store);
    assert.deepEqual(await ties(ids), [-1, -1, 1]);
    assert.equal(await copyOf(version), null);
    await keep({ lines: [...lines, "补一句"], minute: 6 }, ids[0]);
    await compareReportsDue(room.store);
    assert.deepEqual(await ties(ids), [-1, 0, 0]);
  });

  test("a text too short to tell anything, and none at all, are copies of nothing", async () => {
    const ids = await keepAll([
      { lines: ["正文。"], minute: 0 },
      { lines: [], minute: 1 },
      { lines: [], minute: 2 },
    ]);
    assert.deepEqual(await ties(ids), [-1, -1, -1]);
  });

  test("two workers on one database tie each report once, and nothing waits afterwards", async () => {
    const second = await openStore({ folder: room.folder, databaseUrl: url, clock: room.clock });
    try {
      const texts = [story(seed++), story(seed++)];
      const ids = [];
      for (let minute = 0; minute < 20; minute++) ids.push(await keep({ lines: texts[minute % 2] ?? [], minute }));
      await Promise.all([room.store, second].map((store) => compareReportsDue(store)));
      assert.deepEqual(
        await ties(ids),
        ids.map((_, n) => (n < 2 ? -1 : n % 2)),
      );
      assert.equal(await waiting(), 0);
    } finally {
      await second.close();
    }
  });

  test("of a text that eighty sites print, all are copies of the first, in whatever order they are compared", async () => {
    const order = fc.shuffledSubarray(
      Array.from({ length: 80 }, (_, n) => n),
      { minLength: 80 },
    );
    let day = 0;
    await fc.assert(
      fc.asyncProperty(order, async (arrival) => {
        const lines = story(seed++);
        day++;
        const ids: string[] = [];
        for (const minute of arrival) {
          const site = `${SITES[minute % 10]}${SITES[Math.floor(minute / 10)]}网转载`;
          ids[minute] = await keep({ lines: [...lines, site], minute: day * 24 * 60 + minute });
        }
        while (await compareNext(room.store));
        assert.deepEqual(await ties(ids), [-1, ...Array.from({ length: 79 }, () => 0)]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
    const { most } = await room.store.write
      .selectFrom((eb) => eb.selectFrom("copyKeys").select(eb.fn.countAll<number>().as("n")).groupBy("key").as("keys"))
      .select((eb) => eb.fn.max("n").as("most"))
      .executeTakeFirstOrThrow();
    assert.equal(Number(most), 64, "of each key the newest 64 are kept");
  });
}

/** To what each is tied where all are known at once: the first is nobody's copy; whoever is like an earlier one that is nobody's copy, is its. */
function greedy(all: readonly Told[]): number[] {
  const prints = all.map(({ lines }) => printOf({ headline: null, body: lines.join("\n") }));
  const tied: number[] = [];
  for (const print of prints) tied.push(tied.findIndex((head, m) => head === -1 && isNearCopy(print, prints[m] ?? print).isCopy));
  return tied;
}
