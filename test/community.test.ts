import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Parser } from "htmlparser2";
import type { Community } from "../src/core/community.ts";
import { defineSite } from "../src/newsroom/define-site.ts";
import { approvePost } from "../src/newsroom/moderation/approve-post.ts";
import { blockReader } from "../src/newsroom/moderation/block-reader.ts";
import { decideComment } from "../src/newsroom/moderation/decide-comment.ts";
import { postQueue } from "../src/newsroom/moderation/post-queue.ts";
import { putColumn } from "../src/newsroom/moderation/put-column.ts";
import { returnPost } from "../src/newsroom/moderation/return-post.ts";
import { setCommunity } from "../src/newsroom/moderation/set-community.ts";
import { switchComments } from "../src/newsroom/moderation/switch-comments.ts";
import { withdraw } from "../src/newsroom/withdraw.ts";
import { beginSession } from "../src/portal/readers/sessions.ts";
import { CITY, EDITOR, NOW, type PortalFixture, portalFixture } from "./portal-fixture.ts";
import { NO_SHARED } from "./shared.ts";
import { person } from "./store/people.ts";
import { newReader } from "./store/readers.ts";
import { VECTORS } from "./xss-vectors.ts";

const MODERATOR = person("s-moderator", "editor");
const OWN = { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };

let portal: PortalFixture;
before(async () => {
  portal = await portalFixture();
  await defineSite(portal.store, EDITOR, { site: { ...CITY, registration: "open" }, sections: [] });
  await taking("held");
});
after(() => portal.close());

let networks = 0;

/** A reader who is logged in, on a network of their own. */
async function visitor(name: string, siteId = "city") {
  const reader = await newReader(portal.store, siteId, name);
  const secret = await portal.store.act((act) => beginSession(act, reader.id, { network: "", userAgent: "" }));
  const host = siteId === "city" ? "localhost" : "digest.localhost";
  const from = `198.51.100.${++networks}`;
  const headers = { host, cookie: `dateline-reader=${secret}` };
  const answered = async (response: Response) => ({
    status: response.status,
    text: await response.text(),
    location: response.headers.get("location"),
    cache: response.headers.get("cache-control"),
  });
  return {
    ...reader,
    get: async (path: string) => answered(await portal.ask(path, { headers }, from)),
    send: async (path: string, fields: Record<string, string>, more: Record<string, string> = {}) => {
      portal.clock.at += 60_000; // nobody here is in haste, but who is tested for it
      return answered(
        await portal.ask(path, { method: "POST", body: new URLSearchParams(fields).toString(), headers: { ...headers, ...OWN, ...more } }, from),
      );
    },
  };
}

function taking(comments: Community["comments"]): Promise<void> {
  return setCommunity(portal.store, EDITOR, "city", { comments, takedownDays: 30 });
}

async function pathOf(articleId: string): Promise<string> {
  const { dayPath } = await portal.store.write.selectFrom("articles").select("dayPath").where("id", "=", articleId).executeTakeFirstOrThrow();
  return `/${dayPath}/${articleId}`;
}

async function published(): Promise<{ id: string; path: string }> {
  const id = await portal.publish({});
  return { id, path: await pathOf(id) };
}

async function newestComment() {
  return portal.store.write.selectFrom("comments").selectAll().orderBy("id", "desc").limit(1).executeTakeFirstOrThrow();
}

async function showNewest(): Promise<void> {
  await decideComment(portal.store, EDITOR, (await newestComment()).id, { from: "held", to: "shown" });
}

const alertIn = (text: string) => /role="alert"[^>]*>([^<]+)</.exec(text)?.[1] ?? "";

describe("comments", () => {
  test("one is written on its own page, held, shown on the article's page, and gone from it once it is removed", async () => {
    const { path } = await published();
    const reader = await visitor("河边人");
    const form = await reader.get(`${path}/comment`);
    assert.deepEqual([form.status, form.cache], [200, "no-store"]);
    assert.match(form.text, /<textarea name="text"/);
    const sent = await reader.send(`${path}/comment`, { text: "渡口的灯\r\n真亮", reply: "" });
    assert.match(sent.text, /编辑看过后会显示/);
    assert.doesNotMatch((await portal.get(path)).text, /渡口的灯/);
    await showNewest();
    const page = await portal.get(path);
    assert.match(page.text, /<li id="c1">.*河边人.*<p class="said">渡口的灯\n真亮<\/p>/s);
    assert.match(page.text, /评论<span class="count">1<\/span>/);
    const { id } = await newestComment();
    await decideComment(portal.store, EDITOR, id, { from: "shown", to: "removed", reason: "重复" });
    assert.doesNotMatch((await portal.get(path)).text, /渡口的灯|河边人/);
    assert.match((await reader.get("/me/comments")).text, /编辑移除了这条评论：重复/);
  });

  test("the article's page is the same for everybody, and sends strangers to log in and back", async () => {
    const { path } = await published();
    const reader = await visitor("老船工");
    assert.equal((await reader.get(path)).text, (await portal.get(path)).text);
    assert.match((await portal.get(path)).text, /<div hidden data-comment-box>/);
    const asked = await portal.ask(`${path}/comment?reply=3`);
    assert.deepEqual([asked.status, asked.headers.get("location")], [303, `/login?next=${encodeURIComponent(`${path}/comment?reply=3`)}`]);
    const sent = await portal.ask(`${path}/comment`, { method: "POST", body: "text=a", headers: OWN });
    assert.equal(sent.status, 303);
    const byScript = await portal.ask(`${path}/comment`, { method: "POST", body: "text=a", headers: { ...OWN, accept: "application/json" } });
    assert.deepEqual([byScript.status, JSON.parse(await byScript.text()).code], [401, "signed-out"]);
  });

  test("what the script sends is answered in JSON: what became of it, or why not", async () => {
    const { path } = await published();
    const reader = await visitor("快嘴");
    const json = { accept: "application/json" };
    assert.match(JSON.parse((await reader.send(`${path}/comment`, { text: "好" }, json)).text).message, /编辑看过后/);
    const refused = await reader.send(`${path}/comment`, { text: "  " }, json);
    assert.deepEqual([refused.status, JSON.parse(refused.text).message], [400, "请先写下评论。"]);
    await taking("shown");
    assert.deepEqual(JSON.parse((await reader.send(`${path}/comment`, { text: "极好" }, json)).text), { path: `${path}#c1` });
    assert.deepEqual(JSON.parse((await reader.send(`/hant${path}/comment`, { text: "很好" }, json)).text), { path: `/hant${path}#c2` });
    const inHant = await reader.send(`/hant${path}/comment`, { text: "很好" }, json);
    assert.equal(inHant.status, 409);
    assert.match(JSON.parse(inHant.text).message, /發過同樣的評論/);
    await taking("held");
  });

  test("a form of another site, too long a text, too many links, a blocked reader and a closed article are refused with what was entered", async () => {
    const { id, path } = await published();
    const reader = await visitor("问路人");
    const foreign = await reader.send(`${path}/comment`, { text: "好" }, { "sec-fetch-site": "cross-site" });
    assert.equal(foreign.status, 403);
    const long = await reader.send(`${path}/comment`, { text: "长".repeat(1_001) });
    assert.deepEqual([long.status, alertIn(long.text)], [400, "评论最长 1000 字，请删短一些。"]);
    assert.match(long.text, /长{1001}<\/textarea>/);
    assert.equal((await reader.send(`${path}/comment`, { text: "http://a.example http://b.example www.c.example" })).status, 400);
    assert.equal((await reader.send(`${path}/comment`, { text: "文".repeat(30_000) })).status, 413);
    await switchComments(portal.store, EDITOR, id, "closed");
    const closed = await reader.send(`${path}/comment`, { text: "好" });
    assert.deepEqual([closed.status, alertIn(closed.text)], [409, "这篇稿件的评论已经关闭。"]);
    await switchComments(portal.store, EDITOR, id, "open");
    await blockReader(portal.store, EDITOR, reader.id, { isBlocked: true, removeComments: null });
    assert.equal((await reader.send(`${path}/comment`, { text: "好" })).status, 403);
    assert.match((await reader.get(`${path}/comment`)).text, /已被停止发言/);
    assert.equal(await portal.store.write.selectFrom("comments").select("id").where("articleId", "=", id).executeTakeFirst(), undefined);
  });

  test("an article of another site, a withdrawn one, and one that never was have no comments", async () => {
    const { id, path } = await published();
    const stranger = await visitor("外来客", "digest");
    assert.equal((await stranger.send(`${path}/comment`, { text: "好" })).status, 404);
    const reader = await visitor("晚来客");
    assert.equal((await reader.get(`${path.slice(0, -1)}z/comment`)).status, 404);
    assert.equal((await reader.get(`${path.replace("2026", "2025")}/comment`)).status, 404);
    await reader.send(`${path}/comment`, { text: "好" });
    await showNewest();
    await withdraw(portal.store, EDITOR, id, "来源撤稿。");
    assert.equal((await reader.send(`${path}/comment`, { text: "还有吗" })).status, 404);
    assert.doesNotMatch((await portal.get(path)).text, /晚来客|comment/);
    assert.equal((await portal.get(`${path}/comments?after=50`)).status, 404);
  });

  test("a site without comments shows none, an article's may be hidden, and a closed one without any says nothing", async () => {
    const { id, path } = await published();
    const reader = await visitor("常客");
    await reader.send(`${path}/comment`, { text: "晴天" });
    await showNewest();
    await switchComments(portal.store, EDITOR, id, "closed");
    const closed = (await portal.get(path)).text;
    assert.match(closed, /晴天.*评论已经关闭/s);
    assert.doesNotMatch(closed, /data-comment-box|data-reply/);
    await switchComments(portal.store, EDITOR, id, "hidden");
    assert.doesNotMatch((await portal.get(path)).text, /晴天|id="comments"/);
    await switchComments(portal.store, EDITOR, id, "open");
    await taking("off");
    assert.doesNotMatch((await portal.get(path)).text, /晴天|id="comments"/);
    await taking("held");
    await defineSite(portal.store, EDITOR, {
      site: { ...CITY, registration: "off", community: { comments: "held", takedownDays: 30 } },
      sections: [],
    });
    assert.match((await portal.get(path)).text, /晴天.*评论已经关闭/s, "nobody can log in");
    await defineSite(portal.store, EDITOR, {
      site: { ...CITY, registration: "open", community: { comments: "held", takedownDays: 30 } },
      sections: [],
    });
    const empty = await published();
    await switchComments(portal.store, EDITOR, empty.id, "closed");
    assert.doesNotMatch((await portal.get(empty.path)).text, /id="comments"/);
  });

  test("more than fifty go on by number; a removed one shortens its page alone", async () => {
    await taking("shown");
    const { path } = await published();
    for (let n = 1; n <= 52; n++) await (await visitor(`众人${n}`)).send(`${path}/comment`, { text: `第${n}句` });
    await taking("held");
    const first = (await portal.get(path)).text;
    assert.match(first, /第50句/);
    assert.doesNotMatch(first, /第51句/);
    assert.match(first, new RegExp(`${path}/comments\\?after=50.*最新一条（52 楼）`, "s"));
    const further = await portal.get(`${path}/comments?after=50`);
    assert.match(further.text, /第51句.*第52句/s);
    for (const none of ["49", "51", "100", "-50", "x", "1e9", "50.5"])
      assert.equal((await portal.get(`${path}/comments?after=${none}`)).status, 404, none);
    const { id } = await portal.store.write.selectFrom("comments").select("id").where("text", "=", "第7句").executeTakeFirstOrThrow();
    await decideComment(portal.store, EDITOR, id, { from: "shown", to: "removed", reason: "试" });
    assert.doesNotMatch((await portal.get(path)).text, /第7句|第51句/);
    assert.match((await portal.get(`${path}/comments?after=50`)).text, /第51句.*第52句/s);
    const answered = await (await visitor("回话人")).get(`${path}/comment?reply=52`);
    assert.match(answered.text, /<blockquote class="quoted">.*第52句.*name="reply" value="52"/s);
  });

  test("a reader reports a shown comment once, never their own; what is reported is told to editors only", async () => {
    const { path } = await published();
    const [author, other] = [await visitor("卖房的"), await visitor("看报的")];
    await author.send(`${path}/comment`, { text: "好房出售" });
    assert.equal((await other.get(`${path}/comments/1/report`)).status, 404, "held ones cannot be seen");
    await showNewest();
    assert.match((await other.get(`${path}/comments/1/report`)).text, /好房出售.*type="radio"/s);
    assert.equal((await other.send(`${path}/comments/1/report`, { reason: "<b>x</b>" })).status, 400);
    assert.match((await other.send(`${path}/comments/1/report`, { reason: "广告或灌水" })).text, /举报已收到/);
    assert.equal((await author.send(`${path}/comments/1/report`, { reason: "其他" })).status, 400);
    assert.doesNotMatch((await portal.get(path)).text, /灌水/);
    assert.equal((await portal.ask(`${path}/comments/1/report`)).status, 303);
  });

  test("one deletes one's own, nobody another's", async () => {
    const { path } = await published();
    const [author, other] = [await visitor("甲"), await visitor("乙")];
    await author.send(`${path}/comment`, { text: "我说错了" });
    await showNewest();
    const { id } = await newestComment();
    assert.equal((await other.send("/me/comments/delete", { comment: id })).status, 404);
    assert.match((await portal.get(path)).text, /我说错了/);
    assert.equal((await author.send("/me/comments/delete", { comment: id })).status, 303);
    assert.doesNotMatch((await portal.get(path)).text, /我说错了/);
    assert.doesNotMatch((await author.get("/me/comments")).text, /我说错了/);
  });
});

describe("columns", () => {
  test("a columnist's post waits, comes back with a word, goes again, and stands in its column, on 博客, in its feed and under its author's own clause", async () => {
    const author = await columnist("malong");
    assert.match((await author.get("/me/column")).text, /我的专栏.*马龙说河/s);
    assert.equal(
      (await author.send("/me/column/new", { title: "上游来信", text: "雨下了三天。\n\n水涨了。", version: "0", do: "submit" })).location,
      "/me/column",
    );
    assert.match((await author.get("/me/column")).text, /上游来信.*等待审核/s);
    assert.doesNotMatch((await portal.get("/blogs/malong/")).text, /上游来信/);
    const [waits] = await postQueue(portal.store, MODERATOR, "waiting", 5);
    await returnPost(portal.store, EDITOR, waits?.id ?? "", { changedAt: waits?.changedAt ?? 0, reason: "请写明是哪条河" });
    const again = await author.get(`/me/column/${waits?.id}`);
    assert.match(again.text, /编辑的意见：请写明是哪条河/);
    const version = /name="version" value="(\d+)"/.exec(again.text)?.[1] ?? "";
    await author.send(`/me/column/${waits?.id}`, { title: "上游来信", text: "沙河下了三天雨。", version, do: "submit" });
    const [then] = await postQueue(portal.store, MODERATOR, "waiting", 5);
    const { articleId } = await approvePost(portal.store, MODERATOR, then?.id ?? "", then?.changedAt ?? 0);
    const path = await pathOf(articleId);
    const page = (await portal.get(path)).text;
    assert.match(page, /作者.*马龙.*沙河下了三天雨。.*版权归作者所有/s);
    for (const address of ["/blogs/", "/blogs/malong/", "/blogs/malong/feed.xml", "/blogs/feed.xml"])
      assert.match((await portal.get(address)).text, /上游来信/, address);
    assert.match((await portal.get("/blogs/")).text, /<ul class="columns">.*马龙说河.*<ol class="posts">.*马龙说河/s);
    assert.equal((await portal.get("/blogs")).headers.get("location"), "/blogs/");
    assert.match((await portal.get("/")).text, /href="\/blogs\/"[^>]*>博客</);
    assert.match((await author.get("/me/column")).text, new RegExp(`href="${path}".*已发表`, "s"));
    await withdraw(portal.store, EDITOR, articleId, "应作者要求撤下。");
    for (const address of ["/blogs/", "/blogs/malong/", "/blogs/malong/feed.xml"])
      assert.doesNotMatch((await portal.get(address)).text, /上游来信/, address);
    assert.equal((await portal.get(path)).status, 410);
    assert.match((await author.get("/me/column")).text, /已撤下/);
  });

  test("the page of a column that is changed is made anew", async () => {
    const author = await columnist("jiuqiao");
    assert.match((await portal.get("/blogs/jiuqiao/")).text, /过桥的人。/);
    await putColumn(portal.store, EDITOR, author.id, { slug: "jiuqiao", name: "旧桥", byline: "马龙", about: "说桥的人。" });
    assert.match((await portal.get("/blogs/jiuqiao/")).text, /<h1>旧桥<.*说桥的人。/s);
    assert.match((await portal.get("/blogs/")).text, /旧桥.*说桥的人。/s);
  });

  test("others' posts are not there for anybody else, whatever they ask", async () => {
    const [author, other] = [await columnist("yiren"), await columnist("erren")];
    await author.send("/me/column/new", { title: "草稿一", text: "没写完。", version: "0", do: "save" });
    const { id } = await portal.store.write.selectFrom("posts").select("id").where("title", "=", "草稿一").executeTakeFirstOrThrow();
    assert.match((await author.get(`/me/column/${id}`)).text, /没写完/);
    for (const asked of [other, await visitor("路人")]) {
      assert.equal((await asked.get(`/me/column/${id}`)).status, 404);
      assert.equal((await asked.send(`/me/column/${id}`, { title: "改", text: "改。", version: "0" })).status, 404);
      for (const act of ["recall", "delete"]) assert.equal((await asked.send(`/me/column/${id}/${act}`, {})).status, 404, act);
    }
    assert.match((await author.get(`/me/column/${id}`)).text, /没写完/);
  });

  test("a post comes back as it was entered where it cannot be kept", async () => {
    const author = await columnist("chang");
    const empty = await author.send("/me/column/new", { title: "", text: "有正文。", version: "0" });
    assert.equal(empty.status, 400);
    assert.match(empty.text, /请写标题。.*有正文。<\/textarea>/s);
    const long = await author.send("/me/column/new", { title: "长", text: "字".repeat(20_001), version: "0" });
    assert.equal(long.status, 400, "read whole, and refused by its length");
    assert.equal((await author.send("/me/column/new", { title: "长", text: "字".repeat(60_000), version: "0" })).status, 413);
    assert.equal((await (await visitor("无专栏")).send("/me/column/new", { title: "题", text: "文。", version: "0" })).status, 403);
  });
});

test("known payloads as a comment, a name, a post's title and text make no element of their own", {
  skip: VECTORS.length === 0 && NO_SHARED,
}, async () => {
  await taking("shown");
  const { path } = await published();
  const author = await columnist("shi");
  const ids: string[] = [];
  for (const [n, payload] of VECTORS.entries()) {
    const sample = payload.slice(0, 900);
    if (n % 8 === 0) {
      const reader = await visitor(sample.slice(0, 40));
      await reader.send(`${path}/comment`, { text: `${n} ${sample}` });
    }
    if (n % 40 === 0) {
      await author.send("/me/column/new", { title: `${n} ${sample}`.slice(0, 60), text: sample, version: "0", do: "submit" });
      for (const { id, changedAt } of await postQueue(portal.store, MODERATOR, "waiting", 5))
        ids.push((await approvePost(portal.store, MODERATOR, id, changedAt)).articleId);
    }
  }
  await taking("held");
  assert.ok(ids.length > 2);
  const held = await portal.store.write.selectFrom("comments").select("id").where("state", "=", "held").execute();
  for (const { id } of held) await decideComment(portal.store, EDITOR, id, { from: "held", to: "shown" });
  const pages = [path, `${path}/comments?after=50`, "/blogs/", "/blogs/shi/", ...(await Promise.all(ids.map(pathOf)))];
  for (const address of pages) {
    const { text } = await portal.get(address);
    new Parser({
      onopentag(tag, attributes) {
        assert.ok(!["svg", "math", "iframe", "object", "embed", "style", "base"].includes(tag), `<${tag}> on ${address}`);
        if (tag === "script") assert.ok(attributes["src"]?.startsWith("/assets/") || attributes["type"] === "application/ld+json", address);
        for (const [name, value] of Object.entries(attributes)) {
          assert.doesNotMatch(name, /^on/, address);
          if (name === "href" || name === "src" || name === "action")
            assert.match(new URL(value, "https://portal.example/").protocol, /^(?:https?|mailto):$/, value);
        }
      },
    }).end(text);
  }
});

test("who sends a take-down notice is told its number, its state and the day of the answer that the site promises", async () => {
  await setCommunity(portal.store, EDITOR, "city", { comments: "held", takedownDays: 15 });
  portal.clock.at = NOW;
  assert.match((await portal.get("/copyright")).text, /收到后 15 天内处理/);
  const { text } = await portal.post(
    "/copyright",
    { name: "某社", contact: "a@example.org", address: "/about", reason: "图片是我们的" },
    "192.0.2.77",
  );
  assert.match(text, /编号 <b>t[0-9a-z]{19}<\/b>.*等待处理.*2026-05-30/s);
});

test("nothing went wrong inside", () => assert.deepEqual(portal.faults, []));

async function columnist(slug: string) {
  const author = await visitor(slug);
  await putColumn(portal.store, EDITOR, author.id, {
    slug,
    name: slug === "malong" ? "马龙说河" : `${slug}专栏`,
    byline: "马龙",
    about: "过桥的人。",
  });
  return author;
}
