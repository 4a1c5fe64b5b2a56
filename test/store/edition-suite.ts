import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Refused } from "../../src/core/refused.ts";
import { MOST_EDITION_WORDS, putEditionWords, removeEditionWord } from "../../src/newsroom/administration/put-edition-words.ts";
import { tryEdition } from "../../src/newsroom/administration/try-edition.ts";
import { editionWords } from "../../src/store/published/edition-words.ts";
import { tags } from "../../src/store/tags.ts";
import { ACTOR, type DatabaseFor, type Newsroom, openNewsroom } from "./fixture.ts";

/** The newsroom's own words of the Traditional edition, on the engine that `databaseFor` names. */
export function editionSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  const put = (siteId: string | null, simplified: string, traditional: string) =>
    putEditionWords(room.store, ACTOR, siteId, [{ simplified, traditional }]);
  const wordsOf = async (siteId: string) => Object.fromEntries(await editionWords(room.store, siteId));
  const lastAct = async () => {
    const { act, object, detail } = await room.store.write
      .selectFrom("auditLog")
      .selectAll()
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    return [act, object, detail];
  };

  test("a site's own words go before those of every site, and are nobody else's", async () => {
    await put(null, "里河", "里河");
    await put("hecheng", "里河", "裏河");
    await put("hecheng", " 范渡 ", " 范渡 ");
    assert.deepEqual(await wordsOf("hecheng"), { 里河: "裏河", 范渡: "范渡" });
    assert.deepEqual(await wordsOf("gangwan"), { 里河: "里河" });
    await put(null, "里河", "裡河");
    assert.deepEqual(await wordsOf("gangwan"), { 里河: "裡河" });
    await removeEditionWord(room.store, ACTOR, "hecheng", "里河");
    assert.deepEqual(await wordsOf("hecheng"), { 里河: "裡河", 范渡: "范渡" });
  });

  test("a change touches the pages of its reach and no other, and is in the log without the words", async () => {
    const { changes } = room.store;
    const before = { all: changes.newest(tags.editionWords(null)), one: changes.newest(tags.editionWords("gangwan")) };
    await put("gangwan", "后渡", "后渡");
    assert.deepEqual(await lastAct(), ["put-edition-words", "gangwan", '{"words":1}']);
    assert.equal(changes.newest(tags.editionWords(null)), before.all);
    assert.ok(changes.newest(tags.editionWords("gangwan")) > before.one);
    await removeEditionWord(room.store, ACTOR, null, "里河");
    assert.deepEqual(await lastAct(), ["remove-edition-word", "newsroom", "{}"]);
    assert.ok(changes.newest(tags.editionWords(null)) > before.all);
  });

  test("what a page could take for markup, or no word at all, is refused, and nothing of the list is kept", async () => {
    const refusal = async (simplified: string, traditional: string) => {
      const words = [
        { simplified: "好词", traditional: "好詞" },
        { simplified, traditional },
      ];
      const refused: Refused = await putEditionWords(room.store, ACTOR, null, words).then(
        () => assert.fail(`${simplified} was taken`),
        (error) => error,
      );
      return [refused.code, refused.field];
    };
    for (const [simplified, traditional, field] of [
      ["", "里", "simplified"],
      ["里", "  ", "traditional"],
      ["abc", "里", "simplified"],
      ["里<b>", "里", "simplified"],
      ["里", '里" onclick="x', "traditional"],
      ["里", "里'", "traditional"],
      [";里", "里", "simplified"],
      ["里", "&lt;", "traditional"],
      ["里", "里\u0007", "traditional"],
    ] as const)
      assert.deepEqual(await refusal(simplified, traditional), ["invalid", field], simplified + traditional);
    assert.equal((await wordsOf("gangwan"))["好词"], undefined);
    await assert.rejects(put("nowhere", "里", "里"), { code: "not-found" });
  });

  test("a site has at most so many words of its own", async () => {
    const numbered = (n: number) => ({ simplified: `渡口${n}`, traditional: `渡口${n}` });
    await putEditionWords(
      room.store,
      ACTOR,
      "gangwan",
      Array.from({ length: MOST_EDITION_WORDS - 1 }, (_, n) => numbered(n)),
    );
    await assert.rejects(putEditionWords(room.store, ACTOR, "gangwan", [numbered(-1), numbered(-2)]), { code: "conflict" });
    await put(null, "东渡", "東渡");
  });

  test("a sentence is tried with what is saved and with what is not", async () => {
    await put("hecheng", "里河", "里河");
    const text = "里河的后渡口（记者范晓）";
    const unsaved = { simplified: "后渡", traditional: "后渡" };
    assert.deepEqual(await tryEdition(room.store, null, { text, unsaved: null }), { tw: "裡河的後渡口（記者范曉）", hk: "裏河的後渡口（記者范曉）" });
    assert.equal((await tryEdition(room.store, "hecheng", { text, unsaved })).tw, "里河的后渡口（記者范曉）");
  });
}
