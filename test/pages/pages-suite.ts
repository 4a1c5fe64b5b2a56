import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { holdAssets } from "../../src/portal/assets.ts";
import type { Portal } from "../../src/portal/context.ts";
import { keepPages, type Pages } from "../../src/portal/engine/pages.ts";
import type { Made } from "../../src/portal/made.ts";
import { makePage, targetOf } from "../../src/portal/make-page.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { isGood, type Noted } from "../../src/store/reading.ts";
import type { Store } from "../../src/store/store.ts";
import { tags } from "../../src/store/tags.ts";
import { type DatabaseFor, openNewsroom } from "../store/fixture.ts";
import { addressesOf, type Step, step, take, type World, worldOf } from "./steps.ts";

const SITES = ["hecheng", "gangwan"];

/** How much is tried. */
export interface Effort {
  /** Sequences of acts, each on the newsroom that the one before it left. */
  runs: number;
  /** Kinds of tags that are left out in turn; none for an engine on which it would show nothing new. */
  withoutTags: boolean;
}

/** Random acts and requests: what is served is what would be made anew, byte for byte. */
export function pagesSuite(databaseFor: DatabaseFor, { runs, withoutTags }: Effort): void {
  test("after any acts, and while they happen, a page that is served is the page that would be made anew", async () => {
    await inWorld(databaseFor, async (world) => {
      const pages = keepPages(portalOf(world.room.store));
      const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.nat(), async (steps, chance) => {
        for (const [at, one] of steps.entries()) {
          const asked = await someAddresses(world, chance + at * 7, 5);
          const earlier = portalOf(world.room.store);
          const before = await Promise.all(asked.map((address) => anew(earlier, address)));
          const during = asked.map((address) => served(pages, address));
          await take(world, one);
          const later = portalOf(world.room.store);
          const after = await Promise.all(asked.map((address) => anew(later, address)));
          for (const [i, page] of (await Promise.all(during)).entries())
            assert.ok(page === before[i] || page === after[i], `while ${one}: ${asked[i]}`);
          for (const [i, address] of asked.entries()) assert.equal(await served(pages, address), after[i], `after ${one}: ${address}`);
        }
      });
      await fc.assert(property, { numRuns: runs, endOnFailure: true });
    });
  });

  if (!withoutTags) return;
  test("every kind of tag is needed: without it some page would be served that is out of date", async () => {
    await inWorld(databaseFor, async (world) => {
      const missing = new Set(Object.values(tags).map((tag) => kindOf(typeof tag === "string" ? tag : tag("", ""))));
      const standing: Standing = new Map();
      missing.delete("past"); // wants lists of over fifty: older-pages.test.ts
      missing.delete("sites"); // which host is whose, before any page is made: serving.test.ts
      for (const one of fc.sample(step, { numRuns: MOST_ACTS, seed: SEED })) {
        for (const kind of await needed(world, standing, one)) missing.delete(kind);
        if (missing.size === 0) break;
      }
      assert.deepEqual([...missing], []);
    });
  });
}

/** Acts that are tried before a kind of tags counts as needless, and how they are drawn. */
const MOST_ACTS = 250;
const SEED = 20260521;

/** Every page as it was made last, those of an export too, which do not depend on what stands in their boxes. */
type Standing = Map<string, { asked: Asked; inExport: boolean; page: Noted<Made> }>;

/** Makes anew what an act put out of date; kinds of tags without which a page that looks different would have counted as good. */
async function needed(world: World, standing: Standing, one: Step): Promise<string[]> {
  const { store } = world.room;
  await addNew(world, standing);
  await take(world, one);
  const kinds: string[] = [];
  const [whole, inFiles] = portalsOf(store);
  for (const [key, { asked, inExport, page }] of standing) {
    if (isGood(page, store.changes.newest)) continue;
    const now = await made(inExport ? inFiles : whole, asked);
    standing.set(key, { asked, inExport, page: now });
    if (printed(page.value) === printed(now.value)) continue;
    for (const kind of new Set(page.tags.map(kindOf))) {
      if (isGood(page, (tag) => (kindOf(tag) === kind ? 0 : store.changes.newest(tag)))) kinds.push(kind);
    }
  }
  return kinds;
}

async function addNew(world: World, standing: Standing): Promise<void> {
  const [whole, inFiles] = portalsOf(world.room.store);
  for (const asked of await allAddresses(world)) {
    const key = `${asked.siteId} ${asked.path}`;
    if (standing.has(key)) continue;
    standing.set(key, { asked, inExport: false, page: await made(whole, asked) });
    standing.set(`${key} in an export`, { asked, inExport: true, page: await made(inFiles, asked) });
  }
}

function portalsOf(store: Store): [whole: Portal, inFiles: Portal] {
  return [portalOf(store), { ...portalOf(store), boxes: "files" }];
}

function kindOf(tag: string): string {
  return tag.split(":")[0] ?? "";
}

async function inWorld(databaseFor: DatabaseFor, use: (world: World) => Promise<void>): Promise<void> {
  const room = await openNewsroom(databaseFor);
  try {
    await use(await worldOf(room));
  } finally {
    await room.close();
  }
}

const { addresses: assets } = holdAssets();

function portalOf(store: Store): Portal {
  return { store, parts: keepParts(store.changes), assets, port: 4000 };
}

interface Asked {
  siteId: string;
  path: string;
}

async function allAddresses(world: World): Promise<Asked[]> {
  return (await addressesOf(world)).flatMap((path) => SITES.map((siteId) => ({ siteId, path })));
}

async function someAddresses(world: World, chance: number, count: number): Promise<Asked[]> {
  const all = await allAddresses(world);
  return Array.from({ length: count }, (_, i) => all[(chance + i * 7_919) % all.length] ?? { siteId: "hecheng", path: "/" });
}

async function served(pages: Pages, { siteId, path }: Asked): Promise<string> {
  return printed(await pages.page(siteId, path));
}

/** The page without anything that was kept before `portal` was made. */
async function anew(portal: Portal, asked: Asked): Promise<string> {
  return printed((await made(portal, asked)).value);
}

function made(portal: Portal, { siteId, path }: Asked): Promise<Noted<Made>> {
  return portal.store.snapshot((reading) => makePage(portal, reading, siteId, targetOf(path, "")));
}

function printed({ status, location, body }: { status: number; location?: string | undefined; body: string | Buffer }): string {
  return `${status} ${location ?? ""}\n${body}`;
}
