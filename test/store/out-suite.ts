import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { changeSite, siteById } from "../../src/newsroom/administration/change-site.ts";
import { followOn } from "../../src/newsroom/administration/relisting.ts";
import { correct } from "../../src/newsroom/correct.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { OUT } from "../../src/store/migrations/016-out.ts";
import { statementsFor } from "../../src/store/migrations/ddl.ts";
import { articlesOfMonth } from "../../src/store/published/articles-of-month.ts";
import { authored } from "../../src/store/published/authored.ts";
import { mappedMonths } from "../../src/store/published/mapped-months.ts";
import type { Store } from "../../src/store/store.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, OPERATOR, openNewsroom, published, text } from "./fixture.ts";

const DAY = 24 * 60 * MINUTE;

/** Lists by byline and by month, on the engine that `databaseFor` names. */
export function outSuite(databaseFor: DatabaseFor): void {
  const inRoom = async (use: (room: Newsroom) => Promise<void>) => {
    const room = await openNewsroom(databaseFor);
    try {
      await use(room);
    } finally {
      await room.close();
    }
  };

  test("a byline lists what is public under it, newest first, and follows every act", () =>
    inRoom(async (room) => {
      const { store } = room;
      const names = async (name: string) => (await authored(store, { siteId: "hecheng", name, limit: 10 })).map(({ headline }) => headline);
      const first = await published(room, { text: text({ headline: "甲", byline: ["林晚", " 周行 ", "林晚", ""] }) }, room.clock.at - DAY);
      await published(room, { text: text({ headline: "乙", byline: ["林晚"] }) });
      assert.deepEqual([await names("林晚"), await names("周行"), await names("")], [["乙", "甲"], ["甲"], []]);
      await correct(
        store,
        ACTOR,
        first.articleId,
        { basedOn: first.revisionId, text: text({ headline: "甲", byline: ["周行"] }), why: "", notice: "署名。" },
        OPERATOR,
      );
      assert.deepEqual([await names("林晚"), await names("周行")], [["乙"], ["甲"]]);
      await withdraw(store, ACTOR, first.articleId, "撤。");
      assert.deepEqual(await names("周行"), []);
      assert.deepEqual(await authored(store, { siteId: "gangwan", name: "林晚", limit: 10 }), []);
    }));

  test("a month counts its articles and knows when one of them last changed, by the site's clocks, another zone's too", () =>
    inRoom(async (room) => {
      const { store, clock } = room;
      const months = async () => (await mappedMonths(store, "hecheng")).map(({ month, articles, changedAt }) => [month, articles, changedAt]);
      const newYear = Date.UTC(2026, 0, 31, 20); // 1 February in Shanghai, 31 January in Lisbon
      const [at, early] = [clock.at, await published(room, {}, newYear)];
      await published(room);
      assert.deepEqual(await months(), [
        ["2026-02", 1, at],
        ["2026-03", 1, at],
      ]);
      clock.at += DAY;
      await correct(
        store,
        ACTOR,
        early.articleId,
        { basedOn: early.revisionId, text: text({ bodyHtml: "<p>改。</p>" }), why: "", notice: "改。" },
        OPERATOR,
      );
      assert.deepEqual(await months(), [
        ["2026-02", 1, clock.at],
        ["2026-03", 1, at],
      ]);
      const listed = await articlesOfMonth(store, "hecheng", { month: "2026-02", limit: 10, offset: 0 });
      assert.deepEqual(listed, [{ path: `/2026/02/01/${early.articleId}`, changedAt: clock.at }]);
      const { site, version } = await siteById({ db: store.write }, "hecheng");
      await changeSite(store, ACTOR, "hecheng", { basedOn: version, form: { ...site, zone: "Europe/Lisbon" } });
      while (await followOn(store));
      assert.deepEqual(
        (await months()).map(([month]) => month),
        ["2026-01", "2026-03"],
      );
      await withdraw(store, ACTOR, early.articleId, "撤。");
      assert.deepEqual(
        (await months()).map(([month]) => month),
        ["2026-03"],
      );
    }));

  test("data from before there were such lists comes to have them", () =>
    inRoom(async (room) => {
      await published(room, { text: text({ byline: ["林晚", "周行"] }) });
      await published(
        room,
        { text: text({ byline: ["林晚"] }), places: [room.place("hecheng:tiyu"), room.place("gangwan:yaowen")] },
        room.clock.at - 40 * DAY,
      );
      const gone = await published(room, { text: text({ byline: ["周行"] }) });
      await withdraw(room.store, ACTOR, gone.articleId, "撤。");
      const kept = await listsOf(room.store);
      assert.equal(kept.bylines.length, 4);
      await room.store.act(async ({ db, engine }) => {
        await db.deleteFrom("bylines").execute();
        await db.deleteFrom("mappedMonths").execute();
        for (const statement of statementsFor(engine, OUT).filter((one) => one.startsWith("insert into"))) await sql.raw(statement).execute(db);
      });
      assert.deepEqual(await listsOf(room.store), kept);
    }));
}

async function listsOf({ write }: Store) {
  const bylines = await write.selectFrom("bylines").selectAll().orderBy("siteId").orderBy("name").orderBy("publishedAt").execute();
  const months = await write.selectFrom("mappedMonths").selectAll().orderBy("siteId").orderBy("month").execute();
  return { bylines: bylines.map((row) => ({ ...row })), months: months.map((row) => ({ ...row })) };
}
