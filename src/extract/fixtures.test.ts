import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { ExtractedReport } from "../core/report.ts";
import { extractPage } from "./page.ts";

/** What a page of our own must give; a field that it does not name is not asked. */
interface Gold {
  file: string;
  headline: string;
  body: string;
  byline?: string[];
  source?: string;
  editor?: string;
  agency?: string;
  published?: string;
  language?: string;
  breadcrumb?: string[];
  related?: number;
}

const folder = new URL("fixtures/", import.meta.url);
const read = (file: string): ExtractedReport => extractPage(readFileSync(new URL(file, folder)), { zone: "Asia/Shanghai" });
const golds = readFileSync(new URL("gold.jsonl", folder), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold);

for (const gold of golds) {
  test(`${gold.file}: what the page says of itself is read`, () => {
    const report = read(gold.file);
    const { file, body, related, ...fields } = gold;
    const got: Record<string, unknown> = { ...report };
    for (const [name, value] of Object.entries(fields)) assert.deepEqual(got[name], value, name);
    assert.equal(report.kind, "article");
    assert.deepEqual(withoutSignature(report.body, body), []);
    if (related !== undefined) assert.equal(report.relatedLinks.length, related);
  });
}

test("there are at least forty pages of our own", () => {
  assert.ok(golds.length >= 40);
});

test("a page of titles is a list, a thread of posts is neither list nor report", () => {
  assert.equal(read("list.htm").kind, "list");
  assert.equal(read("thread.htm").kind, "other");
});

/** Lines of the one that the other lacks; a line that only signs the text may stand in either. */
function withoutSignature(got: string, wanted: string): string[] {
  const signs = (line: string) => line.length < 24 && /记者|撰文|文\//.test(line);
  const one = new Set(got.split("\n"));
  const other = new Set(wanted.replaceAll("\u3000", " ").split("\n"));
  return [...one.symmetricDifference(other)].filter((line) => !signs(line));
}
