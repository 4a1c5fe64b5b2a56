import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { schedule } from "../../src/newsroom/workflow/schedule.ts";
import { firstBrokenAudit } from "../../src/store/audit.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { MINUTE, type Newsroom, openNewsroom } from "./fixture.ts";
import { EDITOR, signed } from "./people.ts";

const KILLS = 20;
/** Texts due at once; enough that each kill meets one being published. */
const DUE = 60;

test(`a worker that is killed ${KILLS} times while it publishes loses nothing and publishes nothing twice or by half`, async () => {
  const room = await openNewsroom(async () => null);
  try {
    const ids = await allDue(room);
    let amid = 0;
    for (let i = 0; i < KILLS; i++) {
      await killedAfter(workerOn(room), 1 + (i % 2), Math.random() * 12);
      const left = await openSchedules(room);
      if (left > 0 && left < DUE) amid++;
    }
    assert.ok(amid >= KILLS / 2, `only ${amid} kills met the worker at its work`);
    assert.equal(await ended(workerOn(room)), 0);
    await holdOnce(room, ids);
  } finally {
    await room.close();
  }
});

test("two workers in processes of their own, on one file, publish each text once", async () => {
  const room = await openNewsroom(async () => null);
  try {
    const ids = await allDue(room);
    assert.deepEqual(await Promise.all([ended(workerOn(room)), ended(workerOn(room))]), [0, 0]);
    await holdOnce(room, ids);
  } finally {
    await room.close();
  }
});

async function openSchedules({ store }: Newsroom): Promise<number> {
  return (await store.write.selectFrom("schedules").select("articleId").where("doneAt", "is", null).execute()).length;
}

async function allDue(room: Newsroom): Promise<string[]> {
  const ids = [];
  for (let i = 0; i < DUE; i++) {
    const { articleId, revisionId } = await signed(room);
    await schedule(room.store, EDITOR, articleId, { revisionId, at: room.clock.at + MINUTE });
    ids.push(articleId);
  }
  return ids;
}

function workerOn({ folder, clock }: Newsroom): ChildProcess {
  const child = join(import.meta.dirname, "worker-child.ts");
  return spawn(process.execPath, [child, folder, String(clock.at + 2 * MINUTE)], { stdio: ["ignore", "pipe", "inherit"] });
}

/** Kills it a few milliseconds after it has said `lines` times how much is left; one that was done before is done. */
async function killedAfter(child: ChildProcess, lines: number, wait: number): Promise<void> {
  const closed = once(child, "close");
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (more: string) => {
    said += more;
    if (said.split("\n").length > lines) setTimeout(() => child.kill("SIGKILL"), wait);
  });
  await closed;
}

async function ended(child: ChildProcess): Promise<number | null> {
  child.stdout?.resume();
  const [code] = (await once(child, "close")) as [number | null];
  return code;
}

async function holdOnce(room: Newsroom, ids: readonly string[]): Promise<void> {
  const { store } = room;
  for (const id of ids) assert.equal((await publishedArticle(store, "hecheng", id))?.state, "published", id);
  const audited = await store.write.selectFrom("auditLog").select("object").where("act", "=", "publish-scheduled").execute();
  assert.deepEqual(audited.map(({ object }) => object).sort(), [...ids].sort());
  const released = await store.write.selectFrom("releases").select("articleId").execute();
  assert.equal(released.length, ids.length);
  assert.equal(await openSchedules(room), 0);
  assert.equal(await firstBrokenAudit(store.write), null);
}
