import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { exportedNames } from "../../src/newsroom/names/csv/export-names.ts";
import { importNames } from "../../src/newsroom/names/csv/import-names.ts";
import { importPlan } from "../../src/newsroom/names/csv/import-plan.ts";
import type { NameForm } from "../../src/newsroom/names/good-name.ts";
import { addName, removeName } from "../../src/newsroom/names/name-acts.ts";
import { knownNames } from "../../src/store/names.ts";
import { ACTOR, type DatabaseFor, type Newsroom, openNewsroom } from "./fixture.ts";

const PERSON: NameForm = {
  ...{ kind: "person", zh: "拉文诺夫", ru: "Лавинов", en: "Lavinov", aliases: ["彼得·拉文诺夫", '"彼得"'], country: "RU" },
  titles: [
    { title: "外长", from: "2020-01-02", to: "2024-05-01" },
    { title: "副总理", from: "2024-05-02", to: null },
    { title: "顾问", from: null, to: null },
  ],
};
const PLACE: NameForm = { kind: "place", zh: "远河", ru: null, en: "=Far, River", aliases: ["'-旧河"], titles: [], country: null };

/** The table of names as a file, on the engine that `databaseFor` names. */
export function namesFileSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let ids: string[];
  before(async () => {
    room = await openNewsroom(databaseFor);
    ids = [await addName(room.store, ACTOR, PERSON), await addName(room.store, ACTOR, PLACE)];
  });
  after(() => room.close());

  const file = async () => (await Array.fromAsync(exportedNames(room.store))).join("");
  const done = async (csv: string) => importNames(room.store, ACTOR, csv, (await importPlan(room.store, csv)).digest);

  test("what is taken away and put back changes nothing, and no program of tables reckons with it", async () => {
    const csv = await file();
    assert.match(csv, /^\uFEFFid,kind,zh,ru,en,aliases,titles,country\r\n/);
    assert.match(csv, /"'=Far, River"/);
    assert.ok(
      csv
        .slice(1)
        .split("\r\n")
        .every((line) => !/(?:^|,)"?[=+@-]/.test(line)),
    );
    const { steps, same, broken } = await importPlan(room.store, csv);
    assert.deepEqual({ steps, same, broken }, { steps: [], same: 2, broken: [] });
  });

  test("a table that was emptied is whole again from its file", async () => {
    const csv = await file();
    const before = (await knownNames(room.store.write)).map(({ id: _, ...form }) => form);
    for (const id of ids) await removeName(room.store, ACTOR, id);
    assert.deepEqual(await done(csv), { added: 2, changed: 0, same: 0, broken: 0 });
    const after = await knownNames(room.store.write);
    const byName = (one: { zh: string }, other: { zh: string }) => (one.zh < other.zh ? -1 : 1);
    assert.deepEqual(after.map(({ id: _, ...form }) => form).sort(byName), before.sort(byName));
  });

  test("each broken row is told with its line and why; nothing is written before somebody says so, and then the good ones are", async () => {
    const csv = [
      "类别;中文;俄文;职务;国家;备注",
      "人物;拉文诺夫;Лавинов;外长 [2020-01-02/];RU;已有",
      "河流;长河;;;;",
      "地点;;;;;",
      "人物;新人;;部长 [二月/];;",
      '地点;"没有结尾;;;;',
      "地点;近河;Ближняя река;;RUS;",
      "机构;云州社;;社长;;",
      "地点;近河;;;;这行可以",
      "地点;近河;;;;重复",
      "地点;江;;;;",
      "地点;多了;;;;;一格",
    ].join("\n");
    const before = await file();
    const plan = await importPlan(room.store, csv);
    assert.equal(await file(), before, "nothing is written by looking");
    assert.deepEqual(
      plan.broken.map(({ line, problem }) => [line, problem.zh.replace(/[。；，：].*$/, "")]),
      [
        [3, "“河流”不是类别"],
        [4, "没有中文名"],
        [5, "职务“部长 [二月/]”读不懂"],
        [6, "引号不配对"],
        [7, "“RUS”不是国家代码"],
        [8, "只有人物才有职务"],
        [10, "第 9 行已经写过同一个名称"],
        [11, "名称至少两个字"],
        [12, "格数比表头多"],
      ],
    );
    assert.deepEqual(await done(csv), { added: 1, changed: 1, same: 0, broken: 9 });
    const changed = (await knownNames(room.store.write)).find(({ zh }) => zh === "拉文诺夫");
    assert.deepEqual(changed?.titles, [{ title: "外长", from: "2020-01-02", to: null }]);
    assert.deepEqual([changed?.en, changed?.aliases], [PERSON.en, PERSON.aliases], "columns that the file has not stay as they are");
  });

  test("what somebody changed since it was looked at is not written over", async () => {
    const csv = "kind,zh,en\nplace,远河,Far River";
    const { digest } = await importPlan(room.store, csv);
    const [row] = (await knownNames(room.store.write)).filter(({ zh }) => zh === "远河");
    await removeName(room.store, ACTOR, row?.id ?? "");
    await assert.rejects(importNames(room.store, ACTOR, csv, digest), { code: "stale" });
  });

  test("of two people of one name the row's id says which is meant; without it the row is broken", async () => {
    const form: NameForm = { ...PERSON, zh: "王河", ru: null, en: null, aliases: [], titles: [] };
    const [one] = [await addName(room.store, ACTOR, form), await addName(room.store, ACTOR, { ...form, en: "Wang" })];
    const { steps, broken } = await importPlan(room.store, `id,kind,zh,en\n${one},person,王河,Wang He\n,person,王河,`);
    assert.deepEqual(
      steps.map(({ before, form }) => [before?.id, form.en]),
      [[one, "Wang He"]],
    );
    assert.equal(broken[0]?.line, 3);
  });

  test("a file without headings, or that is none at all, is refused whole", async () => {
    for (const csv of ["", "人物,王河", "kind\nperson", '{"csv":1}'])
      await assert.rejects(importPlan(room.store, csv), { code: "invalid", field: "csv" });
  });
}
