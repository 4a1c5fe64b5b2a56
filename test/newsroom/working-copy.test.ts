import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { text } from "../store/fixture.ts";
import { onDesk, openOffice } from "./office.ts";

const office = await openOffice();
after(() => office.close());
const HERE = office.place("hecheng:xinwen/shizheng/daolu");
const editor = await office.hire(onDesk("editor", HERE));

async function opened() {
  const { articleId, revisionId } = await createArticle(office.store, editor, { text: text({}), places: [HERE] });
  const path = `/articles/${articleId}/working-copy`;
  const keep = (headline: string, after: number | null) => office.ask(editor, "PUT", path, { basedOn: revisionId, text: text({ headline }), after });
  return { articleId, keep, held: async () => (await office.ask(editor, "GET", path)).body.workingCopy };
}

test("a copy that goes on from another one than is there is refused, and what is there stays", async () => {
  const { keep, held } = await opened();
  const first = await keep("甲窗", null);
  assert.equal(first.status, 200);
  assert.deepEqual([(await keep("乙窗", null)).body.code, (await held()).text.headline], ["conflict", "甲窗"]);
  assert.equal((await keep("甲窗续", first.body.at)).status, 200);
  assert.equal((await held()).text.headline, "甲窗续");
});

test("two copies never bear the same time, though the clock stands", async () => {
  const { keep } = await opened();
  const first = await keep("一", null);
  const second = await keep("二", first.body.at);
  assert.ok(second.body.at > first.body.at);
});

test("a preview shows the unsaved text to whoever wrote it, and the saved one without being asked for it", async () => {
  const { articleId, keep } = await opened();
  await keep("尚未保存的题", null);
  const colleague = await office.hire(onDesk("editor", HERE));
  const shows = async (who: typeof editor, query: string) =>
    String((await office.ask(who, "GET", `/articles/${articleId}/preview${query}`)).body).includes("尚未保存的题");
  assert.deepEqual([await shows(editor, "?unsaved=true"), await shows(editor, ""), await shows(colleague, "?unsaved=true")], [true, false, false]);
});
