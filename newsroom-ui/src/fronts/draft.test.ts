import assert from "node:assert/strict";
import { test } from "node:test";
import { addBlock, type Draft, type DraftBlock, moveBlock, place, remove, setEnd, step } from "./draft.ts";

const block = (key: string, ...ids: string[]): DraftBlock => ({
  ...{ key, slot: "home-box", title: key, sectionId: null, fill: true, size: 6 },
  items: ids.map((articleId) => ({ articleId, endsAt: null })),
});
const DRAFT: Draft = [block("x", "a", "b", "c"), block("y", "d"), block("z")];
const shape = (draft: Draft) => draft.map(({ key, items }) => `${key}:${items.map(({ articleId }) => articleId).join("")}`).join(" ");

test("an article that is put somewhere leaves where it stood and keeps its end", () => {
  const pinned = setEnd(DRAFT, "x", "b", 5);
  assert.equal(shape(place(pinned, "b", { key: "y", at: 0 })), "x:ac y:bd z:");
  assert.deepEqual(place(pinned, "b", { key: "y", at: 0 })[1]?.items[0], { articleId: "b", endsAt: 5 });
  assert.equal(shape(place(DRAFT, "a", { key: "x", at: 3 })), "x:bca y:d z:");
  assert.equal(shape(place(DRAFT, "c", { key: "x", at: 0 })), "x:cab y:d z:");
  assert.equal(shape(place(DRAFT, "new", { key: "z", at: 0 })), "x:abc y:d z:new");
});

test("arrows move an article through a block and on into the next, and stop at the ends", () => {
  const far = ["down", "down", "down", "down", "down", "down"] as const;
  const steps: string[] = [];
  let draft = DRAFT;
  for (const direction of far) {
    const key = draft.find(({ items }) => items.some(({ articleId }) => articleId === "b"))?.key ?? "";
    draft = step(draft, key, "b", direction);
    steps.push(shape(draft));
  }
  assert.deepEqual(steps, ["x:acb y:d z:", "x:ac y:bd z:", "x:ac y:db z:", "x:ac y:d z:b", "x:ac y:d z:b", "x:ac y:d z:b"]);
  assert.equal(shape(step(draft, "z", "b", "up")), "x:ac y:db z:");
  assert.equal(shape(step(DRAFT, "x", "a", "up")), shape(DRAFT));
  assert.equal(shape(step(DRAFT, "x", "c", "right")), "x:ab y:dc z:");
  assert.equal(shape(step(DRAFT, "y", "d", "left")), "x:dabc y: z:");
});

test("blocks stand by slot and move among their own only", () => {
  const lead: DraftBlock = { ...block("l"), slot: "lead" };
  const draft = addBlock(DRAFT, lead, ["lead", "home-box"]);
  assert.equal(shape(draft), "l: x:abc y:d z:");
  assert.equal(shape(moveBlock(draft, "x", 1)), "l: y:d x:abc z:");
  assert.equal(moveBlock(draft, "x", -1), draft);
  assert.equal(moveBlock(draft, "z", 1), draft);
  assert.equal(shape(remove(draft, "x", "b")), "l: x:ac y:d z:");
});
