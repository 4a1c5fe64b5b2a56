import assert from "node:assert/strict";
import { test } from "node:test";
import { noted, type Reading } from "./reading.ts";

test("what a quarter of a million pages stand on is told like what one stands on", async () => {
  const told = new Set<string>();
  const reading = {
    ...({ read: {}, family: {}, seq: 7 } as Pick<Reading, "read" | "family" | "seq">),
    note: (...tags: readonly string[]) => {
      for (const tag of tags) told.add(tag);
    },
  };
  const { tags } = await noted(reading, async ({ note }) => {
    for (let i = 0; i < 250_000; i++) note(`article:${i}`);
  });
  assert.deepEqual([tags.length, told.size], [250_000, 250_000]);
});
