import assert from "node:assert/strict";
import { after, test } from "node:test";
import sharp from "sharp";
import type { Staff } from "../../src/core/staff.ts";
import { storePicture } from "../../src/media/store-picture.ts";
import { createArticle } from "../../src/newsroom/create-article.ts";
import { publishedArticle } from "../../src/store/published/published-article.ts";
import { tags } from "../../src/store/tags.ts";
import { published, text } from "../store/fixture.ts";
import { everywhere, onDesk, openOffice } from "./office.ts";

const office = await openOffice();
after(() => office.close());
const HERE = office.place("hecheng:xinwen/shizheng/daolu");
const reporter = await office.hire(onDesk("reporter", HERE));
const editor = await office.hire(onDesk("editor", HERE));
const elsewhere = await office.hire(onDesk("editor", office.place("gangwan:yaowen")));
const SAID = { alt: "", caption: "渡口", credit: "林岫摄", rights: "本台" };
const change = (other: object = {}) => ({ ...SAID, focal: { x: 0.5, y: 0.5 }, usageTerms: null, expiresAt: null, version: 1, ...other });

let made = 0;
async function picture(owner: Staff): Promise<string> {
  const bytes = await sharp({ create: { width: 600, height: 300, channels: 3, background: { r: made++, g: 90, b: 90 } } })
    .png()
    .toBuffer();
  return storePicture(office.store, owner, bytes, SAID);
}

test("who handed a picture in describes it, until a public article shows it: then the editors of its desks do", async () => {
  const id = await picture(reporter);
  assert.equal((await office.ask(reporter, "PUT", `/assets/${id}`, change({ caption: "渡口清晨" }))).status, 200);
  await published(office, { text: text({ leadAssetId: id }), places: [HERE] });
  const second = change({ version: 2 });
  assert.equal((await office.ask(reporter, "PUT", `/assets/${id}`, second)).status, 403);
  assert.equal((await office.ask(elsewhere, "PUT", `/assets/${id}`, second)).status, 403);
  assert.deepEqual((await office.ask(elsewhere, "GET", `/assets/${id}`)).body.may, []);
  assert.equal((await office.ask(editor, "PUT", `/assets/${id}`, second)).status, 200);
});

test("a new caption is on public pages at once", async () => {
  const id = await picture(editor);
  const { articleId } = await published(office, { text: text({ leadAssetId: id }), places: [HERE] });
  await office.ask(editor, "PUT", `/assets/${id}`, change({ caption: "渡口黄昏" }));
  assert.equal((await publishedArticle(office.store, "hecheng", articleId))?.lead?.caption, "渡口黄昏");
  assert.equal(office.store.changes.newest(tags.article(articleId)), office.store.changes.seq);
});

test("a change that began from an older version is refused, and so are a point outside and a missing credit", async () => {
  const id = await picture(editor);
  assert.equal((await office.ask(editor, "PUT", `/assets/${id}`, change({ caption: "一" }))).status, 200);
  assert.equal((await office.ask(editor, "PUT", `/assets/${id}`, change({ caption: "二" }))).status, 409);
  for (const bad of [{ focal: { x: 1.2, y: 0 } }, { credit: " " }]) {
    assert.equal((await office.ask(editor, "PUT", `/assets/${id}`, change({ version: 2, ...bad }))).status, 400);
  }
  assert.equal((await office.ask(editor, "GET", `/assets/${id}`)).body.caption, "一");
});

test("crops follow the focal point, and their older files are forgotten", async () => {
  const id = await picture(editor);
  const cropsAt = async (x: number, version: number) =>
    (await office.ask(editor, "PUT", `/assets/${id}`, change({ focal: { x, y: 0.5 }, version }))).body.crops;
  const left = await cropsAt(0, 1);
  assert.deepEqual(
    left.map(({ ratio, width, height }: { ratio: string; width: number; height: number }) => [ratio, width, height]),
    [
      ["16:9", 533, 300],
      ["1:1", 300, 300],
      ["4:3", 400, 300],
    ],
  );
  assert.equal((await office.ask(reporter, "GET", left[0].path.replace("/newsroom/api", ""))).status, 200);
  assert.equal((await office.ask(null, "GET", left[0].path.replace("/newsroom/api", ""))).status, 401);
});

test("where a picture is used names only what the asker may read", async () => {
  const id = await picture(editor);
  await createArticle(office.store, reporter, { text: text({ leadAssetId: id, headline: "内部草稿" }), places: [HERE] });
  const own = (await office.ask(reporter, "GET", `/assets/${id}`)).body;
  assert.deepEqual([own.uses[0].headline, own.hiddenUses], ["内部草稿", 0]);
  const others = await office.ask(elsewhere, "GET", `/assets/${id}`);
  assert.deepEqual([others.body.uses, others.body.hiddenUses], [[], 1]);
  const chief = await office.hire(everywhere("chief"));
  assert.equal((await office.ask(chief, "DELETE", `/assets/${id}`)).status, 409);
});

test("a list says who handed in what, and its thumbnails are there for staff only", async () => {
  office.clock.at += 1;
  const id = await picture(reporter);
  const { body } = await office.ask(editor, "GET", `/assets?uploader=${reporter.id}&limit=1`);
  assert.equal(body.assets[0].id, id);
  assert.equal(body.assets[0].uploadedBy.id, reporter.id);
  assert.equal((await office.ask(editor, "GET", body.assets[0].thumbnail.replace("/newsroom/api", ""))).status, 200);
  assert.equal((await office.ask(editor, "GET", "/assets?limit=101")).status, 400);
  assert.equal((await office.ask(editor, "GET", "/assets?kind=elephant")).status, 400);
});
