import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addName, changeName, removeName } from "../../src/newsroom/names/name-acts.ts";
import { namesLike } from "../../src/newsroom/names/names-like.ts";
import { plantNames } from "../../src/newsroom/names/plant-names.ts";
import { knownNames } from "../../src/store/names.ts";
import { ACTOR, type DatabaseFor, type Newsroom, openNewsroom } from "./fixture.ts";

const FORM = {
  ...{
    kind: "person" as const,
    zh: "拉文诺夫",
    ru: " Лавинов ",
    en: null,
    aliases: ["彼得·拉文诺夫", "彼得·拉文诺夫 ", "", "Лавинов"],
    country: "RU",
  },
  titles: [{ title: "外长", from: "2020-01-02", to: null }],
};

/** The table of names on the engine that `databaseFor` names. */
export function namesSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  test("a new installation gets the usual names once; what editors removed does not come back", async () => {
    const { store } = room;
    await plantNames(store);
    const planted = await knownNames(store.write);
    const moscow = planted.find(({ zh }) => zh === "莫斯科");
    assert.deepEqual(
      { ...moscow, id: "" },
      { id: "", kind: "place", zh: "莫斯科", ru: "Москва", en: "Moscow", aliases: [], titles: [], country: "RU" },
    );
    await removeName(store, ACTOR, moscow?.id ?? "");
    await plantNames(store);
    assert.equal((await knownNames(store.write)).length, planted.length - 1);
  });

  test("a name is added, changed and removed, each in the audit log", async () => {
    const { store } = room;
    const id = await addName(store, ACTOR, FORM);
    const [kept] = (await namesLike(store, { q: "лавинов" })).names;
    assert.deepEqual(kept, { ...FORM, id, ru: "Лавинов", aliases: ["彼得·拉文诺夫"] });
    room.clock.at += 1;
    await changeName(store, ACTOR, id, { ...FORM, zh: "拉维诺夫" });
    assert.equal((await namesLike(store, { q: "拉維諾夫", kind: "person" })).names.length, 1, "typed in Traditional");
    const elsewhere = await namesLike(store, { q: "拉维诺夫", kind: "place" });
    assert.deepEqual([elsewhere.names, elsewhere.counts], [[], { person: 1, place: 0, organisation: 0 }]);
    await removeName(store, ACTOR, id);
    const acts = await store.write.selectFrom("auditLog").select("act").where("object", "=", id).orderBy("seq").execute();
    assert.deepEqual(
      acts.map(({ act }) => act),
      ["add-name", "change-name", "remove-name"],
    );
  });

  test("a name that was removed comes back as what it was, once", async () => {
    const { store } = room;
    const id = await addName(store, ACTOR, FORM);
    await assert.rejects(addName(store, ACTOR, FORM, id), { code: "conflict" });
    await removeName(store, ACTOR, id);
    await assert.rejects(addName(store, ACTOR, FORM, "../etc"), { code: "invalid" });
    assert.equal(await addName(store, ACTOR, FORM, id), id);
    await removeName(store, ACTOR, id);
  });

  test("a list goes on where its page ended, each name once, the last added first", async () => {
    const { store } = room;
    const all = (await knownNames(store.write)).map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const { names, next, counts } = await namesLike(store, { after });
      assert.equal(counts.person + counts.place + counts.organisation, all.length);
      seen.push(...names.map(({ id }) => id));
      if (next === null) break;
      after = next;
    }
    assert.deepEqual(seen, all.toReversed());
  });

  test("what cannot be a name is refused, and so is a name that is not there", async () => {
    const { store } = room;
    await assert.rejects(addName(store, ACTOR, { ...FORM, aliases: ["王"] }), { code: "invalid", field: "zh" });
    await assert.rejects(addName(store, ACTOR, { ...FORM, kind: "place" }), { code: "invalid", field: "titles" });
    await assert.rejects(addName(store, ACTOR, { ...FORM, titles: [{ title: "外长", from: "2021-01-01", to: "2020-01-01" }] }), { code: "invalid" });
    await assert.rejects(changeName(store, ACTOR, "N000", FORM), { code: "not-found" });
    await assert.rejects(removeName(store, ACTOR, "N000"), { code: "not-found" });
  });
}
