import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { ExtractedReport } from "../core/report.ts";
import { extractPage } from "./page.ts";

const folder = new URL("../../../shared/seeds/", import.meta.url);
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort()
  : [];
const skip = files.length < 2 ? "the two seed pages are not on this machine" : false;

const read = (index: number): ExtractedReport => extractPage(readFileSync(new URL(files[index] ?? "", folder)), { zone: "Asia/Shanghai" });
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

test("seed A: the head of an agency report is read field by field", { skip }, () => {
  const report = read(0);
  assert.equal(report.kind, "article");
  assert.equal(report.headline, "王毅同俄罗斯外长拉夫罗夫举行会谈");
  assert.equal(report.published, "2020-09-12T08:51:18+08:00");
  assert.equal(report.source, "新华网");
  assert.equal(report.agency, "新华社");
  assert.equal(report.dateline?.place, "莫斯科");
  assert.equal(report.dateline?.date, "2020-09-11");
  assert.deepEqual(report.byline, ["张骁", "白雪骐"]);
  assert.deepEqual(report.breadcrumb, ["首页", "新闻中心", "时事新闻", "外交"]);
});

test("seed A: the body is the report's eleven paragraphs and nothing else", { skip }, () => {
  const { body, bodyHtml } = read(0);
  const paragraphs = body.split("\n");
  assert.equal(paragraphs.length, 11);
  assert.ok(paragraphs[0]?.startsWith("新华社莫斯科9月11日电"));
  assert.equal(paragraphs[10], "会谈后,两国外长共同会见了记者。");
  assert.equal(han(body), 961);
  assert.equal(bodyHtml.match(/<p>/g)?.length, 11);
});

test("seed A: related links and side lists stand apart, with the picture mark as a property", { skip }, () => {
  const { relatedLinks, linkLists } = read(0);
  assert.equal(relatedLinks.length, 6);
  const counts = Object.fromEntries(linkLists.map(({ title, links }) => [title, links.length]));
  assert.deepEqual(Object.keys(counts), ["相关新闻", "新闻推荐", "最新图片", "资讯快递", "博客", "播客", "娱乐", "社会"]);
  const { 新闻推荐: recommended, ...others } = counts;
  assert.deepEqual(others, { 相关新闻: 10, 最新图片: 6, 资讯快递: 20, 博客: 8, 播客: 8, 娱乐: 10, 社会: 10 });
  assert.equal(recommended, 11, "ten items and the title that stands above them");
  const links = linkLists.flatMap((list) => list.links);
  assert.equal(links.filter((link) => link.picture).length, 9);
  assert.ok(links.every(({ title }) => !/图[)）]?$/.test(title)));
});

test("seed B: a compiled digest keeps desk, act, source and the stated count apart", { skip }, () => {
  const report = read(1);
  assert.equal(report.kind, "article");
  assert.equal(report.headline?.length, 31);
  assert.match(report.headline ?? "", /^中俄关键时刻.*各领域合作$/);
  assert.ok(report.published?.startsWith("2020-09-13T18:02:14"));
  assert.equal(report.zoneAssumed, true);
  assert.deepEqual([report.source, report.desk, report.act], ["中俄资讯网", "莫斯科", "编发"]);
  assert.deepEqual([report.wordsStated, report.words], [2025, 1557]);
  assert.deepEqual(report.breadcrumb, ["中俄资讯网", "中俄时政要闻"]);
  assert.equal(report.body.split("\n").length, 20);
});

test("seed B: the sign-off, three clauses and the registrations are notices", { skip }, () => {
  const { notices, linkLists } = read(1);
  assert.equal(notices[0], "中俄资讯网www.chinaru.info");
  assert.equal(notices.filter((notice) => /^(?:版权|[23]、)/.test(notice)).length, 3);
  assert.equal(notices.filter((notice) => /^Copyright|^(?:备案号|工信部|俄联邦注册号)/.test(notice)).length, 4);
  assert.equal(notices.length, 8);
  assert.deepEqual(linkLists, []);
});
