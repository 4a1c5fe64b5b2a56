import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { holdAssets } from "../../src/portal/assets.ts";
import type { Portal } from "../../src/portal/context.ts";
import { makePage, targetOf } from "../../src/portal/make-page.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { MINUTE, MORNING, type Newsroom, openNewsroom, published } from "../store/fixture.ts";

const DAY = 24 * 60 * MINUTE;

describe("what is exported stands on little", () => {
  let room: Newsroom;
  let path: string;
  before(async () => {
    room = await openNewsroom(async () => null);
    const { articleId } = await published(room, {}, MORNING - DAY);
    await published(room);
    path = `/2026/03/01/${articleId}`;
  });
  after(() => room.close());

  async function tagsOf(address: string): Promise<string[]> {
    const { store } = room;
    const portal: Portal = { store, parts: keepParts(store.changes), assets: holdAssets().addresses, port: 4000, boxes: "files" };
    const { tags } = await store.snapshot((reading) => makePage(portal, reading, "hecheng", targetOf(address, "")));
    return tags.map((tag) => tag.split(":")[0] ?? "").sort();
  }

  test("an article stands on itself, its site and the year, not on what is newest, chosen or today, in either edition", async () => {
    const own = ["article", "comments", "events-of", "related", "site", "year"];
    assert.deepEqual(
      (await tagsOf(path)).filter((kind) => !own.includes(kind)),
      [],
    );
    assert.deepEqual(
      (await tagsOf(`/hant${path}`)).filter((kind) => ![...own, "edition-words"].includes(kind)),
      [],
    );
  });

  test("a day that is past stands on its own articles and its neighbours, not on its month, nor on what day it is", async () => {
    assert.deepEqual(await tagsOf("/2026/03/01/"), ["after", "before", "day", "site", "year"]);
  });
});
