import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { after, before, test } from "node:test";
import { channelActs } from "../../src/commands/channel-acts.ts";
import { lookAt } from "../../src/ingest/channels/look-at.ts";
import { pastePage } from "../../src/ingest/paste/paste-page.ts";
import { ACTOR } from "../store/fixture.ts";
import { HIDDEN_HOSTS } from "./hidden-addresses.ts";
import { HOUR, type IngestRoom, openIngestRoom } from "./ingest-room.ts";
import { rss } from "./other-side.ts";

const ZONE = "Asia/Shanghai";
let room: IngestRoom;
let canaries: Server[];
/** Who listens at the hidden addresses, and how often somebody came. */
let port: number;
let came = 0;
let tries = 0;

before(async () => {
  room = await openIngestRoom(async () => null);
  const first = createServer(visited).listen(0, "127.0.0.1");
  await once(first, "listening");
  port = (first.address() as AddressInfo).port;
  const second = createServer(visited).listen(port, "::1");
  // Where a machine has no IPv6, nobody can come that way.
  await Promise.race([once(second, "listening"), once(second, "error").catch(() => {})]);
  canaries = [first, second];
});
after(async () => {
  for (const canary of canaries) canary.close();
  await room.close();
});

function visited(socket: Socket): void {
  came++;
  socket.destroy();
}

/** The hidden hosts at the canary's port and at their scheme's own. */
const addresses = () => HIDDEN_HOSTS.flatMap((host) => [`http://${host}:${port}/`, `http://${host}/`, `https://${host}/`]);
const atCanary = () => HIDDEN_HOSTS.map((host) => `http://${host}:${port}/page`);

/** Refused by us, or unknown to the machine's resolver; a connection that failed was tried. */
const REFUSALS = ["not-allowed", "invalid", "unreadable", "not-found"];
const UNKNOWN = /ENOTFOUND|EAI_AGAIN/;

/** A way that takes an address must end in a refusal. */
async function refused(way: () => Promise<unknown>, address: string): Promise<void> {
  tries++;
  await assert.rejects(way(), ({ code = "", message }: Error & { code?: string }) => REFUSALS.includes(code) || UNKNOWN.test(message), address);
}

test("no spelling of a hidden address is asked, by whatever door it comes in", async () => {
  const { ingest, side } = room;
  for (const address of addresses()) await refused(() => ingest.door.ask(address), address);
  for (const address of atCanary()) {
    await refused(() => ingest.door.ask(address, { method: "POST", body: "{}" }), `POST ${address}`);
    // A header's bytes are ASCII.
    side.says.set("/away", { status: 302, headers: { location: address.replace(/[^ -~]/g, encodeURIComponent) } });
    await refused(() => ingest.door.ask(`${side.origin}/away`), `redirect to ${address}`);
    side.says.set("/named", { body: `<html><head><link rel="alternate" type="application/rss+xml" href="${address}"></head><body></body></html>` });
    await refused(() => lookAt(ingest, `${side.origin}/named`, ZONE), `feed at ${address}`);
    await refused(() => lookAt(ingest, address, ZONE), `look at ${address}`);
    await refused(() => pastePage(ingest, ACTOR, { address, zone: ZONE, source: async () => room.sourceId }), `paste ${address}`);
  }
  assert.ok(tries >= 300, `${tries} tries`);
  assert.equal(came, 0);
});

test("what a feed, a front page, a site map and a channel's address lead to is not asked where it is hidden", async () => {
  const { side, ingest } = room;
  const links = atCanary();
  side.says.set("/feed", { body: rss(links.map((link, i) => ({ guid: `g${i}`, link, title: `渡口第${i}号消息`, description: "短讯。" }))) });
  side.says.set("/front", {
    body: `<html><body><ul>${links.map((link, i) => `<li><a href="${link}${i}.html">渡口恢复通航第${i}天的见闻</a></li>`).join("")}</ul></body></html>`,
  });
  const urls = links.map((link) => `<url><loc>${link}</loc></url>`).join("");
  side.says.set("/map.xml", { body: `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>` });
  const maps = links.map((link) => `<sitemap><loc>${link}</loc></sitemap>`).join("");
  side.says.set("/maps.xml", { body: `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps}</sitemapindex>` });
  const feed = await room.add("feed", "/feed");
  await room.add("list", "/front");
  await room.add("sitemap", "/map.xml");
  await room.add("sitemap", "/maps.xml");
  const { add } = channelActs(ingest, [side.host]);
  for (const [i, address] of links.entries()) {
    const channel = { sourceId: room.sourceId, kind: "feed" as const, name: `暗处${i}`, address, follow: "auto" as const };
    await assert.rejects(add(ACTOR, channel), /not-allowed|invalid|Port|Invalid|public|address/, address);
  }
  await room.goOn(60);
  await room.later(HOUR, 20);
  assert.equal(came, 0);
  const reports = await room.reports(feed);
  assert.ok(reports.length > 20 && reports.every(({ body }) => body.includes("短讯")), "the feed's own words stand where a page may not be asked");
});
