import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { holdAssets } from "../../src/portal/assets.ts";
import { badFiles, checkSite } from "../../src/portal/export/check-site.ts";
import { exportSite } from "../../src/portal/export/export-site.ts";
import { inExport } from "../../src/portal/export/in-export.ts";
import { keepParts } from "../../src/portal/parts.ts";
import type { Store } from "../../src/store/store.ts";
import { step, take, type World, worldOf } from "../pages/steps.ts";
import { type DatabaseFor, openNewsroom } from "../store/fixture.ts";
import { filesIn } from "./files-in.ts";

const SITES = ["hecheng", "gangwan"];
const held = holdAssets();

/** Random acts and what is exported of them: adding to an export gives what a new one gives, and whatever is done to its files is found and mended. */
export function exportSuite(databaseFor: DatabaseFor, runs: number): void {
  test("after any acts, what was exported a little at a time is byte for byte what a new export writes", async () => {
    await inWorld(databaseFor, async (world, folder) => {
      const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const one of steps) {
          await take(world, one);
          await exportAll(world.room.store, join(folder, "grown"));
        }
        await holdAgainstNew(world, folder);
      });
      await fc.assert(property, { numRuns: runs, endOnFailure: true });
    });
  });

  test("every file that is changed, emptied, lost, put there or made a link is found by name, twins too, and mended", async () => {
    await inWorld(databaseFor, async (world, folder) => {
      for (const one of fc.sample(step, { numRuns: 25, seed: 7 })) await take(world, one);
      const grown = join(folder, "grown");
      await exportAll(world.room.store, grown);
      const files = filesIn(grown);
      const harm = fc.record({ file: fc.constantFrom(...files), kind: fc.constantFrom(...KINDS) });
      const property = fc.asyncProperty(fc.uniqueArray(harm, { minLength: 1, maxLength: 8, selector: ({ file }) => file }), async (harms) => {
        const expected = harms.map(({ file, kind }) => HARM[kind](grown, file)).sort();
        assert.deepEqual(await findingsOf(world.room.store, grown), expected);
        await repair(world.room.store, grown);
        assert.deepEqual(await findingsOf(world.room.store, grown), []);
        assert.deepEqual(filesIn(grown), files);
      });
      await fc.assert(property, { numRuns: runs, endOnFailure: true });
      await holdAgainstNew(world, folder);
    });
  });
}

async function inWorld(databaseFor: DatabaseFor, use: (world: World, folder: string) => Promise<void>): Promise<void> {
  const room = await openNewsroom(databaseFor);
  const folder = mkdtempSync(join(tmpdir(), "dateline-export-"));
  try {
    await use(await worldOf(room), folder);
  } finally {
    await room.close();
    rmSync(folder, { recursive: true });
  }
}

/** Every site's files brought up to date; returns how many were written. */
async function exportAll(store: Store, folder: string, bad?: ReadonlyMap<string, ReadonlySet<string>>): Promise<number> {
  const portal = { store, parts: keepParts(store.changes), assets: held.addresses, port: 4000 };
  return inExport(folder, async () => {
    let count = 0;
    for (const siteId of SITES) {
      const ofSite = bad?.get(siteId);
      const { written } = await exportSite({ portal, held, siteId, folder, ...(ofSite && { bad: ofSite }) });
      count += written.length;
    }
    return count;
  });
}

async function holdAgainstNew({ room }: World, folder: string): Promise<void> {
  const [grown, fresh] = [join(folder, "grown"), join(folder, "new")];
  await exportAll(room.store, fresh);
  assert.deepEqual(filesIn(grown), filesIn(fresh));
  for (const file of filesIn(fresh)) {
    assert.ok(readFileSync(join(grown, file)).equals(readFileSync(join(fresh, file))), `${file} is not what a new export has`);
  }
  rmSync(fresh, { recursive: true });
}

const KINDS = ["change", "empty", "lose", "add", "link"] as const;

/** What may happen to a file, and what shall be said of it. */
const HARM: Record<(typeof KINDS)[number], (folder: string, file: string) => string> = {
  change(folder, file) {
    appendFileSync(join(folder, file), "<p>假</p>");
    return `differs ${file}`;
  },
  empty(folder, file) {
    const path = join(folder, file);
    if (readFileSync(path).length === 0) return HARM.change(folder, file);
    truncateSync(path);
    return `differs ${file}`;
  },
  lose(folder, file) {
    rmSync(join(folder, file));
    return `missing ${file}`;
  },
  add(folder, file) {
    writeFileSync(join(folder, `${file}.html`), "<p>假</p>");
    return `stray ${file}.html`;
  },
  link(folder, file) {
    rmSync(join(folder, file));
    symlinkSync("/dev/null", join(folder, file));
    return `differs ${file}`;
  },
};

async function findingsOf(store: Store, folder: string): Promise<string[]> {
  const all = await Promise.all(SITES.map(async (site) => ({ site, findings: await checkSite(store, folder, site) })));
  return all.flatMap(({ site, findings }) => (findings ?? []).map(({ fault, file }) => `${fault} ${site}/${file}`)).sort();
}

async function repair(store: Store, folder: string): Promise<void> {
  const bad = new Map<string, Set<string>>();
  for (const site of SITES) bad.set(site, badFiles((await checkSite(store, folder, site)) ?? []));
  await exportAll(store, folder, bad);
}
