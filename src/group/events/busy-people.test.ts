import assert from "node:assert/strict";
import { test } from "node:test";
import { nameTable } from "../../text/names/name-table.ts";
import { EventWindow } from "./event-window.ts";
import { reportFeatures } from "./features.ts";

const person = (id: string, zh: string) => ({ id, kind: "person" as const, zh, ru: null, en: null, aliases: [], titles: [], country: null });
const TABLE = nameTable([person("1", "方远山"), person("2", "闻达青"), person("3", "石望海"), person("4", "秦望舒")]);
const OTHER_MATTERS = [
  "方远山在南林公园植树，提出三年里种十万株银杏。",
  "方远山考察省图书馆新馆，要求年底以前开放。",
  "方远山主持防汛会议，部署水库腾库和堤坝巡查。",
];
const met = (guest: string, day = "") => `${day}方远山在市政厅会见港口公司代表${guest}，双方就码头扩建、航线开通和船员培训交换意见，表示愿长期合作。`;

function window(others: readonly string[]) {
  let made = 0;
  const events = new EventWindow({ newId: () => String(++made).padStart(4, "0") });
  const add = (id: string, body: string) =>
    events.add(reportFeatures({ id, headline: null, body, published: null, language: "zh" }, TABLE), { at: 0 });
  for (const [i, body] of others.entries()) add(`other ${i}`, body);
  return { events, add };
}

test("meetings of one who meets many are parted by whom the other does not name", () => {
  const { events, add } = window(OTHER_MATTERS);
  add("1", met("闻达青"));
  add("2", met("石望海"));
  events.pass();
  assert.notEqual(events.eventOf("1"), events.eventOf("2"));
  assert.equal(add("3", met("闻达青")).event, events.eventOf("1"));
});

test("where nobody is busy names part nothing", () => {
  const { add } = window([]);
  const { event } = add("1", met("闻达青"));
  assert.equal(add("2", met("石望海")).event, event);
});

test("two reports that tell of other days are less alike than two of one day", () => {
  const scores = ["11日", "14日", ""].map((day) => {
    const { add } = window([]);
    add("1", met("闻达青", "11日"));
    return add("2", met("闻达青", day)).score;
  });
  assert.ok((scores[1] ?? 1) < (scores[0] ?? 0) * 0.8 && (scores[1] ?? 1) < (scores[2] ?? 0) * 0.8);
});
