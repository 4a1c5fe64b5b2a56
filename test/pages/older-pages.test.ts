import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { holdAssets } from "../../src/portal/assets.ts";
import type { Portal } from "../../src/portal/context.ts";
import type { Made } from "../../src/portal/made.ts";
import { makePage, targetOf } from "../../src/portal/make-page.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { isGood, type Noted } from "../../src/store/reading.ts";
import { ACTOR, MINUTE, MORNING, type Newsroom, openNewsroom, published } from "../store/fixture.ts";

const DAY = 24 * 60 * MINUTE;
const PAGE = "/tiyu/?to=2026-02-26";

describe("the older pages of a front with more articles than one page holds", () => {
  let room: Newsroom;
  let ids: string[];
  before(async () => {
    room = await openNewsroom(async () => null);
    ids = [];
    // Ten a day, from 2 March back to 20 February.
    for (let i = 0; i < 110; i++) {
      const places = [room.place("hecheng:tiyu")];
      ids.push((await published(room, { places }, MORNING - Math.floor(i / 10) * DAY - (i % 10) * MINUTE)).articleId);
    }
  });
  after(() => room.close());

  const page = (): Promise<Noted<Made>> => {
    const { store } = room;
    const assets = holdAssets().addresses;
    const portal: Portal = { store, parts: keepParts(store.changes), assets, port: 4000, boxes: "files" };
    const [path = "", search = ""] = PAGE.split(/(?=\?)/);
    return store.snapshot((reading) => makePage(portal, reading, "hecheng", targetOf(path, search)));
  };

  test("stay good when something is published today", async () => {
    const made = await page();
    await published(room, { places: [room.place("hecheng:tiyu")] }, MORNING);
    assert.ok(isGood(made, room.store.changes.newest));
    assert.equal((await page()).value.body, made.value.body);
  });

  test("are out of date once something that they show is withdrawn, and by the tags of its months alone", async () => {
    const made = await page();
    await withdraw(room.store, ACTOR, ids[50] ?? "", "撤。");
    assert.notEqual((await page()).value.body, made.value.body);
    assert.ok(!isGood(made, room.store.changes.newest));
    assert.ok(isGood(made, (tag) => (tag.startsWith("past:") ? 0 : room.store.changes.newest(tag))));
  });
});
