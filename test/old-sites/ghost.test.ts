import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Refused } from "../../src/core/refused.ts";
import { type OldTown, openOldTown, samplePng } from "./old-town.ts";

let town: OldTown;
before(async () => {
  town = await openOldTown(async () => null);
});
after(() => town.close());

const SITE = "https://hecheng.example/";

test("an export of Ghost comes in with its section, pictures and address; a text in Ghost's own form is named as lost; a second run does nothing", async () => {
  await town.write("images/2021/03/a.png", await samplePng(400));
  const posts = [
    {
      ...{ id: "1", title: "渡口通航", slug: "dukou", status: "published", published_at: "2021-03-04T05:06:07.000Z" },
      feature_image: "__GHOST_URL__/content/images/2021/03/a.png",
      html: '<p>昨天通航，<a href="__GHOST_URL__/qiao/">新桥</a>也通车。</p><img src="__GHOST_URL__/content/images/size/w600/2021/03/a.png">',
    },
    { id: "2", title: "新桥", slug: "qiao", status: "published", html: null, mobiledoc: "{}" },
    { id: "3", title: "未写完", slug: "w", status: "draft", html: "<p>一</p>" },
  ];
  const data = { posts, tags: [{ id: "8", name: "市政", slug: "x" }], posts_tags: [{ post_id: "1", tag_id: "8" }] };
  const path = await town.write("ghost.json", JSON.stringify({ db: [{ meta: {}, data }] }));
  const named = { paths: [path], siteUrl: SITE };
  const { said } = await town.bring(named, { folders: [{ path: join(town.files, "images"), url: null }] });
  assert.match(said, /post qiao 新桥: has its text in Ghost's own form alone \(mobiledoc\)/);
  assert.match(said, /3 articles: 1 published, 1 drafts, 0 stored, 0 already there, 1 failed; 0 losses/);
  const [row] = await town.store.write.selectFrom("publications").select(["item", "bodyHtml"]).execute();
  const item = JSON.parse(row?.item ?? "{}");
  assert.match(row?.bodyHtml ?? "", /^<p>昨天通航，<a href="\/qiao\/">新桥<\/a>也通车。<\/p><figure><img src="\/media\//);
  assert.deepEqual(await town.ask("/dukou/"), [301, item.path]);
  assert.equal((await town.store.write.selectFrom("assets").select("id").execute()).length, 1);
  assert.match((await town.bring(named)).said, /0 published, 0 stored, 2 already there, 1 failed/);
});

test("an export of Ghost without the site's address is wrong use", async () => {
  const path = await town.write("two.json", "{}");
  await assert.rejects(town.bring({ paths: [path] }), (error) => error instanceof Refused && error.code === "wrong-use");
});
