import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { holdAssets } from "../../src/portal/assets.ts";
import { keepPages } from "../../src/portal/engine/pages.ts";
import { makePage, targetOf } from "../../src/portal/make-page.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { type DatabaseFor, openNewsroom } from "../store/fixture.ts";
import { addressesOf, step, take, type World, worldOf } from "./steps.ts";

/** How long another process may serve what was, ms: the pace at which it looks (a second on PostgreSQL), and a machine that is busy. */
const PATIENCE = 20_000;
const SEED = 20260522;

/** One process acts, another on the same database serves. */
export function twoProcessesSuite(databaseFor: DatabaseFor, acts: number, whileTheyRun: (at: number) => Promise<void> = async () => {}): void {
  test("another process serves each page as it was or as it is, never a mixture, and soon as it is", async () => {
    let url: string | null = null;
    const room = await openNewsroom(async () => {
      url = await databaseFor();
      return url;
    });
    const other = await openStore({ folder: room.folder, databaseUrl: url, clock: room.clock });
    try {
      const world = await worldOf(room);
      const pages = keepPages(portalOf(other));
      const served = async (path: string) => printed(await pages.page("hecheng", path));
      for (const [at, one] of fc.sample(step, { numRuns: acts, seed: SEED }).entries()) {
        await whileTheyRun(at);
        const asked = await someAddresses(world, at);
        const before = await Promise.all(asked.map((path) => anew(room.store, path)));
        for (const [i, path] of asked.entries()) await becomes(() => served(path), before[i] ?? "");
        await take(world, one);
        const after = await Promise.all(asked.map((path) => anew(room.store, path)));
        for (const [i, path] of asked.entries()) {
          const page = await served(path);
          assert.ok(page === before[i] || page === after[i], `after ${one}: ${path}`);
          await becomes(() => served(path), after[i] ?? "");
        }
      }
    } finally {
      await other.close();
      await room.close();
    }
  });
}

async function becomes(served: () => Promise<string>, wanted: string): Promise<void> {
  for (const end = performance.now() + PATIENCE; (await served()) !== wanted; await pause(50)) {
    if (performance.now() > end) assert.equal(await served(), wanted);
  }
}

const { addresses: assets } = holdAssets();

function portalOf(store: Store) {
  return { store, parts: keepParts(store.changes), assets, port: 4000 };
}

async function someAddresses(world: World, at: number): Promise<string[]> {
  const all = await addressesOf(world);
  return ["/", ...[1, 2, 3].map((i) => all[(at * 31 + i * 7_919) % all.length] ?? "/")];
}

async function anew(store: Store, path: string): Promise<string> {
  const portal = portalOf(store);
  return printed((await store.snapshot((reading) => makePage(portal, reading, "hecheng", targetOf(path, "")))).value);
}

function printed({ status, location, body }: { status: number; location?: string | undefined; body: string | Buffer }): string {
  return `${status} ${location ?? ""}\n${body}`;
}
