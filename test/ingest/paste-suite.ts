import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { compareNext } from "../../src/ingest/copies/compare-next.ts";
import { pastePage } from "../../src/ingest/paste/paste-page.ts";
import { pasteText } from "../../src/ingest/paste/paste-text.ts";
import { reextract } from "../../src/ingest/reextract/reextract.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { ACTOR, type DatabaseFor } from "../store/fixture.ts";
import { articlePage, type IngestRoom, openIngestRoom } from "./ingest-room.ts";

/** What somebody brings, on the engine that `databaseFor` names. */
export function pasteSuite(databaseFor: DatabaseFor): void {
  let here: IngestRoom;
  before(async () => {
    here = await openIngestRoom(databaseFor);
  });
  after(() => here.close());

  const pasted = (address: string) => pastePage(here.ingest, ACTOR, { address, zone: "Asia/Shanghai", source: async () => here.sourceId });
  const row = (id: string) => here.room.store.write.selectFrom("reports").selectAll().where("id", "=", id).executeTakeFirst();

  test("an article is brought in by its address, once, and is the same report when a channel finds it", async () => {
    const { side } = here;
    const page = articlePage("第1号渡口今天清早恢复通航");
    side.says.set("/n/10001.html", { body: page });
    const kept = await pasted(`${side.origin}/n/10001.html`);
    assert.deepEqual([kept.isNew, kept.headline, (await row(kept.reportId))?.channelId], [true, "第1号渡口今天清早恢复通航", null]);
    assert.deepEqual(await pasted(`${side.origin}/n/10001.html`), { ...kept, isNew: false });
    side.says.set("/list/", { body: '<a href="/n/10001.html">第1号渡口今天清早恢复通航</a>' });
    await here.add("list", "/list/");
    await here.goOn(4);
    assert.equal(side.asked.filter((path) => path === "/n/10001.html").length, 2, "the list's channel knows it");
    const audited = await here.room.store.write.selectFrom("auditLog").select("actor").where("object", "=", kept.reportId).execute();
    assert.deepEqual(
      audited.map(({ actor }) => actor),
      [ACTOR.id],
    );
  });

  test("a text is brought in under its headline, made safe", async () => {
    const { ingest, sourceId } = here;
    const text = "两岸今天通船。\n\n<b>船工</b>清理了浮木。\0\n";
    const kept = await pasteText(ingest, ACTOR, sourceId, { headline: " 渡口恢复通航 ", text });
    const report = await row(kept.reportId);
    assert.deepEqual([report?.headline, report?.body], ["渡口恢复通航", "两岸今天通船。\n<b>船工</b>清理了浮木。"]);
    assert.match(report?.bodyHtml ?? "", /&lt;b&gt;船工/);
    assert.equal((await pasteText(ingest, ACTOR, sourceId, { headline: "渡口恢复通航", text })).isNew, false);
  });

  test("the very same page from two sources is two reports, one a copy of the other, and each can be read again", async () => {
    const { side, ingest, room, sourceId } = here;
    const { store } = room;
    const names = { zh: ["近山报"] };
    const source = { names, kind: "agency" as const, licence: "licensed" as const, clause: null, homepage: null, zone: "Asia/Shanghai" };
    const otherId = await defineSource(store, ACTOR, source);
    const ids: string[] = [];
    for (const [path, id] of [
      ["/same/1", sourceId],
      ["/same/2", otherId],
      ["/same/2", otherId],
    ] as const) {
      room.clock.at += 1_000;
      side.says.set(path, { body: articlePage("两家都登的同一页") });
      const page = { address: side.origin + path, zone: "Asia/Shanghai", source: async () => id };
      ids.push((await pastePage(ingest, ACTOR, page)).reportId);
    }
    assert.deepEqual([new Set(ids).size, ids[2]], [2, ids[1]]);
    while (await compareNext(store));
    const [first, second] = [await row(ids[0] ?? ""), await row(ids[1] ?? "")];
    assert.deepEqual([first?.sourceId, second?.sourceId, first?.copyOf, second?.copyOf], [sourceId, otherId, null, ids[0]]);
    await store.write
      .updateTable("reports")
      .set({ body: "旧的读法。" })
      .where("id", "=", ids[1] ?? "")
      .execute();
    assert.equal(await reextract(ingest, ids[1] ?? "", false), "changed");
  });

  test("what is no article, inside the house, or empty is refused", async () => {
    const { side, ingest, sourceId } = here;
    side.says.set("/empty", { body: "<html><body><p>广告</p></body></html>" });
    await assert.rejects(pasted(`${side.origin}/empty`), { code: "not-an-article" });
    await assert.rejects(pasted(`${side.origin}/absent`), { code: "unreadable" });
    await assert.rejects(pasted("http://127.0.0.1:1/"), { code: "not-allowed" });
    await assert.rejects(pasteText(ingest, ACTOR, sourceId, { headline: " ", text: "有" }), { code: "invalid", field: "headline" });
    await assert.rejects(pasteText(ingest, ACTOR, sourceId, { headline: "有", text: " \n" }), { code: "invalid", field: "text" });
    await assert.rejects(pasteText(ingest, ACTOR, sourceId, { headline: "有", text: "字".repeat(1_000_001) }), { code: "too-large" });
  });
}
