import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type { ArticleText } from "../../src/core/article.ts";
import { Refused } from "../../src/core/refused.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { edit } from "../../src/newsroom/edit.ts";
import { move } from "../../src/newsroom/move.ts";
import { publish } from "../../src/newsroom/publish.ts";
import { refillSearch } from "../../src/newsroom/refill-search.ts";
import { withdraw } from "../../src/newsroom/withdraw.ts";
import { LAST_DOC } from "../../src/search/doc-number.ts";
import { siteToken } from "../../src/search/filter-tokens.ts";
import { indexArticle } from "../../src/search/index-article.ts";
import type { Piece } from "../../src/search/marks.ts";
import { matchingDocs } from "../../src/search/matching-docs.ts";
import { type Question, search } from "../../src/search/search.ts";
import { tokenIndexOf } from "../../src/search/token-index-of.ts";
import { tokensFor } from "../../src/search/tokens.ts";
import { articleById } from "../../src/store/articles.ts";
import { convert } from "../../src/text/convert.ts";
import { ACTOR, type DatabaseFor, MINUTE, MORNING, type Newsroom, OPERATOR, openNewsroom, published, text } from "./fixture.ts";

/** Readers' search, on the engine that `databaseFor` names. */
export function searchSuite(databaseFor: DatabaseFor): void {
  let room: Newsroom;
  before(async () => {
    room = await openNewsroom(databaseFor);
  });
  after(() => room.close());

  /** Ids of what is found. */
  async function found(typed: string, other: Partial<Question> = {}): Promise<string[]> {
    const { hits } = await search(room.store, room.store.engine, { siteId: "hecheng", typed, sort: "newest", ...other });
    return hits.map(({ item }) => item.id);
  }

  async function article(other: Partial<ArticleText>, place = "hecheng:tiyu", at = MORNING): Promise<string> {
    const { articleId } = await published(room, { text: text(other), places: [room.place(place)] }, at);
    return articleId;
  }

  test("an article is found by headline, body, source and author, in either script and any width", async () => {
    const id = await article({
      headline: "灯塔重新点亮",
      sourceName: "望海通讯社",
      byline: ["顾长帆"],
      bodyHtml: "<p>旧<strong>灯</strong>塔的ＬＥＤ灯，2026年起亮着。</p>",
    });
    for (const typed of [
      "灯塔",
      "燈塔",
      "重新点亮",
      "望海",
      "望海通訊社",
      "顾长帆",
      "旧灯塔的",
      "led",
      "ＬＥＤ",
      "2026",
      "2026年",
      "亮著",
      "灯塔 led 顾长帆",
      "灯",
    ]) {
      assert.deepEqual(await found(typed), [id], typed);
    }
    for (const typed of ["灯塔熄灭", "le", "202", "灯塔 不在"]) assert.deepEqual(await found(typed), [], typed);
  });

  test("a draft, a newer text that is not released and a withdrawn article are not found", async () => {
    const draft = await createArticle(room.store, ACTOR, { text: text({ headline: "画舫夜游" }), places: [room.place("hecheng:tiyu")] });
    assert.deepEqual(await found("画舫"), []);
    await publish(room.store, ACTOR, draft.articleId, draft.revisionId, OPERATOR);
    assert.deepEqual(await found("画舫"), [draft.articleId]);
    const newer = text({ headline: "龙舟夜游" });
    const revisionId = await edit(room.store, ACTOR, draft.articleId, { basedOn: draft.revisionId, text: newer, why: "" });
    assert.deepEqual(await found("龙舟"), []);
    await publish(room.store, ACTOR, draft.articleId, revisionId, OPERATOR);
    assert.deepEqual([await found("画舫"), await found("龙舟")], [[], [draft.articleId]]);
    await withdraw(room.store, ACTOR, draft.articleId, "撤稿说明里有龙舟二字");
    for (const sort of ["newest", "best"] as const) assert.deepEqual(await found("龙舟", { sort }), []);
    const left = await room.store.write.selectFrom("searchTexts").select("doc").where("articleId", "=", draft.articleId).execute();
    assert.deepEqual(left, []);
  });

  test("each site finds its own, under the filters that are set", async () => {
    const road = await article({ headline: "石桥甲", sourceName: "新华社" }, "hecheng:xinwen/shizheng/daolu", MORNING - 3 * MINUTE);
    const sport = await article({ headline: "石桥乙", sourceName: "望海社" }, "hecheng:tiyu", MORNING - 2 * MINUTE);
    const abroad = await article({ headline: "石桥丙" }, "gangwan:yaowen");
    assert.deepEqual(await found("石桥"), [sport, road]);
    assert.deepEqual(await found("石桥", { siteId: "gangwan" }), [abroad]);
    const section = (name: string) => [room.place(name).sectionId];
    assert.deepEqual(await found("石桥", { sectionIds: section("hecheng:xinwen/shizheng/daolu") }), [road]);
    assert.deepEqual(await found("石桥", { sectionIds: [...section("hecheng:tiyu"), ...section("hecheng:xinwen/shizheng/daolu")] }), [sport, road]);
    assert.deepEqual(await found("石桥", { sectionIds: [] }), []);
    assert.deepEqual(await found("石桥", { source: "新華社" }), [road]);
    assert.deepEqual(await found("石桥", { source: "，" }), []);
    assert.deepEqual(await found("石桥", { from: MORNING - 2 * MINUTE }), [sport]);
    assert.deepEqual(await found("石桥", { to: MORNING - 3 * MINUTE }), [road]);
    await move(room.store, ACTOR, sport, [room.place("gangwan:yaowen")]);
    assert.deepEqual([await found("石桥"), await found("石桥", { siteId: "gangwan" })], [[road], [abroad, sport]]);
  });

  test("a phrase in quotation marks must be there as it is", async () => {
    const exact = await article({ headline: "云梯", bodyHtml: "<p>桥长不到三里。The art of  bridges.</p>" });
    const apart = await article({ headline: "云梯", bodyHtml: "<p>桥长，长不，不到，到三，三里。art bridges of</p>" });
    assert.deepEqual(await found("桥长不到三里"), [apart, exact]);
    for (const typed of ["“桥长不到三里”", "「橋長不到三里」 云梯", '"art of bridges"']) assert.deepEqual(await found(typed), [exact], typed);
    assert.deepEqual(await found("“桥长不到三里” 云梯", { sort: "best" }), [exact]);
  });

  test("best first puts headlines before bodies and all words before some", async () => {
    const body = await article({ headline: "山中一日", bodyHtml: "<p>山上有鹤鸣亭，亭下有泉。</p>" });
    const headline = await article({ headline: "鹤鸣亭重修", bodyHtml: "<p>工程一年。</p>" }, "hecheng:tiyu", MORNING - MINUTE);
    const some = await article({ headline: "鹤鸣山", bodyHtml: "<p>无亭。</p>" });
    assert.deepEqual(await found("鹤鸣亭", { sort: "best" }), [headline, body, some]);
    const { hits, ranked } = await search(room.store, room.store.engine, { siteId: "hecheng", typed: "鹤鸣亭", sort: "best" });
    assert.deepEqual([ranked, hits.map(({ whole }) => whole)], [3, [true, true, false]]);
  });

  test("pages follow one another without a gap, the newest first", async () => {
    const ids: string[] = [];
    room.clock.at = MORNING + 60 * MINUTE;
    for (let i = 0; i < 25; i++) ids.unshift(await article({ headline: `长亭第${i}处` }, "hecheng:tiyu", MORNING + i * MINUTE));
    const read: string[] = [];
    for (let before: number | undefined | null; before !== null; ) {
      const { hits, next } = await search(room.store, room.store.engine, { siteId: "hecheng", typed: "长亭", sort: "newest", before });
      read.push(...hits.map(({ item }) => item.id));
      before = next;
    }
    assert.deepEqual(read, ids);
    const pages = await Promise.all([1, 2, 3].map((page) => found("长亭", { sort: "best", page })));
    assert.deepEqual([pages.map((page) => page.length), new Set(pages.flat()).size], [[20, 5, 0], 25]);
  });

  test("articles of one instant stand in the order in which they came, and one whose time is changed moves", async () => {
    const first = await article({ headline: "渡口" }, "hecheng:tiyu", MORNING);
    const second = await article({ headline: "渡口" }, "hecheng:tiyu", MORNING);
    assert.deepEqual(await found("渡口"), [second, first]);
    const { publishedRevisionId } = await articleById(room.store.write, first);
    const revisionId = await edit(room.store, ACTOR, first, { basedOn: String(publishedRevisionId), text: text({ headline: "渡口" }), why: "" });
    await publish(room.store, ACTOR, first, revisionId, { ...OPERATOR, at: MORNING + MINUTE });
    assert.deepEqual(await found("渡口"), [first, second]);
  });

  test("what was found is marked, and a snippet is cut between characters", async () => {
    const filler = "这一段与所问无关，只是占着地方。".repeat(20);
    await article({ headline: "古驛站ＡＢＣ", bodyHtml: `<p>${filler}</p><p>在古驿站的院里，👨‍👩‍👧一家人住下。&lt;script&gt;</p><p>${filler}</p>` });
    const { hits } = await search(room.store, room.store.engine, { siteId: "hecheng", typed: "古驿站 abc", sort: "best" });
    const marked = (pieces: readonly Piece[] = []) => pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");
    assert.equal(marked(hits[0]?.headline), "[古驛站ＡＢＣ]");
    const snippet = marked(hits[0]?.snippet);
    assert.match(snippet, /^…在\[古驿站\]的院里，👨‍👩‍👧一家人住下。/u);
    assert.ok(snippet.endsWith("…") && snippet.length < 130, snippet);
  });

  test("of many with the same long beginning, a whole headline finds the one that has all of it", async () => {
    const formula = "望海航道管理处发布冬季航行安全通告请各船舶注意";
    const named = (i: number) => `${formula}：${"东西南北"[i % 4]}${"风雨雪"[Math.floor(i / 4)]}桥`;
    const ids: string[] = [];
    for (let i = 0; i < 12; i++) ids.push(await article({ headline: named(i) }, "hecheng:tiyu", MORNING + i * MINUTE));
    const searching = { read: room.store.read, index: tokenIndexOf(room.store.engine) };
    const firstThree = async (typed: string) => {
      const wanted = { all: [siteToken("hecheng"), ...tokensFor(typed)], any: [], from: 0, before: LAST_DOC };
      const docs = await matchingDocs(searching, wanted, [], 3);
      const rows = await room.store.read.selectFrom("searchTexts").select(["doc", "articleId"]).where("doc", "in", docs).execute();
      return docs.map((doc) => rows.find((row) => row.doc === doc)?.articleId);
    };
    for (const i of [0, 5, 11]) assert.deepEqual(await firstThree(named(i)), [ids[i]], named(i));
    assert.deepEqual(await firstThree(formula), [ids[11], ids[10], ids[9]]);
  });

  test("what is public and not indexed waits, and is indexed once somebody looks after it", async () => {
    const id = await article({ headline: "补录的钟楼" });
    const gone = await article({ headline: "补录的鼓楼" });
    await withdraw(room.store, ACTOR, gone, "撤");
    await room.store.act(async ({ db }) => {
      for (const articleId of [id, gone]) await indexArticle({ db, engine: room.store.engine }, articleId, []);
      await db
        .insertInto("searchRefills")
        .values({ id: 1, before: "~" })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await db.updateTable("searchRefills").set({ before: "~" }).execute();
    });
    assert.deepEqual(await found("补录"), []);
    while (await refillSearch(room.store));
    assert.deepEqual(await found("补录"), [id]);
    assert.equal(await refillSearch(room.store), false);
  });

  test("whatever is typed gets an answer or one sentence", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom("best", "newest"), async (typed, sort) => {
        try {
          await found(typed, { sort: sort as Question["sort"], source: typed.length % 2 ? typed : undefined });
        } catch (error) {
          assert.ok(error instanceof Refused, String(error));
        }
      }),
      { numRuns: 60 },
    );
    for (const typed of [
      "a* OR b",
      "NEAR(a b)",
      "title:x",
      "'); drop table searchTexts; --",
      "\0桥",
      "\ud800桥",
      "x".repeat(100),
      "桥 ".repeat(30),
    ]) {
      await found(typed, { sort: "best" });
    }
  });

  test("every two or more neighbouring Chinese characters of a headline or body find their article", async () => {
    const [chinese, between] = ["河城新桥通车灯塔渡口長亭邊界臺灣衛生着著𠀀", "，。“” a1\u200b<&"].map((some) => fc.constantFrom(...some));
    if (!chinese || !between) return;
    const line = fc.string({ unit: fc.oneof({ weight: 5, arbitrary: chinese }, between), minLength: 4, maxLength: 60 });
    const articles: { id: string; lines: string[] }[] = [];
    for (const lines of fc.sample(fc.array(line, { minLength: 3, maxLength: 3 }), 12)) {
      const [headline = "", ...paragraphs] = lines;
      const bodyHtml = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("");
      articles.push({ id: await article({ headline: `题${headline}`, bodyHtml }, "gangwan:yaowen"), lines });
    }
    for (const { id, lines } of articles) {
      const runs = lines.flatMap((whole) => whole.match(/[\p{sc=Han}\u200b]{2,}/gu) ?? []).flatMap(partsOf);
      for (const part of runs) {
        const typed = id.charCodeAt(15) % 2 ? part : convert(part, "tw");
        const ids = await found(typed, { siteId: "gangwan" });
        assert.ok(ids.includes(id), `${JSON.stringify(typed)} of ${JSON.stringify(lines)}`);
      }
    }
  });
}

/** A few of the parts of two to six characters. */
function partsOf(run: string): string[] {
  const characters = [...run.replaceAll("\u200b", "")];
  return fc
    .sample(fc.tuple(fc.nat(characters.length), fc.integer({ min: 2, max: 6 })), 4)
    .map(([from, length]) => characters.slice(from, from + length))
    .filter((part) => part.length > 1)
    .map((part) => part.join(""));
}

function escaped(plain: string): string {
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
