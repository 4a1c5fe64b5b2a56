import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text as textOf } from "node:stream/consumers";
import { after, before, beforeEach, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { claimMessage } from "../../src/deliver/claim-message.ts";
import { endMessage } from "../../src/deliver/end-message.ts";
import type { Messenger } from "../../src/deliver/messenger.ts";
import { type Deliveries, openDeliveries } from "../../src/deliver/webhooks.ts";
import { type Door, openDoor } from "../../src/fetch/door.ts";
import { createSection } from "../../src/newsroom/administration/create-section.ts";
import { removeSection } from "../../src/newsroom/administration/remove-section.ts";
import { correct } from "../../src/newsroom/correct.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { createWebhook, type WebhookForm } from "../../src/newsroom/webhooks/create-webhook.ts";
import { removeWebhook, switchWebhook, testWebhook } from "../../src/newsroom/webhooks/webhook-acts.ts";
import { messagesOf, webhooksOf } from "../../src/newsroom/webhooks/webhooks-of.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { holdAssets } from "../../src/portal/assets.ts";
import { publicNinjs } from "../../src/portal/out/ninjs-matter.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { ACTOR, type DatabaseFor, type Newsroom, OPERATOR, openNewsroom, published, text } from "./fixture.ts";

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a receiver reads
  json: any;
}

/** Webhooks from act to receiver, on the engine that `databaseFor` names. */
export function webhooksSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let server: Server;
  let received: Received[];
  /** What the receiver answers next; 204 where nothing is said. */
  let answers: number[];
  let messenger: Messenger;
  let deliveries: Deliveries;

  before(async () => {
    room = await openNewsroom(databaseFor);
    server = createServer(async (request, response) => {
      const body = await textOf(request);
      received.push({ headers: request.headers, body, json: JSON.parse(body) });
      response.writeHead(answers.shift() ?? 204).end();
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    messenger = messengerOf(openDoor([`127.0.0.1:${port()}`]));
    deliveries = openDeliveries(room.store, messenger, (error) => assert.fail(String(error)));
  });
  beforeEach(async () => {
    received = [];
    answers = [];
    for (const { id } of await webhooksOf(room.store, "hecheng")) await removeWebhook(room.store, ACTOR, id);
  });
  after(async () => {
    await deliveries.stop();
    server.close();
    await room.close();
  });

  const port = () => (server.address() as AddressInfo).port;
  function messengerOf(door: Door): Messenger {
    const portal = { store: room.store, parts: keepParts(room.store.changes), assets: holdAssets().addresses, port: 4000 };
    return { door, article: (siteId, articleId) => publicNinjs(portal, siteId, articleId) };
  }
  const subscribe = (form: Partial<WebhookForm> = {}, siteId = "hecheng") =>
    createWebhook(room.store, ACTOR, siteId, {
      sectionId: null,
      address: `http://127.0.0.1:${port()}/in`,
      events: ["published", "corrected", "withdrawn"],
      ...form,
    });
  /** Looks as the worker does, until all that was begun has ended. */
  async function deliver(by = deliveries): Promise<void> {
    await by.look(room.clock.at);
    await by.settled();
  }
  const later = (time: number) => {
    room.clock.at += time;
  };
  const types = () => received.map(({ json }) => json.type);

  test("published, corrected and withdrawn articles are told, signed, as ninjs with the tags that changed", async () => {
    const { secret } = await subscribe();
    const { articleId, revisionId } = await published(room);
    await deliver();
    const [first] = received;
    assert.ok(first);
    const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature } = first.headers;
    const key = Buffer.from(secret.slice("whsec_".length), "base64");
    assert.equal(key.length, 32);
    assert.equal(signature, `v1,${createHmac("sha256", key).update(`${id}.${at}.${first.body}`).digest("base64")}`);
    assert.equal(Number(at), Math.floor(room.clock.at / SECOND));
    assert.equal(first.json.type, "article.published");
    assert.equal(first.json.data.article.headlines[0].value, "河上新桥通车");
    for (const tag of [`article:${articleId}`, "newest:hecheng"]) assert.ok(first.json.data.tags.includes(tag), tag);

    const next = await edit(room.store, ACTOR, articleId, { basedOn: revisionId, text: text({ headline: "改" }), why: "" });
    await publish(room.store, ACTOR, articleId, next, OPERATOR);
    later(1);
    await correct(room.store, ACTOR, articleId, { basedOn: next, text: text({ headline: "正" }), why: "", notice: "题有误。" }, OPERATOR);
    await deliver();
    await withdraw(room.store, ACTOR, articleId, "此稿已撤。");
    await deliver();
    assert.deepEqual(types(), ["article.published", "article.published", "article.corrected", "article.withdrawn"]);
    const gone = received.at(-1)?.json.data.article;
    assert.deepEqual([gone.pubStatus, gone.bodies], ["canceled", undefined]);
  });

  test("what was withdrawn before it was told is told as withdrawn, and its text never leaves", async () => {
    await subscribe();
    const { articleId } = await published(room, { text: text({ bodyHtml: "<p>不该出门的话。</p>" }) });
    later(1);
    await withdraw(room.store, ACTOR, articleId, "撤。");
    await deliver();
    assert.deepEqual(types(), ["article.published", "article.withdrawn"]);
    assert.ok(received.every(({ body }) => !body.includes("不该出门的话")));
  });

  test("a webhook of a section hears of that section and those below it, of the events that it chose, on its site", async () => {
    const { sectionId } = room.place("hecheng:xinwen");
    await subscribe({ sectionId, events: ["published"] });
    const below = await published(room);
    await published(room, { places: [room.place("hecheng:tiyu")] });
    await published(room, { places: [room.place("gangwan:yaowen")] });
    await withdraw(room.store, ACTOR, below.articleId, "撤。");
    await deliver();
    assert.deepEqual(
      received.map(({ json }) => json.data.articleId),
      [below.articleId],
    );
    await assert.rejects(subscribe({ sectionId }, "gangwan"), { code: "invalid" });
    await assert.rejects(subscribe({ address: "javascript:x()" }), { code: "invalid" });
    await assert.rejects(subscribe({ address: "https://a:b@example.org/" }), { code: "invalid" });
  });

  test("what is not accepted is tried again, later each time, under the same id, until it is", async () => {
    const { id } = await subscribe();
    await published(room);
    answers = [500, 503, 302];
    for (const wait of [0, 5 * SECOND, 30 * SECOND, 120 * SECOND]) {
      if (wait > 0) {
        later(wait - 1);
        await deliver();
      }
      const before = received.length;
      later(1);
      await deliver();
      assert.equal(received.length, before + 1, `after ${wait} ms`);
    }
    assert.equal(new Set(received.map(({ headers }) => headers["webhook-id"])).size, 1);
    const [message] = await messagesOf(room.store, id);
    assert.deepEqual([message?.tries, message?.status, message?.nextAt], [4, 204, null]);
    assert.equal((await webhooksOf(room.store, "hecheng"))[0]?.failingSince, null);
    later(DAY);
    await deliver();
    assert.equal(received.length, 4, "once it was accepted it is not told again");
  });

  test("a receiver that fails for three days is switched off, to be seen, and switched on again hears of what comes after", async () => {
    const { id } = await subscribe({ address: "http://127.0.0.1:9/nobody" });
    await published(room);
    const state = async () => (await webhooksOf(room.store, "hecheng"))[0];
    for (let looks = 0; looks < 15 && (await state())?.endedAt === null; looks++) {
      await deliver();
      later(6 * HOUR);
    }
    assert.equal((await state())?.problem, "not-allowed");
    assert.deepEqual([(await state())?.waiting, received.length], [0, 0]);
    const acts = await room.store.write.selectFrom("auditLog").select("act").where("object", "=", id).execute();
    assert.ok(acts.some(({ act }) => act === "end-webhook"));
    await published(room);
    await assert.rejects(testWebhook(room.store, ACTOR, id), { code: "conflict" });
    await switchWebhook(room.store, ACTOR, id, true);
    assert.deepEqual([(await state())?.waiting, (await state())?.endedAt], [0, null]);
    await published(room);
    assert.equal((await state())?.waiting, 1);
  });

  test("one message that is refused does not keep the others back", async () => {
    await subscribe();
    await published(room, { text: text({ headline: "甲" }) });
    answers = [400];
    await deliver();
    await published(room, { text: text({ headline: "乙" }) });
    later(5 * SECOND);
    answers = [204, 400];
    await deliver();
    assert.deepEqual(
      received.map(({ json }) => json.data.article.headlines[0].value),
      ["甲", "乙", "甲"],
    );
  });

  test("a worker that ends between sending and writing down leaves a message that is sent again with the same id", async () => {
    await subscribe();
    await published(room);
    const dying = openDeliveries(room.store, { ...messenger, door: { ...messenger.door, close: () => {} } }, (error) => assert.fail(String(error)));
    const arrived = once(server, "request");
    await dying.look(room.clock.at);
    await arrived;
    await dying.stop();
    assert.equal(received.length, 1);
    await deliver();
    assert.equal(received.length, 1, "while its lease lasts nobody else tells it");
    later(60 * SECOND);
    await deliver();
    assert.deepEqual([received.length, received[0]?.headers["webhook-id"]], [2, received[1]?.headers["webhook-id"]]);
  });

  test("two workers tell each thing once, and one whose lease ran out writes nothing over the other's", async () => {
    const { id } = await subscribe();
    for (let n = 0; n < 6; n++) await published(room);
    const other = openDeliveries(room.store, messenger, (error) => assert.fail(String(error)));
    await Promise.all([deliver(), deliver(other)]);
    assert.equal(new Set(received.map(({ headers }) => headers["webhook-id"])).size, 6);
    assert.equal(received.length, 6);

    await published(room);
    const stuck = await room.store.act((act) => claimMessage(act, id));
    assert.ok(stuck);
    later(60 * SECOND);
    await deliver();
    await room.store.act((act) => endMessage(act, stuck, { status: null, problem: "late" }));
    const [last] = await messagesOf(room.store, id);
    assert.deepEqual([last?.status, last?.problem, (await webhooksOf(room.store, "hecheng"))[0]?.failingSince], [204, null, null]);
  });

  test("a receiver that does not answer holds neither the publication nor another receiver up", async () => {
    const silent = createServer(() => {});
    await once(silent.listen(0, "127.0.0.1"), "listening");
    const there = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const patient = openDeliveries(room.store, messengerOf(openDoor([there, `127.0.0.1:${port()}`])), (error) => assert.fail(String(error)));
    await subscribe({ address: `http://${there}/` });
    await subscribe();
    await published(room);
    const asked = once(silent, "request");
    const told = once(server, "request");
    await patient.look(room.clock.at);
    await Promise.all([asked, told]);
    await published(room);
    while (received.length < 2) {
      await patient.look(room.clock.at);
      await nextTurn();
    }
    await patient.stop();
    silent.closeAllConnections();
    silent.close();
  });

  test("a test is sent at once and says that it is one", async () => {
    const { id } = await subscribe();
    answers = [500];
    await published(room);
    await deliver();
    await testWebhook(room.store, ACTOR, id);
    await deliver();
    assert.deepEqual(types(), ["article.published", "test"]);
  });

  test("a webhook of a section that ends follows it, or is switched off where it went nowhere", async () => {
    const section = (slug: string) => createSection(room.store, ACTOR, "hecheng", { parentId: null, slug, name: slug });
    const [gone, into, alone] = [await section("mo"), await section("ru"), await section("du")];
    await subscribe({ sectionId: gone });
    later(1);
    await subscribe({ sectionId: alone });
    await removeSection(room.store, ACTOR, "hecheng", gone, into);
    await removeSection(room.store, ACTOR, "hecheng", alone, null);
    const hooks = await webhooksOf(room.store, "hecheng");
    assert.deepEqual(
      hooks.map(({ sectionId, problem }) => [sectionId, problem]),
      [
        [into, null],
        [null, "section-removed"],
      ],
    );
  });
}
