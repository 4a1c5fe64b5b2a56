import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { command } from "../../src/commands/export.ts";
import { readConfig } from "../../src/config.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { inExport } from "../../src/portal/export/in-export.ts";
import { step, take, type World, worldOf } from "../pages/steps.ts";
import { program } from "../program.ts";
import { ACTOR, openNewsroom } from "../store/fixture.ts";
import { filesIn } from "./files-in.ts";

let world: World;
let folder: string;
before(async () => {
  world = await worldOf(await openNewsroom(async () => null));
  for (const one of fc.sample(step, { numRuns: 20, seed: 3 })) await take(world, one);
  folder = mkdtempSync(join(tmpdir(), "dateline-export-"));
});
after(async () => {
  await world.room.close();
  rmSync(folder, { recursive: true });
});

test("an export that is killed while it writes, and again while files take their places, is completed by the next one", async () => {
  const grown = join(folder, "grown");
  await killed(grown, () => countIn(join(grown, ".dateline/gangwan.new")) > 20);
  await withdrawOne();
  await killed(grown, () => existsSync(join(grown, "gangwan/www")));
  assert.equal((await exported(grown, "check")).code, 1);
  await withdrawOne();
  assert.equal((await exported(grown)).code, 0);
  const fresh = join(folder, "new");
  assert.equal((await exported(fresh)).code, 0);
  assert.deepEqual(filesIn(grown), filesIn(fresh));
  for (const file of filesIn(fresh)) assert.ok(readFileSync(join(grown, file)).equals(readFileSync(join(fresh, file))), file);
  assert.equal((await exported(grown, "check")).code, 0);
});

test("while one export writes another is refused, and says so", async () => {
  const busy = join(folder, "busy");
  await assert.rejects(
    inExport(busy, () => exported(busy)),
    { code: "conflict", message: /Another export is writing/ },
  );
});

test("nothing is written to a folder that holds something else, and nothing is looked for where there is no export", async () => {
  const home = join(folder, "home");
  mkdirSync(home);
  writeFileSync(join(home, "letter.txt"), "x");
  await assert.rejects(exported(home), { code: "wrong-use" });
  assert.deepEqual(readdirSync(home), ["letter.txt"]);
  await assert.rejects(exported(home, "check"), { code: "not-found" });
  await assert.rejects(exported(join(folder, "none"), "site=nowhere"), { code: "not-found" });
});

test("what is written, found and mended is printed, a line a file", async () => {
  const printed = join(folder, "printed");
  const first = await exported(printed, "site=hecheng");
  assert.ok(first.out.includes("+ hecheng/www/index.html\n"));
  assert.deepEqual(filesIn(printed, ["gangwan"]), []);
  assert.equal((await exported(printed, "site=hecheng")).out, "");
  writeFileSync(join(printed, "hecheng/www/index.html"), "<p>假</p>");
  assert.equal((await exported(printed, "site=hecheng", "check")).out, "differs hecheng/www/index.html\n");
  assert.deepEqual(await exported(printed, "site=hecheng", "repair").then(({ code, out }) => [code, out]), [
    0,
    "differs hecheng/www/index.html\n+ hecheng/www/index.html\n",
  ]);
});

test("a manifest that somebody wrote is not believed, and everything is written anew", async () => {
  const forged = join(folder, "forged");
  await exported(forged);
  const page = join(forged, "hecheng/www/about.html");
  const manifest = join(forged, ".dateline/hecheng.manifest");
  writeFileSync(page, "<p>假</p>");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace("\twww/about.html\t\t", "\twww/about.html\t\tx"));
  const checked = await exported(forged, "check");
  assert.deepEqual([checked.code, checked.said.includes("nobody can say")], [1, true]);
  assert.equal((await exported(forged, "repair")).code, 0);
  assert.ok(!readFileSync(page, "utf8").includes("假"));
});

/** `dateline export DIR …` in this process: how it ended and what it printed. */
async function exported(dir: string, ...flags: ("check" | "repair" | `site=${string}`)[]): Promise<{ code: number; out: string; said: string }> {
  const ended = { code: 0, out: "", said: "" };
  const given = Object.fromEntries(flags.map((flag) => (flag.startsWith("site=") ? ["site", flag.slice(5)] : [flag, true])));
  ended.code = await command.run({
    ...{ words: [dir], flags: given, config: readConfig({ data: world.room.folder, port: "4000" }) },
    out(text) {
      ended.out += text;
    },
    say(line) {
      ended.said += line;
    },
  });
  return ended;
}

/** Kills an export as soon as `isTime`. */
async function killed(into: string, isTime: () => boolean): Promise<void> {
  const child = program(["export", into], { data: world.room.folder });
  const ended = once(child, "exit");
  while (!isTime()) {
    assert.equal(child.exitCode, null, "it ended before it could be killed");
    await sleep(1);
  }
  child.kill("SIGKILL");
  await ended;
}

function countIn(path: string): number {
  return existsSync(path) ? readdirSync(path).length : 0;
}

async function withdrawOne(): Promise<void> {
  const [id] = world.articles.keys();
  assert.ok(id);
  world.articles.delete(id);
  await withdraw(world.room.store, ACTOR, id, "撤。");
}
