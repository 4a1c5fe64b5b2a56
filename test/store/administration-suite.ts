import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { backUpNightly } from "../../src/newsroom/administration/back-up-nightly.ts";
import { backupsOf } from "../../src/newsroom/administration/backups-of.ts";
import { changeSite, setMourning, siteById } from "../../src/newsroom/administration/change-site.ts";
import { changeSource, createSource } from "../../src/newsroom/administration/change-source.ts";
import { checkWanted } from "../../src/newsroom/administration/check-backup.ts";
import { createSection } from "../../src/newsroom/administration/create-section.ts";
import { makeWanted } from "../../src/newsroom/administration/make-backup.ts";
import { moveSection } from "../../src/newsroom/administration/move-section.ts";
import { setNightly } from "../../src/newsroom/administration/nightly.ts";
import { followOn } from "../../src/newsroom/administration/relisting.ts";
import { removeSection } from "../../src/newsroom/administration/remove-section.ts";
import { renameSection } from "../../src/newsroom/administration/rename-section.ts";
import { startSteps } from "../../src/newsroom/administration/start-steps.ts";
import { verifyAudit } from "../../src/newsroom/administration/verify-audit.ts";
import { wantBackup, wantCheck } from "../../src/newsroom/administration/want-backup.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { move } from "../../src/newsroom/move.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { holdAssets } from "../../src/portal/assets.ts";
import { keepPages } from "../../src/portal/engine/pages.ts";
import { keepParts } from "../../src/portal/parts.ts";
import { portalRoutes } from "../../src/portal/routes.ts";
import { placesOf } from "../../src/store/articles.ts";
import { newest } from "../../src/store/published/newest.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, OPERATOR, openNewsroom, published, text } from "./fixture.ts";

/** What administrators do to a house in which work goes on, on the engine that `databaseFor` names. */
export function administrationSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  let ask: (path: string) => Promise<Response>;
  before(async () => {
    room = await openNewsroom(databaseFor);
    const held = holdAssets();
    const portal = { store: room.store, parts: keepParts(room.store.changes), assets: held.addresses, port: 4000 };
    const app = portalRoutes(portal, keepPages(portal), held, (error) => assert.fail(String(error)));
    ask = async (path) => app.request(path, { headers: { host: "hecheng.localhost" } });
  });
  after(() => room.close());

  const fail = (error: unknown) => assert.fail(String(error));
  const idsIn = async (sectionId: string) => (await newest(room.store, { siteId: "hecheng", sectionId, limit: 100 })).map(({ id }) => id);
  const section = (slug: string, parentId: string | null = null) =>
    createSection(room.store, ACTOR, "hecheng", { parentId, slug, name: `栏目${slug}` });
  const leadsTo = async (path: string) => (await ask(path)).headers.get("location");
  const followed = async () => {
    for (let turns = 0; await followOn(room.store); turns++) assert.ok(turns < 100, "it never ends");
  };

  test("a moved section's addresses lead to it for ever, in one step, and articles keep theirs", async () => {
    const [from, to] = [await section("laodizhi"), await section("xindizhi")];
    const below = await section("xiaji", from);
    const { articleId } = await published(room, { places: [{ siteId: "hecheng", sectionId: below }] });
    assert.equal((await ask("/laodizhi/xiaji/")).status, 200);
    await moveSection(room.store, ACTOR, "hecheng", from, { parentId: to, position: 0 });
    assert.equal((await ask("/xindizhi/laodizhi/xiaji/")).status, 200);
    assert.equal(await leadsTo("/laodizhi/"), "/xindizhi/laodizhi/");
    assert.equal(await leadsTo("/laodizhi/xiaji"), "/xindizhi/laodizhi/xiaji/");
    assert.equal(await leadsTo("/laodizhi/xiaji/feed.xml"), "/xindizhi/laodizhi/xiaji/feed.xml");
    assert.equal(await leadsTo("/laodizhi/?to=2026-03-01"), "/xindizhi/laodizhi/?to=2026-03-01");
    assert.deepEqual(await idsIn(to), [articleId], "the section above now lists it");
    await renameSection(room.store, ACTOR, "hecheng", to, { name: "新址", slug: "zuixin" });
    assert.equal(await leadsTo("/laodizhi/xiaji/"), "/zuixin/laodizhi/xiaji/", "not by way of the second address");
    assert.equal((await ask(`/2026/03/02/${articleId}`)).status, 200);
    await moveSection(room.store, ACTOR, "hecheng", from, { parentId: null, position: 0 });
    assert.equal((await ask("/laodizhi/xiaji/")).status, 200, "it may go back");
    assert.equal(await leadsTo("/xindizhi/laodizhi/"), "/laodizhi/");
    assert.deepEqual(await idsIn(to), []);
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("an address that leads elsewhere for ever is nobody else's, and no section stands below itself", async () => {
    const first = await section("jiu");
    const below = await section("zi", first);
    await renameSection(room.store, ACTOR, "hecheng", first, { name: "旧", slug: "xin" });
    await assert.rejects(section("jiu"), { code: "conflict" });
    await assert.rejects(section("xin"), { code: "conflict" });
    await assert.rejects(section("today"), { code: "invalid" });
    await assert.rejects(moveSection(room.store, ACTOR, "hecheng", first, { parentId: below, position: 0 }), { code: "invalid" });
    await assert.rejects(moveSection(room.store, ACTOR, "gangwan", first, { parentId: null, position: 0 }), { code: "not-found" });
  });

  test("a section in which something stands is not removed, or gives it to another", async () => {
    const [ending, kept] = [await section("jieshu"), await section("baoliu")];
    const { articleId } = await published(room, { places: [{ siteId: "hecheng", sectionId: ending }] });
    const draft = await createArticle(room.store, ACTOR, {
      text: text({}),
      places: [ending, kept].map((sectionId) => ({ siteId: "hecheng", sectionId })),
    });
    await assert.rejects(removeSection(room.store, ACTOR, "hecheng", ending, null), { code: "conflict" });
    await assert.rejects(removeSection(room.store, ACTOR, "hecheng", ending, ending), { code: "invalid" });
    assert.equal((await ask("/jieshu/")).status, 200);
    await removeSection(room.store, ACTOR, "hecheng", ending, kept);
    assert.equal(await leadsTo("/jieshu/"), "/baoliu/");
    assert.deepEqual(await idsIn(kept), [articleId]);
    assert.deepEqual(await placesOf(room.store.write, draft.articleId), [{ siteId: "hecheng", sectionId: kept }], "once, though it stood in both");
    await removeSection(room.store, ACTOR, "hecheng", await section("kong", kept), null);
    assert.equal(await leadsTo("/baoliu/kong/"), "/baoliu/");
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("what concerns many articles goes on turn by turn, and nothing is lost where it stops in between", async () => {
    const [ending, kept, above] = [await section("duo"), await section("liu"), await section("shang")];
    const made: string[] = [];
    for (let minutes = 30; minutes > 0; minutes--) {
      made.unshift((await published(room, { places: [{ siteId: "hecheng", sectionId: ending }] }, MORNING - minutes * MINUTE)).articleId);
    }
    await moveSection(room.store, ACTOR, "hecheng", ending, { parentId: above, position: 0 });
    assert.equal((await idsIn(ending)).length, 30);
    await followed();
    assert.equal((await idsIn(above)).length, 30);
    await removeSection(room.store, ACTOR, "hecheng", ending, kept);
    assert.equal((await ask("/shang/duo/")).status, 200, "it ends when it is empty");
    assert.equal((await idsIn(ending)).length + (await idsIn(kept)).length, 30);
    await assert.rejects(removeSection(room.store, ACTOR, "hecheng", ending, kept), { code: "conflict" });
    await followed();
    assert.equal(await leadsTo("/duo/"), "/liu/");
    assert.equal((await idsIn(kept)).length, 30);
    assert.deepEqual(await idsIn(above), []);
    for (const id of made) await withdraw(room.store, ACTOR, id, "试");
  });

  const source = { kind: "agency", clause: null, homepage: null, zone: "Asia/Shanghai", licence: "licensed" } as const;

  test("a clause and a licence show on old articles at the next request", async () => {
    const { site, version } = await siteById({ db: room.store.write }, "hecheng");
    await changeSite(room.store, ACTOR, "hecheng", {
      basedOn: version,
      form: { ...site, clauses: { own: "本站自采。", reprint: "本站转载。", takedown: "" } },
    });
    const named = { ...source, names: { zh: ["云桥社"] } };
    const sourceId = await createSource(room.store, ACTOR, named);
    const { articleId } = await published(room, { text: text({ sourceId, sourceName: "云桥社" }) });
    const page = async () => (await ask(`/2026/03/02/${articleId}`)).text();
    assert.match(await page(), /本站转载。/);
    await changeSource(room.store, ACTOR, sourceId, { ...named, clause: "云桥社供稿，转载须经许可。" });
    assert.match(await page(), /云桥社供稿，转载须经许可。/);
    await changeSource(room.store, ACTOR, sourceId, { ...named, licence: "own" });
    assert.match(await page(), /本站自采。/);
    const again = await siteById({ db: room.store.write }, "hecheng");
    const clauses = { ...again.site.clauses, own: "本站原创，欢迎转载。" };
    await changeSite(room.store, ACTOR, "hecheng", { basedOn: again.version, form: { ...again.site, clauses } });
    assert.match(await page(), /本站原创，欢迎转载。/);
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("a source that becomes forbidden stops what is not published yet, and says how much waits", async () => {
    const named = { ...source, names: { zh: ["岭上社"] } };
    const sourceId = await createSource(room.store, ACTOR, named);
    const made = await createArticle(room.store, ACTOR, { text: text({ sourceId, sourceName: "岭上社" }), places: [room.place("hecheng:tiyu")] });
    await room.store.write.updateTable("articleWork").set({ stage: "ready" }).where("articleId", "=", made.articleId).execute();
    assert.equal(await changeSource(room.store, ACTOR, sourceId, { ...named, licence: "forbidden" }), 1);
    await assert.rejects(publish(room.store, ACTOR, made.articleId, made.revisionId, OPERATOR), { code: "not-allowed" });
    await assert.rejects(createSource(room.store, ACTOR, named), { code: "conflict" });
    await assert.rejects(changeSource(room.store, ACTOR, sourceId, { ...named, names: { zh: [" "] } }), { code: "invalid" });
  });

  test("what is licensed may be published from the first day of its licence to the last, by the source's calendar", async () => {
    const { store, clock } = room;
    const dated = {
      ...source,
      names: { zh: ["限期社"] },
      licence: "licensed",
      licenceFrom: "2026-03-03",
      licenceUntil: "2026-03-04",
      terms: "协议 7 号",
    };
    const form = { ...dated, licence: "licensed" as const };
    await assert.rejects(createSource(store, ACTOR, { ...form, licenceUntil: "2026-03-01" }), { code: "invalid", field: "licenceUntil" });
    const sourceId = await createSource(store, ACTOR, form);
    const made = await createArticle(store, ACTOR, { text: text({ sourceId, sourceName: "限期社" }), places: [room.place("hecheng:tiyu")] });
    const attempt = () => publish(store, ACTOR, made.articleId, made.revisionId, OPERATOR);
    const [before, standing] = [clock.at, Date.parse("2026-03-03T00:00:00+08:00")];
    try {
      for (const at of [standing - 1, standing + 2 * 86_400_000]) {
        clock.at = at;
        await assert.rejects(attempt, { code: "not-allowed" }, new Date(at).toISOString());
      }
      clock.at = standing;
      await attempt();
      await withdraw(store, ACTOR, made.articleId, "试");
    } finally {
      clock.at = before;
    }
  });

  test("own works stay own under a name that the site had before", async () => {
    const { articleId } = await published(room, { text: text({ sourceName: "河城在线" }) });
    const { site, version } = await siteById({ db: room.store.write }, "hecheng");
    await changeSite(room.store, ACTOR, "hecheng", { basedOn: version, form: { ...site, name: "河城新闻" } });
    await move(room.store, ACTOR, articleId, [room.place("hecheng:tiyu")]); // which writes its public text anew
    const page = await (await ask(`/2026/03/02/${articleId}`)).text();
    assert.match(page, /本站原创/);
    assert.match(page, /河城新闻 版权所有/);
    await withdraw(room.store, ACTOR, articleId, "试");
  });

  test("a site keeps a host, takes nobody else's, and a stale form changes nothing", async () => {
    const { site, version } = await siteById({ db: room.store.write }, "hecheng");
    const change = (form: Partial<typeof site>, basedOn = version) =>
      changeSite(room.store, ACTOR, "hecheng", { basedOn, form: { ...site, ...form } });
    await assert.rejects(change({ hosts: [] }), { code: "invalid" });
    await assert.rejects(change({ hosts: ["hecheng.localhost", "gangwan.localhost"] }), { code: "conflict" });
    await assert.rejects(change({ hosts: ["https://hecheng.localhost"] }), { code: "invalid" });
    await assert.rejects(change({ origin: "https://hecheng.example/x" }), { code: "invalid" });
    await assert.rejects(change({ zone: "Asia/Nowhere" }), { code: "invalid" });
    await change({ hosts: ["hecheng.localhost"] });
    await assert.rejects(change({ tagline: "旧表单" }), { code: "stale" });
    assert.equal((await siteById({ db: room.store.write }, "hecheng")).site.hosts.length, 1);
  });

  test("the grey switch shows at the next request, and goes as quickly", async () => {
    const isGrey = async () => /data-mourning/.test(await (await ask("/")).text());
    assert.equal(await isGrey(), false);
    await setMourning(room.store, ACTOR, "hecheng", true);
    assert.equal(await isGrey(), true);
    await setMourning(room.store, ACTOR, "hecheng", false);
    assert.equal(await isGrey(), false);
  });

  test("a backup is made, rehearsed and listed; one at a time, and the night's once a day", async () => {
    const { store, clock } = room;
    const file = await wantBackup(store, ACTOR);
    await assert.rejects(wantBackup(store, ACTOR), { code: "conflict" });
    await makeWanted(store, fail);
    const made = (await backupsOf(store)).find((one) => one.file === file);
    assert.deepEqual([made?.state, made?.problem, made?.check], ["done", null, "never"]);
    assert.ok((made?.size ?? 0) > 10_000);
    await wantCheck(store, ACTOR, file);
    await checkWanted(store, fail);
    assert.equal((await backupsOf(store)).find((one) => one.file === file)?.check, "whole");
    await assert.rejects(wantCheck(store, ACTOR, "../../etc/passwd"), { code: "not-found" });

    await setNightly(store, ACTOR, { hour: 3, keep: 1 });
    const nights: string[] = [];
    for (const hours of [0, 1, 24, 48]) {
      clock.at = MORNING + hours * 60 * MINUTE + 1_000;
      await backUpNightly(store, clock.at);
      await makeWanted(store, fail);
      nights.push(...(await backupsOf(store)).filter(({ kind }) => kind === "nightly").map((one) => one.file));
    }
    assert.equal(new Set(nights).size, 3, "not again after an hour");
    clock.at = MORNING;
    assert.ok(!existsSync(join(store.backups, nights[0] ?? "")), "older nights are taken away");
  });

  test("a lost backup is given up, and the next may be made", async () => {
    const { store, clock } = room;
    clock.at = MORNING + 100 * 60 * MINUTE;
    const file = await wantBackup(store, ACTOR);
    await store.write.updateTable("backups").set({ state: "running", leaseUntil: clock.at }).where("file", "=", file).execute();
    clock.at += MINUTE;
    await makeWanted(store, fail);
    assert.equal((await backupsOf(store)).find((one) => one.file === file)?.state, "failed");
    clock.at = MORNING;
  });

  test("a new newsroom's steps follow what is there", async () => {
    const { steps, over } = await startSteps(room.store.write);
    assert.deepEqual(
      steps.map(({ step, done }) => `${step} ${done}`),
      ["site true", "sections true", "source true", "article true", "publish true"],
    );
    assert.equal(over, true);
  });

  test("verifying the log counts its rows, and finds the first that was changed", async () => {
    const { store } = room;
    const whole = await verifyAudit(store, ACTOR, 0);
    assert.deepEqual([whole.broken, whole.isEnd], [null, true]);
    const { count } = await store.write
      .selectFrom("auditLog")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    assert.equal(Number(count), whole.last + 1, "the verification itself is a row");
    await store.write.updateTable("auditLog").set({ actor: "s-other" }).where("seq", "=", 7).execute();
    assert.equal((await verifyAudit(store, ACTOR, 0)).broken, 7);
    assert.equal((await verifyAudit(store, ACTOR, 7)).broken, null, "what follows is as it was");
  });
}
