import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { KnownName } from "../../core/known-name.ts";
import type { NameFound } from "./name-found.ts";
import { nameTable } from "./name-table.ts";
import { namesIn } from "./names-in.ts";

const EMPTY = nameTable([]);
const TABLE = nameTable([
  row("p1", "person", "拉文诺夫", { ru: "Пётр Лавинов", en: "Pyotr Lavinov", aliases: ["Лавинов", "彼得·拉文诺夫", "拉文"] }),
  row("p2", "person", "高志远", {}),
  row("p3", "person", "索科娃", { ru: "Соколова", en: null, aliases: [] }),
  row("l1", "place", "云州", { ru: "Юньчжоу", en: "Yunzhou", aliases: [], country: "CN" }),
  row("l2", "place", "北云州", { aliases: ["北云"] }),
  row("o1", "organisation", "云州日报", { en: "Yunzhou Daily", aliases: ["ЮД", "YZD"] }),
  row("o2", "organisation", "商务部", { country: "CN" }),
]);

test("a name of the table is found in Chinese, in every Russian case, and in English, with its id", () => {
  assert.deepEqual(read("高志远昨天到云州", TABLE), ["person 高志远 p2", "place 云州 l1"]);
  assert.deepEqual(read("После встречи с Лавиновым в Юньчжоу Пётр Лавинов уехал, но Лавинову звонили.", TABLE), [
    "person Лавиновым p1",
    "place Юньчжоу l1",
    "person Пётр Лавинов p1",
    "person Лавинову p1",
  ]);
  assert.deepEqual(read("Pyotr Lavinov's visit to Yunzhou, the Yunzhou Daily says", TABLE), [
    "person Pyotr Lavinov p1",
    "place Yunzhou l1",
    "organisation Yunzhou Daily o1",
  ]);
});

test("a man's name is no form of a woman's, a small letter no name, an abbreviation only in capitals", () => {
  assert.deepEqual(read("Соколов и Соколовой", TABLE), ["person Соколовой p3"]);
  assert.deepEqual(read("yunzhou yzd YZD", TABLE), ["organisation YZD o1"]);
});

test("of overlapping names the longest is found", () => {
  assert.deepEqual(read("北云州的云州日报称，拉文诺夫与拉文", TABLE), [
    "place 北云州 l2",
    "organisation 云州日报 o1",
    "person 拉文诺夫 p1",
    "person 拉文 p1",
  ]);
});

test("an organ of another state is not the table's", () => {
  assert.deepEqual(read("法国商务部发布公告，商务部回应", TABLE), ["organisation 法国商务部 -", "organisation 商务部 o2"]);
});

test("a person whom no table knows is found by surname, title, verb and sound", () => {
  assert.deepEqual(read("市长周雅宁昨天会见记者，工程师吕思明介绍说，", EMPTY), ["person 周雅宁 -", "person 吕思明 -"]);
  assert.deepEqual(read("外长杰米多娃同沃尔斯卡总统举行会谈", EMPTY), ["person 杰米多娃 -", "person 沃尔斯卡 -"]);
  assert.deepEqual(read("作家伊利亚·本·卡姆夫表示", EMPTY), ["person 伊利亚·本·卡姆夫 -"]);
});

test("a name that an office betrays is found again without one, and so is the family name of a whole one", () => {
  const text = "外长杰米多娃来访。欢迎杰米多娃到来。作家伊利亚·卡姆诺夫表示。人们围着卡姆诺夫问。";
  assert.deepEqual(read(text, EMPTY), ["person 杰米多娃 -", "person 杰米多娃 -", "person 伊利亚·卡姆诺夫 -", "person 卡姆诺夫 -"]);
  assert.deepEqual(read("人们围着卡姆诺夫问。", EMPTY), []);
});

test("the office beside a name is told without whose it is", () => {
  const titles = namesIn("俄罗斯副总理兼外长杰米多娃同沃尔斯卡总统会谈，周雅宁说", EMPTY)
    .filter(({ kind }) => kind === "person")
    .map(({ title }) => title);
  assert.deepEqual(titles, ["副总理兼外长", "总统", null]);
});

test("莫斯科 is a place, and so is an unknown town by what it is called or where it stands", () => {
  assert.deepEqual(read("莫斯科表示，山东莒县招贤镇和首府努维克已经收到。", EMPTY), [
    "place 莫斯科 -",
    "place 山东 -",
    "place 莒县 -",
    "place 招贤镇 -",
    "place 努维克 -",
  ]);
});

test("an institution is one name with its country", () => {
  assert.deepEqual(read("俄罗斯国防部说，肯尼亚共和国总统抵达。", EMPTY), ["organisation 俄罗斯国防部 -", "place 肯尼亚共和国 -"]);
});

test("words that merely look like names are none", () => {
  assert.deepEqual(read("各方高度重视，安全有序推进，任何时候都要严格管理，全面提高效率。", EMPTY), []);
});

test("whatever the text, names stand in order, do not overlap, and are what is printed there", () => {
  const piece = fc.constantFrom(
    "云州",
    "北云",
    "州日报",
    "拉文",
    "诺夫",
    "·",
    "王",
    "总统",
    "Лавинов",
    "ым",
    "Yunzhou",
    " ",
    "\0",
    "，",
    "𠮷",
    "\ud800",
    "市",
    "й",
    "-",
    "'s",
    "\n",
    "é",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
        fc.string({ unit: "binary", maxLength: 200 }),
      ),
      (text) => {
        let end = 0;
        for (const found of namesIn(text, TABLE)) {
          assert.equal(text.slice(found.start, found.end), found.text);
          assert.ok(found.start >= end && found.end > found.start);
          end = found.end;
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("a text of 5 MB of one character ends, and so does one of NULs", () => {
  for (const character of ["王", "尔", "·", "a", "я", "\0", "市", "-"]) {
    const text = character.repeat(character === "王" ? 1_700_000 : 20_000);
    for (const found of namesIn(text, TABLE).slice(0, 5)) assert.equal(text.slice(found.start, found.end), found.text);
  }
});

test("50,000 rows with names that overlap are one table", () => {
  const rows = Array.from({ length: 50_000 }, (_, i) =>
    row(`r${i}`, "person", `沃${String.fromCharCode(0x4e00 + (i % 5000))}${i}`, { en: `Person${i}`, aliases: [`沃${i % 7}`] }),
  );
  const found = namesIn("据报道，沃一0和Person49999到场", nameTable(rows));
  assert.deepEqual(
    found.map(({ id }) => id),
    ["r0", "r49999"],
  );
});

function read(text: string, table: ReturnType<typeof nameTable>): string[] {
  return namesIn(text, table).map(({ kind, text: name, id }: NameFound) => `${kind} ${name} ${id ?? "-"}`);
}

function row(id: string, kind: KnownName["kind"], zh: string, rest: Partial<KnownName>): KnownName {
  return { id, kind, zh, ru: null, en: null, aliases: [], titles: [], country: null, ...rest };
}
