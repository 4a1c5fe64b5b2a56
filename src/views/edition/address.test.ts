import assert from "node:assert/strict";
import { test } from "node:test";
import { inEdition, twinOf } from "./address.ts";

const ORIGIN = "https://shazhou.example";

test("a page's address has a twin below /hant, whole or not, and keeps its query", () => {
  assert.equal(inEdition("/", ORIGIN), "/hant/");
  assert.equal(inEdition("/search?q=%E6%B1%89&to=/media/", ORIGIN), "/hant/search?q=%E6%B1%89&to=/media/");
  assert.equal(inEdition(`${ORIGIN}/2026/05/15/a1#main`, ORIGIN), `${ORIGIN}/hant/2026/05/15/a1#main`);
  assert.equal(inEdition(ORIGIN, ORIGIN), `${ORIGIN}/hant/`);
});

test("files, machines' doors, other sites and what is there already keep their addresses", () => {
  const kept = [
    "/media/0a.jpg",
    "/assets/portal-1.css",
    "/icon-192.png",
    "/api/articles",
    "/newsroom/",
    "/robots.txt",
    "/sitemap.xml",
    "/news-sitemap.xml",
  ];
  for (const address of [
    ...kept,
    "/hant/",
    "/hant",
    "//other.example/",
    "#main",
    "?to=1",
    "mailto:a@b.example",
    `${ORIGIN}.cn/`,
    "https://other.example/",
  ])
    assert.equal(inEdition(address, ORIGIN), address);
  assert.equal(inEdition("/iconic/", ORIGIN), "/hant/iconic/");
  assert.equal(inEdition("/sitemap", ORIGIN), "/hant/sitemap");
});

test("a twin's address leads back, and nothing else does", () => {
  for (const address of ["/", "/xinwen/?to=2026-05-01", "/2026/05/15/a1"]) assert.equal(twinOf(inEdition(address, ORIGIN)), address);
  assert.equal(twinOf("/hant"), "/");
  for (const address of ["/", "/hantang/", "/hant/media/a.jpg", "/hant/hant/", "/hant//x"]) assert.equal(twinOf(address), null);
});
