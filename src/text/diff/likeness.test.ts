import assert from "node:assert/strict";
import { test } from "node:test";
import { bigrams, likeness } from "./likeness.ts";

const alike = (one: string, other: string) => likeness(bigrams(one), bigrams(other));

test("a text is wholly like itself, half like its half, not at all like another", () => {
  assert.equal(alike("新桥今晨通车", "新桥今晨通车"), 1);
  assert.ok(Math.abs(alike("新桥今晨通车", "新桥今") - 0.57) < 0.01);
  assert.equal(alike("新桥", "集市"), 0);
  assert.equal(alike("", ""), 0);
});
