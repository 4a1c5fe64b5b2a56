import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { Staff } from "../../src/core/staff.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { addAsset } from "../../src/store/assets.ts";
import { ACTOR, type DatabaseFor, MINUTE, OPERATOR, text } from "../store/fixture.ts";
import { everywhere, type Office, onDesk, openOffice } from "./office.ts";

const TIMES = 20;

/** Articles as editors meet them over the API, on the engine that `databaseFor` names. */
export function articlesSuite(databaseFor: DatabaseFor): void {
  let office: Office;
  let chief: Staff;
  before(async () => {
    office = await openOffice(databaseFor);
    chief = await office.hire(everywhere("chief"));
  });
  after(() => office.close());

  const ROADS = () => office.place("hecheng:xinwen/shizheng/daolu");
  const open = async (staff: Staff, headline = "河上新桥通车", place = ROADS()) => {
    office.clock.at += 1_000;
    return (await office.ask(staff, "POST", "/articles", { text: text({ headline }), places: [place], saveId: randomUUID() })).body;
  };
  const save = (staff: Staff, articleId: string, basedOn: string, change: object, saveId: string = randomUUID()) =>
    office.ask(staff, "POST", `/articles/${articleId}/revisions`, { basedOn, text: text(change), why: "", saveId });
  const list = async (staff: Staff, query = "") => (await office.ask(staff, "GET", `/articles?${query}`)).body;
  const ids = async (staff: Staff, query = "") => (await list(staff, query)).articles.map(({ id }: { id: string }) => id);
  const revisions = async (articleId: string) => (await office.ask(chief, "GET", `/articles/${articleId}/revisions`)).body.revisions;
  const audits = async () =>
    Number(
      (
        await office.store.write
          .selectFrom("auditLog")
          .select((eb) => eb.fn.countAll().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    );

  test("a contributor sees their own in the list, an editor their desk, a chief all, each the last changed first", async () => {
    const writer = await office.hire(onDesk("contributor", ROADS()));
    const editor = await office.hire(onDesk("editor", office.place("hecheng:xinwen")));
    const sports = await office.hire(onDesk("reporter", office.place("hecheng:tiyu")));
    const own = await open(writer);
    const other = await open(chief, "路灯换新");
    const away = await open(chief, "球队取胜", office.place("hecheng:tiyu"));
    assert.deepEqual(await ids(writer), [own.articleId]);
    assert.deepEqual(await ids(editor), [other.articleId, own.articleId]);
    assert.deepEqual(await ids(sports), [away.articleId]);
    assert.deepEqual(await ids(chief), [away.articleId, other.articleId, own.articleId]);
    assert.equal((await office.ask(await office.hire(everywhere("administrator")), "GET", "/articles")).status, 403);
  });

  test("a list is filtered by words in either script, id, stage, state, site, section with those below, opener, source and time", async () => {
    const writer = await office.hire(everywhere("reporter"));
    const draft = await open(writer, "会议审议条例");
    const made = await createArticle(office.store, ACTOR, {
      text: text({ headline: "北岸开课", sourceName: "远山社" }),
      places: [office.place("gangwan:yaowen")],
    });
    await publish(office.store, ACTOR, made.articleId, made.revisionId, OPERATOR);
    for (const [query, expected] of [
      ["q=审议", draft],
      ["q=會議審議", draft],
      [`q=${draft.articleId.slice(2, 15)}`, draft],
      ["q=远山", made],
      ["openedBy=me", draft],
      [`openedBy=${writer.id}&stage=draft,review`, draft],
      ["state=published", made],
      ["stage=public", made],
      ["siteId=gangwan", made],
      [`sectionId=${office.place("gangwan:yaowen").sectionId}`, made],
      [`sectionId=${office.place("hecheng:xinwen").sectionId}&openedBy=${writer.id}`, draft],
      ["source=远山社", made],
      [`changedFrom=${office.clock.at}&q=北岸`, made],
    ] as const)
      assert.deepEqual(await ids(writer, query), [expected.articleId], query);
    for (const query of [
      "q=100%25",
      "q=_",
      `changedTo=${office.clock.at}&q=北岸`,
      "state=withdrawn",
      "sectionId=nothing",
      "siteId=gangwan&stage=draft",
    ]) {
      assert.deepEqual(await ids(writer, query), [], query);
    }
    const [line] = (await list(writer, "q=审议")).articles;
    assert.deepEqual(
      [line.headline, line.state, line.stage, line.step, line.urgent, line.publishAt, line.embargoUntil, line.openedBy.name, line.words],
      ["会议审议条例", "draft", "draft", 0, false, null, null, "试", 13],
    );
  });

  test("a list goes on where its page ended, however many are of one instant, and new ones do not shift it", async () => {
    const writer = await office.hire(onDesk("contributor", ROADS()));
    const made: string[] = [];
    for (let i = 0; i < 7; i++) made.push((await createArticle(office.store, writer, { text: text({}), places: [ROADS()] })).articleId);
    const first = await list(writer, "limit=3");
    await open(writer);
    const second = await list(writer, `limit=3&after=${first.next}`);
    const third = await list(writer, `limit=3&after=${second.next}`);
    const seen = [first, second, third].flatMap(({ articles }) => articles.map(({ id }: { id: string }) => id));
    assert.deepEqual([...seen].sort(), made.sort());
    assert.equal(third.next, null);
  });

  test("an article is complete for its editor: text, place, pictures with rights, widths, reading time, what one may, its address once public", async () => {
    const leadAssetId = await pictureIn(office);
    const { articleId, revisionId } = await createArticle(office.store, chief, {
      text: text({ leadAssetId, headlineList: "新桥 OK" }),
      places: [ROADS()],
    });
    const { body } = await office.ask(chief, "GET", `/articles/${articleId}`);
    assert.equal(body.revision.id, revisionId);
    assert.equal(body.revision.number, 1);
    assert.match(body.revision.hash, /^[0-9a-f]{64}$/);
    assert.deepEqual(body.widths, { headline: 12, headlineList: 7, headlineSearch: null });
    assert.equal(body.readingMinutes, 1);
    assert.equal(body.address, null);
    assert.deepEqual(body.places, [ROADS()]);
    assert.equal(body.pictures[0].rights, "本网");
    assert.match(body.pictures[0].renditions[0].path, /^\/newsroom\/api\/media\/[0-9a-f]{64}\.jpg$/);
    assert.ok(body.may.includes("POST /articles/{articleId}/revisions"));
    const reader = await office.hire(onDesk("reporter", ROADS()));
    assert.ok(!(await office.ask(reader, "GET", `/articles/${articleId}`)).body.may.includes("POST /articles/{articleId}/revisions"));
    await publish(office.store, ACTOR, articleId, revisionId, OPERATOR);
    assert.match(
      (await office.ask(chief, "GET", `/articles/${articleId}`)).body.address,
      new RegExp(`^http://hecheng.localhost:4000/2026/03/0./${articleId}$`),
    );
  });

  test(`of two editors on one article the later is refused and shown the newer text, ${TIMES} times: both texts are kept`, async () => {
    const [one, two] = [await office.hire(everywhere("editor")), await office.hire(everywhere("editor"))];
    let { articleId, revisionId } = await open(one);
    for (let i = 0; i < TIMES; i++) {
      const [first, second] = i % 2 === 0 ? [one, two] : [two, one];
      const answers = await Promise.all([
        save(first, articleId, revisionId, { headline: `第一人第${i}次` }),
        save(second, articleId, revisionId, { headline: `第二人第${i}次` }),
      ]);
      const saved = answers.find(({ status }) => status === 200);
      const refused = answers.find(({ status }) => status === 409);
      assert.ok(saved && refused, JSON.stringify(answers));
      assert.equal(refused.body.code, "stale");
      assert.equal(refused.body.newer.id, saved.body.id);
      assert.match(refused.body.newer.text.headline, /第.人第\d+次/);
      const loser = answers[0] === refused ? first : second;
      const kept = (await office.ask(loser, "GET", `/articles/${articleId}/working-copy`)).body.workingCopy;
      assert.ok(kept.isStale && kept.text.headline !== refused.body.newer.text.headline, "the refused text is kept");
      const mine = `合并第${i}次`;
      const again = await save(loser, articleId, refused.body.newer.id, { headline: mine });
      assert.equal(again.status, 200);
      revisionId = again.body.id;
    }
    assert.equal((await revisions(articleId)).length, 1 + 2 * TIMES);
    assert.deepEqual(office.faults, []);
  });

  test(`a save sent again after its answer was lost makes nothing new and gets the same answer, ${TIMES} times, also after others have saved`, async () => {
    const [one, two] = [await office.hire(everywhere("editor")), await office.hire(everywhere("editor"))];
    const { articleId, revisionId } = await open(one);
    let basedOn = revisionId;
    for (let i = 0; i < TIMES; i++) {
      const saveId = randomUUID();
      const sent = [basedOn, { headline: `稿${i}` }, saveId] as const;
      const [first, again] = await Promise.all([save(one, articleId, ...sent), save(one, articleId, ...sent)]);
      assert.deepEqual(first, again);
      const other = await save(two, articleId, first?.body.id, { headline: `他人${i}` });
      const before = await audits();
      assert.deepEqual(await save(one, articleId, ...sent), first);
      assert.equal(await audits(), before);
      assert.equal((await save(two, articleId, ...sent)).status, 409, "another's name for a save is another save");
      assert.equal((await save(one, articleId, basedOn, { headline: "别的" }, saveId)).body.code, "conflict");
      basedOn = other.body.id;
    }
    assert.equal((await revisions(articleId)).length, 1 + 2 * TIMES);
  });

  test("opening an article twice under one name opens one", async () => {
    const body = { text: text({ headline: "一次" }), places: [ROADS()], saveId: randomUUID() };
    const answers = await Promise.all([office.ask(chief, "POST", "/articles", body), office.ask(chief, "POST", "/articles", body)]);
    assert.deepEqual(answers[0], answers[1]);
    assert.equal((await ids(chief, "q=一次")).length, 1);
  });

  test("what cannot be kept is refused with a sentence, and nothing changes", async () => {
    const { articleId, revisionId } = await open(chief);
    const before = await audits();
    const bad: [object, number][] = [
      [{ headline: "题".repeat(301) }, 400],
      [{ headline: "" }, 400],
      [{ headline: "有\0" }, 400],
      [{ bodyHtml: "<p>\0</p>" }, 400],
      [{ headline: "半\ud800" }, 400],
      [{ bodyHtml: `<p>${"\udfff"}</p>` }, 400],
      [{ bodyHtml: `<p>${"长".repeat(1_800_000)}</p>` }, 413],
      [{ bodyHtml: `<p>${"a".repeat(700_000)}</p>` }, 400],
      [{ extra: 1 }, 400],
      [{ leadAssetId: "m00000000000000000aa" }, 400],
      [{ sourceId: "o00000000000000000aa" }, 400],
      [{ byline: Array(31).fill("甲") }, 400],
    ];
    for (const [change, status] of bad) {
      const saved = await save(chief, articleId, revisionId, change);
      assert.equal(saved.status, status, JSON.stringify(change).slice(0, 80));
      assert.ok(saved.body.message.length > 4);
      const path = `/articles/${articleId}/working-copy`;
      if (!("leadAssetId" in change || "sourceId" in change) && Object.values(change)[0] !== "") {
        assert.equal((await office.ask(chief, "PUT", path, { basedOn: revisionId, text: text(change) })).status, status);
      }
    }
    const provenance = { basedOn: revisionId, text: text({}), why: "", saveId: randomUUID() };
    for (const wrong of [
      [{ paragraph: 0, dispatchId: "d00000000000000000aa" }],
      [
        { paragraph: 0, dispatchId: null },
        { paragraph: 0, dispatchId: null },
      ],
    ])
      assert.equal((await office.ask(chief, "POST", `/articles/${articleId}/revisions`, { ...provenance, provenance: wrong })).status, 400);
    assert.equal(await audits(), before);
    assert.equal((await revisions(articleId)).length, 1);
    assert.equal((await office.ask(chief, "GET", `/articles/${articleId}/working-copy`)).body.workingCopy, null);
    assert.deepEqual(office.faults, []);
  });

  test("a working copy is one's own, floods neither history nor audit, tells when it is stale, and goes with the save", async () => {
    const [one, two] = [await office.hire(everywhere("editor")), await office.hire(everywhere("editor"))];
    const { articleId, revisionId } = await open(one);
    const path = `/articles/${articleId}/working-copy`;
    const before = await audits();
    for (let i = 0; i < TIMES; i++) await office.ask(one, "PUT", path, { basedOn: revisionId, text: text({ headline: `打字${i}` }) });
    assert.equal(await audits(), before);
    assert.equal((await revisions(articleId)).length, 1);
    assert.equal((await office.ask(one, "GET", path)).body.workingCopy.text.headline, `打字${TIMES - 1}`);
    assert.equal((await office.ask(two, "GET", path)).body.workingCopy, null);
    const [unsaved] = (await office.ask(two, "GET", `/articles/${articleId}`)).body.unsaved;
    assert.deepEqual([unsaved.by, unsaved.basedOn], [{ id: one.id, name: "试" }, revisionId]);
    const other = await save(two, articleId, revisionId, { headline: "他人" });
    const kept = (await office.ask(one, "PUT", path, { basedOn: revisionId, text: text({ headline: "还在写" }) })).body;
    assert.deepEqual([kept.isStale, kept.currentRevisionId], [true, other.body.id]);
    assert.equal((await office.ask(one, "GET", path)).body.workingCopy.isStale, true);
    await save(one, articleId, other.body.id, { headline: "还在写" });
    assert.equal((await office.ask(one, "GET", path)).body.workingCopy, null);
    await office.ask(one, "PUT", path, { basedOn: revisionId, text: text({ headline: "不要了" }) });
    await office.ask(one, "DELETE", path);
    assert.equal((await office.ask(one, "GET", path)).body.workingCopy, null);
  });

  test("the difference of two revisions is told by field and paragraph, and an older one is restored as a new one", async () => {
    const { articleId, revisionId } = await open(chief);
    const second = await save(chief, articleId, revisionId, {
      headline: "河上大桥通车",
      bodyHtml: "<p>新桥今晨通车。</p><p>全长三百二十米。</p><p>完。</p>",
    });
    const { body } = await office.ask(chief, "GET", `/articles/${articleId}/revisions/${second.body.id}/differences`);
    assert.equal(body.from.id, revisionId);
    assert.deepEqual(body.fields, [
      {
        field: "headline",
        pieces: [
          { kind: "same", text: "河上" },
          { kind: "removed", text: "新桥" },
          { kind: "added", text: "大桥" },
          { kind: "same", text: "通车" },
        ],
      },
    ]);
    assert.deepEqual(
      body.body.map(({ kind, text }: { kind: string; text: string }) => [kind, text]),
      [
        ["same", "新桥今晨通车。"],
        ["changed", "全长三百二十米。"],
        ["added", "完。"],
      ],
    );
    assert.deepEqual(body.body[1].pieces[1], { kind: "added", text: "二十" });
    const restored = await office.ask(chief, "POST", `/articles/${articleId}/revisions/${revisionId}/restoration`, {
      basedOn: second.body.id,
      saveId: randomUUID(),
    });
    assert.equal(restored.body.number, 3);
    assert.equal((await office.ask(chief, "GET", `/articles/${articleId}`)).body.revision.text.headline, "河上新桥通车");
    assert.equal(
      (
        await office.ask(chief, "POST", `/articles/${articleId}/revisions/${revisionId}/restoration`, {
          basedOn: second.body.id,
          saveId: randomUUID(),
        })
      ).body.code,
      "stale",
    );
    assert.equal((await office.ask(chief, "GET", `/articles/${articleId}/revisions/${revisionId}/differences`)).status, 404);
  });

  test("notes are written, answered, resolved and opened again by the desk; only the author words them anew or takes them away", async () => {
    const [one, two] = [await office.hire(everywhere("editor")), await office.hire(everywhere("reviewer"))];
    const { articleId } = await open(one);
    const path = `/articles/${articleId}/notes`;
    const { id } = (await office.ask(one, "POST", path, { text: "数字请核对。", quote: "三百米", paragraph: 1 })).body;
    office.clock.at += 1;
    const answer = (await office.ask(two, "POST", path, { text: "已核对。", parentId: id })).body;
    assert.equal((await office.ask(two, "POST", path, { text: "再答", parentId: answer.id })).status, 400);
    assert.equal((await office.ask(two, "PATCH", `${path}/${id}`, { text: "改" })).status, 403);
    assert.equal((await office.ask(two, "DELETE", `${path}/${id}`)).status, 403);
    assert.equal((await office.ask(one, "DELETE", `${path}/${id}`)).body.code, "conflict");
    await office.ask(two, "PATCH", `${path}/${id}`, { isResolved: true });
    const [note, reply] = (await office.ask(one, "GET", path)).body.notes;
    assert.deepEqual([note.text, note.quote, note.paragraph, note.resolved.by.id], ["数字请核对。", "三百米", 1, two.id]);
    assert.equal(reply.parentId, id);
    await office.ask(one, "PATCH", `${path}/${id}`, { isResolved: false, text: "请再核。" });
    assert.equal((await office.ask(one, "GET", path)).body.notes[0].resolved, null);
    assert.equal((await office.ask(one, "POST", path, { text: "  " })).status, 400);
    await office.ask(two, "DELETE", `${path}/${answer.id}`);
    assert.equal((await office.ask(one, "DELETE", `${path}/${id}`)).status, 200);
    assert.deepEqual((await office.ask(one, "GET", path)).body.notes, []);
  });

  test("who has an article open is seen by the others until 40 s after the last sign of life", async () => {
    const [one, two] = [await office.hire(everywhere("editor")), await office.hire(everywhere("reporter"))];
    const { articleId, revisionId } = await open(one);
    const path = `/articles/${articleId}/presence`;
    const others = async (staff: Staff) => (await office.ask(staff, "PUT", path)).body.others;
    assert.deepEqual(await others(one), []);
    await office.ask(one, "PUT", `/articles/${articleId}/working-copy`, { basedOn: revisionId, text: text({}) });
    const [there] = await others(two);
    assert.deepEqual(there.person, { id: one.id, name: "试" });
    assert.ok(there.unsavedAt >= office.clock.at);
    office.clock.at += MINUTE / 2;
    assert.equal((await others(one)).length, 1);
    office.clock.at += MINUTE / 2;
    assert.deepEqual(await others(one), []);
    assert.equal((await others(two)).length, 1);
    await office.ask(one, "DELETE", path);
    assert.deepEqual(await others(two), []);
  });

  test("views are one's own, kept in one's own order, and another's are as good as none", async () => {
    const [one, two] = [await office.hire(everywhere("editor")), await office.hire(everywhere("editor"))];
    const a = (await office.ask(one, "POST", "/views", { name: "待审", filter: { stage: ["review"], days: 7 } })).body.id;
    const b = (await office.ask(one, "POST", "/views", { name: "我的", filter: { openedBy: "me" } })).body.id;
    await office.ask(one, "PUT", "/views/order", { ids: [b, a] });
    await office.ask(one, "PATCH", `/views/${a}`, { name: "本周待审" });
    assert.deepEqual((await office.ask(one, "GET", "/views")).body.views, [
      { id: b, name: "我的", filter: { openedBy: "me" } },
      { id: a, name: "本周待审", filter: { stage: ["review"], days: 7 } },
    ]);
    assert.deepEqual((await office.ask(two, "GET", "/views")).body.views, []);
    for (const [method, path, body] of [
      ["PATCH", `/views/${a}`, { name: "抢" }],
      ["DELETE", `/views/${a}`, undefined],
    ] as const)
      assert.equal((await office.ask(two, method, path, body)).status, 404);
    assert.equal((await office.ask(one, "PUT", "/views/order", { ids: [a] })).status, 400);
    assert.equal((await office.ask(one, "POST", "/views", { name: " ", filter: {} })).status, 400);
    assert.equal((await office.ask(one, "POST", "/views", { name: "新", filter: { other: 1 } })).status, 400);
    await office.ask(one, "DELETE", `/views/${a}`);
    assert.equal((await office.ask(one, "GET", "/views")).body.views.length, 1);
  });

  test("public articles are found for related links by their headline, drafts and withdrawn ones are not", async () => {
    const { articleId, revisionId } = await createArticle(office.store, ACTOR, { text: text({ headline: "东郊湿地开园" }), places: [ROADS()] });
    const found = async (q: string) =>
      (await office.ask(chief, "GET", `/articles/linkable?q=${q}`)).body.articles.map(({ id }: { id: string }) => id);
    assert.deepEqual(await found("湿地"), []);
    await publish(office.store, ACTOR, articleId, revisionId, OPERATOR);
    assert.deepEqual(await found("湿地"), [articleId]);
    assert.deepEqual(await found("濕地"), [articleId]);
    assert.deepEqual(await found(articleId), [articleId]);
  });

  test("a preview link shows the newest text of one article to anyone, kept by nobody, until it is revoked or a day old", async () => {
    const leadAssetId = await pictureIn(office);
    const { articleId, revisionId } = await createArticle(office.store, chief, { text: text({ leadAssetId }), places: [ROADS()] });
    const path = `/articles/${articleId}/previews`;
    const link = (await office.ask(chief, "POST", path)).body;
    assert.match(link.path, /^\/newsroom\/preview\/[\w-]{43}$/);
    const page = await office.visit(link.path);
    assert.equal(page.status, 200);
    assert.match(page.text, /<h1>.*新桥/);
    assert.deepEqual(
      ["cache-control", "x-robots-tag", "referrer-policy", "x-frame-options"].map((name) => page.headers.get(name)),
      ["no-store", "noindex, nofollow", "no-referrer", "SAMEORIGIN"],
    );
    assert.match(page.headers.get("content-security-policy") ?? "", /frame-ancestors 'self'/);
    await save(chief, articleId, revisionId, { headline: "會後改題", leadAssetId });
    assert.match((await office.visit(link.path)).text, /会后改题|會後改題/);
    const hant = await office.visit(`${link.path}?script=hant&site=gangwan`);
    assert.match(hant.text, /<html lang="zh-Hant-TW"/);
    assert.match(hant.text, /港灣網/);
    const picture = /\/newsroom\/preview\/[\w-]{43}\/media\/[0-9a-f]{64}\.jpg/.exec(page.text)?.[0] ?? "";
    assert.equal((await office.visit(picture)).status, 200);
    assert.equal((await office.visit(picture.replace(/[0-9a-f]{64}/, "0".repeat(64)))).status, 404);
    for (const wrong of [`${link.path}x`, link.path.slice(0, -1), `${link.path}?site=none`, `${link.path}?script=ru`, `${link.path}?a=1`]) {
      assert.ok((await office.visit(wrong)).status === 404 || wrong.endsWith("a=1"), wrong);
    }
    assert.equal(
      JSON.stringify(await office.store.write.selectFrom("previews").selectAll().execute()).includes(link.path.slice(-43)),
      false,
      "only the hash is kept",
    );
    await office.ask(chief, "DELETE", `${path}/${link.id}`);
    assert.equal((await office.visit(link.path)).status, 404);
    assert.equal((await office.visit(picture)).status, 404);
    const other = (await office.ask(chief, "POST", path)).body;
    office.clock.at += 24 * 60 * MINUTE - 1;
    assert.equal((await office.visit(other.path)).status, 200);
    office.clock.at += 1;
    assert.equal((await office.visit(other.path)).status, 404);
    assert.equal((await office.ask(chief, "GET", path)).body.previews.length, 2);
  });

  test("a draft is previewed on either site in either script by whoever may read it", async () => {
    const { articleId } = await open(chief, "会议审议条例");
    const page = await office.ask(chief, "GET", `/articles/${articleId}/preview?site=hecheng&script=hant`);
    assert.equal(page.status, 200);
    assert.match(page.body.replaceAll("<wbr>", ""), /會議審議條例/);
    assert.equal((await office.ask(chief, "GET", `/articles/${articleId}/preview?site=none`)).status, 404);
    assert.deepEqual(office.faults, []);
  });
}

/** A picture of one rendition; nobody looks at its bytes here. */
async function pictureIn({ store }: Office): Promise<string> {
  const bytes = Buffer.from("picture");
  const blobHash = await store.blobs.put(bytes);
  const picture = { blobHash, width: 8, height: 8, alt: "", caption: "", credit: "", rights: "本网", focal: { x: 0.5, y: 0.5 } };
  const blobs = [{ hash: blobHash, size: bytes.length, type: "image/jpeg" }];
  return addAsset(store, ACTOR, { ...picture, renditions: [{ width: 8, height: 8, blobHash }], blobs });
}
