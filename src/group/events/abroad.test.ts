import assert from "node:assert/strict";
import { test } from "node:test";
import { nameTable } from "../../text/names/name-table.ts";
import { EventWindow } from "./event-window.ts";
import { reportFeatures } from "./features.ts";

const DAY = 86_400_000;
const known = (id: string, kind: "person" | "place", zh: string, ru: string, en: string) => ({
  ...{ id, kind, zh, ru, en, aliases: [], titles: [], country: null },
});
const TABLE = nameTable([
  known("1", "person", "闻远山", "Вэнь Юаньшань", "Wen Yuanshan"),
  known("2", "place", "合城", "Хэчэн", "Hecheng"),
  known("3", "place", "青河", "Цинхэ", "Qinghe"),
]);
const CHINESE = "青河大桥11日晚合龙。合城市长闻远山说，大桥提前两个月合龙，春汛以前可以通车。";
const RUSSIAN = "Мэр города Хэчэн Вэнь Юаньшань сообщил 11 марта, что мост построен на два месяца раньше срока.";
const ENGLISH = "Wen Yuanshan, mayor of Hecheng, opened the bridge on March 11, two months early.";

function window() {
  let made = 0;
  const events = new EventWindow({ newId: () => String(++made).padStart(4, "0") });
  const add = (id: string, language: string, body: string, published = 0) =>
    events.add(reportFeatures({ id, headline: null, body, published, language }, TABLE), { at: 0 });
  return { events, add };
}

test("reports in two languages that share two rare names and the day are suggested to each other, never joined", () => {
  const { events, add } = window();
  const { event } = add("1", "zh-Hans", CHINESE);
  const russian = add("2", "ru", RUSSIAN);
  const english = add("3", "en", ENGLISH);
  events.pass();
  assert.deepEqual([russian.isNew, russian.suggestions.map((one) => one.event)], [true, [event]]);
  assert.deepEqual(new Set(english.suggestions.map((one) => one.event)), new Set([event, russian.event]));
  assert.equal(new Set(["1", "2", "3"].map((id) => events.eventOf(id))).size, 3);
});

test("one shared name, another day, or names that everybody has suggest nothing", () => {
  const { add } = window();
  add("1", "zh", CHINESE);
  assert.deepEqual(add("2", "ru", RUSSIAN.replace("Хэчэн", "Северск")).suggestions, []);
  assert.deepEqual(add("3", "ru", RUSSIAN.replace("11 марта", "14 марта")).suggestions, []);
  assert.deepEqual(add("4", "ru", RUSSIAN.replace("11 марта", ""), 3 * DAY).suggestions, []);
  for (let i = 0; i < 9; i++) add(`busy${i}`, "zh", `合城市长闻远山今天谈第${i}件事：${"桥路灯井树花船车"[i % 8]}`.repeat(2));
  assert.deepEqual(add("5", "en", ENGLISH).suggestions, []);
});

test("an event from which an editor parted a report is not suggested to it again", () => {
  const { events, add } = window();
  add("1", "zh", CHINESE);
  events.cannotLink("1", "2");
  assert.deepEqual(add("2", "ru", RUSSIAN).suggestions, []);
});

test("what has left the window is suggested to nobody", () => {
  const { events, add } = window();
  add("1", "zh", CHINESE);
  events.forget(1);
  assert.deepEqual(add("2", "ru", RUSSIAN).suggestions, []);
});
