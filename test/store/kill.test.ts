import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { firstBrokenAudit } from "../../src/store/audit.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { openStore } from "../../src/store/store.ts";
import { setClock } from "./fixture.ts";

const ROUNDS = 5;

test("a writer that is killed at any moment loses nothing that it acknowledged, and leaves nothing half done", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-kill-"));
  try {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) acknowledged.push(...(await killedAfter(folder, 5 + round * 4)));
    assert.ok(acknowledged.length >= ROUNDS * 5);
    const store = await openStore({ folder, clock: setClock() });
    try {
      for (const id of acknowledged) assert.equal((await publishedArticle(store, "hecheng", id))?.state, "published", id);
      assert.equal(await firstBrokenAudit(store.write), null);
      const halves = store.write
        .selectFrom("articles")
        .select("id")
        .where("state", "=", "published")
        .where("id", "not in", (eb) => eb.selectFrom("publications").select("articleId"));
      assert.deepEqual(await halves.execute(), []);
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Runs a writer, kills it while it works on what follows its `count`th acknowledgement, and returns all that it acknowledged. */
function killedAfter(folder: string, count: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "writing-child.ts"), folder], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    said += chunk;
    if (said.split("\n").length > count) setTimeout(() => child.kill("SIGKILL"), Math.random() * 15);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, signal) => {
      const whole = said.split("\n").slice(0, -1);
      if (signal === "SIGKILL") resolve(whole);
      else reject(new Error("the writer ended by itself"));
    });
  });
}
