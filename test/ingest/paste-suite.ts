import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pastePage } from "../../src/ingest/paste/paste-page.ts";
import { pasteText } from "../../src/ingest/paste/paste-text.ts";
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
