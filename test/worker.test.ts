import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { addChannel } from "../src/ingest/channels/add-channel.ts";
import { defineSource } from "../src/newsroom/define-source.ts";
import { schedule } from "../src/newsroom/workflow/schedule.ts";
import { openStore } from "../src/store/store.ts";
import { wantMail } from "../src/store/want-mail.ts";
import { type OtherSide, openOtherSide, rss } from "./ingest/other-side.ts";
import { dateline, program } from "./program.ts";
import { ACTOR, defineSites, MINUTE } from "./store/fixture.ts";
import { EDITOR, signed } from "./store/people.ts";

const TEXTS = 12;
let data: string;
let side: OtherSide;
before(async () => {
  data = await mkdtemp(join(tmpdir(), "dateline-worker-"));
  side = await openOtherSide();
  side.says.set("/feed.xml", { body: rss([{ guid: "1", title: "渡口通航", content: `<p>${"今天通航。".repeat(100)}</p>` }]) });
});
after(async () => {
  await side.stop();
  await rm(data, { recursive: true });
});

test("two workers beside each other publish, fetch and send each thing once", async () => {
  const clock = { at: Date.now() - 60 * MINUTE, now: () => clock.at };
  const store = await openStore({ folder: data, clock });
  try {
    const places = await defineSites(store);
    const place = (name: string) => places.get(name) ?? assert.fail(name);
    const room = { store, clock, place, folder: data, close: () => store.close() };
    for (let n = 0; n < TEXTS; n++) {
      const { articleId, revisionId } = await signed(room);
      await schedule(store, EDITOR, articleId, { revisionId, at: clock.at + 2 * MINUTE });
    }
    const source = { names: { zh: ["远河社"] }, kind: "agency" as const, licence: "licensed" as const, clause: null, homepage: null, zone: "UTC" };
    const sourceId = await defineSource(store, ACTOR, source);
    await addChannel(store, ACTOR, { sourceId, kind: "feed", name: "远河社", address: `${side.origin}/feed.xml`, follow: "never" });
    const mail = { siteId: "hecheng", linkId: null, subject: "渡口", body: "通航", worth: 24 * 60 * MINUTE };
    for (let n = 0; n < TEXTS; n++) await store.act((act) => wantMail(act, { ...mail, recipient: `du${n}@shazhou.example` }));
    const workers = [1, 2].map(() => program(["worker"], { data, env: { DATELINE_FETCH_ALLOW: side.host } }));
    const ended = workers.map((worker) => once(worker, "close"));
    const done = async () => {
      const { length: releases } = await store.write.selectFrom("releases").select("articleId").execute();
      const { length: reports } = await store.write.selectFrom("reports").select("id").execute();
      const { length: open } = await store.write.selectFrom("mails").select("id").where("endedAt", "is", null).execute();
      return releases >= TEXTS && reports >= 1 && open === 0;
    };
    for (let look = 0; look < 300 && !(await done()); look++) await pause(100);
    for (const worker of workers) worker.kill("SIGTERM");
    assert.deepEqual(await Promise.all(ended), [
      [0, null],
      [0, null],
    ]);
    assert.equal((await store.write.selectFrom("releases").select("articleId").execute()).length, TEXTS);
    assert.equal((await store.write.selectFrom("auditLog").select("object").where("act", "=", "publish-scheduled").execute()).length, TEXTS);
    assert.deepEqual(
      side.asked.filter((path) => path === "/feed.xml"),
      ["/feed.xml"],
    );
    assert.equal((await readdir(join(data, "mail"))).length, TEXTS);
  } finally {
    await store.close();
  }
});

test("a worker without any site says what to do", async () => {
  const run = await dateline(["worker"], { data: join(data, "empty") });
  assert.deepEqual([run.code, /there is no site yet: run `dateline start` once/.test(run.said)], [1, true], run.said);
});
