import assert from "node:assert/strict";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { ChannelKind } from "../../src/core/channel.ts";
import { openDoor } from "../../src/fetch/door.ts";
import { addChannel } from "../../src/ingest/channels/add-channel.ts";
import { openFeedReader } from "../../src/ingest/feed-reader.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { openPageReader } from "../../src/ingest/page-reader.ts";
import { openVisits } from "../../src/ingest/poll/visits.ts";
import { defineSource } from "../../src/newsroom/define-source.ts";
import { allChannels, type ChannelView } from "../../src/store/channels.ts";
import { ACTOR, type DatabaseFor, MINUTE, type Newsroom, openNewsroom } from "../store/fixture.ts";
import { type OtherSide, openOtherSide } from "./other-side.ts";

export const HOUR = 60 * MINUTE;

/** A newsroom that asks one other side, on a clock that goes as the test says. */
export interface IngestRoom {
  room: Newsroom;
  side: OtherSide;
  ingest: Ingest;
  sourceId: string;
  add(kind: ChannelKind, path: string): Promise<string>;
  channel(id: string): Promise<ChannelView | undefined>;
  /** Headlines and texts of the reports of a channel, by headline. */
  reports(channelId: string): Promise<{ headline: string | null; body: string; url: string | null; published: string | null }[]>;
  /** Looks so many times at what is due; the clock goes on by two seconds each time. */
  goOn(rounds?: number): Promise<void>;
  later(ms: number, rounds?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openIngestRoom(databaseFor: DatabaseFor): Promise<IngestRoom> {
  const room = await openNewsroom(databaseFor);
  const side = await openOtherSide();
  const { store, clock } = room;
  const ingest = {
    store,
    door: openDoor([side.host]),
    feeds: openFeedReader(),
    pages: openPageReader(),
    incoming: join(room.folder, "incoming"),
    rest: 1_000,
  };
  const visits = openVisits(ingest, (error) => assert.fail(String(error)));
  const names = { zh: ["远河社"] };
  const source = { names, kind: "agency" as const, licence: "licensed" as const, clause: null, homepage: null, zone: "Asia/Shanghai" };
  const sourceId = await defineSource(store, ACTOR, source);

  async function goOn(rounds = 8): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      clock.at += 2_000;
      await visits.look(clock.at);
      await visits.settled();
      await nextTurn();
    }
  }

  return {
    ...{ room, side, ingest, sourceId, goOn },
    add: (kind, path) =>
      addChannel(store, ACTOR, {
        sourceId,
        kind,
        name: path,
        address: path.startsWith("/") ? side.origin + path : path,
        follow: kind === "folder" || kind === "push" ? "never" : "auto",
      }),
    channel: async (id) => (await allChannels(store.write, clock.at)).find((channel) => channel.id === id),
    reports: (channelId) =>
      store.write
        .selectFrom("reports")
        .select(["headline", "body", "url", "published"])
        .where("channelId", "=", channelId)
        .orderBy("headline")
        .execute(),
    async later(ms, rounds) {
      clock.at += ms;
      await goOn(rounds);
    },
    async close() {
      await visits.stop();
      await side.stop();
      await room.close();
    },
  };
}

/** A page with one article of ten sentences on it. */
export function articlePage(headline: string): string {
  const paragraphs = Array.from(
    { length: 10 },
    (_, i) => `<p>${headline}之第${i}段：船工们清理了河道里的浮木，在两岸各立了一块新的水位牌，还在码头边上修了一间候船的小屋，屋里生着炉子。</p>`,
  );
  return `<html><head><meta charset="utf-8"></head><body><h1>${headline}</h1><div class="content">${paragraphs.join("")}</div></body></html>`;
}
