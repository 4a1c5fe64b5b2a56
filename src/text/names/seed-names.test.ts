import assert from "node:assert/strict";
import { test } from "node:test";
import { isDay } from "../calendar.ts";
import { isPlace } from "../places.ts";
import { seedNames } from "./seed-names.ts";
import { SEED_COUNTRIES } from "./seed-places.ts";

const names = seedNames();

test("countries bear their usual names in three languages, and their capitals are known", () => {
  const russia = names.find(({ country, kind }) => country === "RU" && kind === "place");
  assert.deepEqual([russia?.zh, russia?.ru, russia?.en], ["俄罗斯", "Россия", "Russia"]);
  const capitals = SEED_COUNTRIES.split(",").flatMap((entry) => entry.trim().split(" ").slice(1));
  assert.ok(capitals.length > 170);
  assert.deepEqual(
    capitals.filter((capital) => !isPlace(capital) && !names.some(({ zh }) => zh === capital)),
    [],
  );
});

test("no two rows have the same Chinese name", () => {
  const chinese = names.map(({ zh }) => zh);
  assert.deepEqual(
    chinese.filter((name, i) => chinese.indexOf(name) !== i),
    [],
  );
});

test("no name is empty, and the days of offices are days in their order", () => {
  for (const { zh, aliases, titles } of names) {
    assert.ok(
      [zh, ...aliases].every((name) => name !== "" && name.trim() === name),
      zh,
    );
    for (const { title, from, to } of titles) {
      for (const day of [from, to]) assert.ok(day === null || isDay(toDay(day)), `${zh} ${title} ${day}`);
      assert.ok(from === null || to === null || from < to, `${zh} ${title}`);
    }
  }
});

function toDay(text: string) {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return { year, month, day };
}
