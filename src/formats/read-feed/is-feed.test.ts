import assert from "node:assert/strict";
import { test } from "node:test";
import { isFeed } from "./is-feed.ts";

const is = (text: string, contentType: string | null = null) => isFeed(Buffer.from(text), contentType);

test("feeds are known by how they begin, whatever type they are sent as", () => {
  for (const head of ['<?xml version="1.0"?><!-- x --><rss version="2.0">', "<rdf:RDF ", '<feed xmlns="http://www.w3.org/2005/Atom">'])
    assert.ok(is(head, "text/html"), head);
  assert.ok(is('{"version": "https://jsonfeed.org/version/1.1"'));
  assert.ok(isFeed(Buffer.from("\ufeff<rss version='2.0'>", "utf16le"), null));
});

test("a page is none, even one that speaks of feeds or is sent as one", () => {
  assert.equal(is('<!DOCTYPE html><html><pre><rss version="2.0">'), false);
  assert.equal(is("<!doctype html><title>404", "application/rss+xml"), false);
  assert.equal(is("<urlset><url>", "application/xml"), false);
});

test("the type decides where the beginning says nothing", () => {
  assert.equal(is("<!-- long -->", "application/atom+xml; charset=utf-8"), true);
  assert.equal(is("<!-- long -->", "text/xml"), false);
});
