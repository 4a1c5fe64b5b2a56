import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "./charset.ts";

// 云州市青河上游的水库 in GB 18030 and in Big5, as a page repeats itself.
const GB = Buffer.from("d4c6d6ddcad0c7e0bad3c9cfd3ceb5c4cbaebfe2", "hex");
const BIG5 = Buffer.from("b6b3a67baaa9ab43aa65a457b4e5aabaa4f4ae77", "hex");
const page = (head: string, body: Buffer) => Buffer.concat([Buffer.from(head), ...new Array<Buffer>(30).fill(body)]);

test("valid UTF-8 is read as UTF-8 whatever the page declares", () => {
  const text = '<meta charset="gb2312"><p>云州市青河上游的水库';
  assert.equal(decode(Buffer.from(text)), text);
});

test("every label of the GB family is read as GB 18030", () => {
  for (const label of ["gb2312", "GBK", "x-gbk", "gb_2312-80", "gb18030"])
    assert.match(decode(page(`<meta charset="${label}">`, GB)), /青河上游的水库/);
});

test("a charset declared behind a prologue before the page is found", () => {
  assert.match(
    decode(page(`<!-- saved -->\n${" ".repeat(2000)}<html><head><meta http-equiv=Content-Type content="text/html; charset=gbk">`, GB)),
    /青河/,
  );
});

test("the HTTP header's charset is believed where the page declares none", () => {
  assert.match(decode(page("<p>", BIG5), "big5"), /青河上游的水/);
});

test("a declared charset that the bytes contradict is not believed", () => {
  assert.match(decode(page('<meta charset="utf-8">', GB)), /青河上游的水库/);
  assert.match(decode(page('<meta charset="iso-8859-1">', GB)), /青河上游的水库/);
  assert.match(decode(page('<meta charset="gb2312">', BIG5)), /青河上游的水/);
});

test("a label that nobody knows does no harm", () => {
  assert.match(decode(page('<meta charset="no-such-charset">', GB)), /青河/);
});

test("a page cut inside a character loses that character only", () => {
  const whole = Buffer.from(`<meta charset="utf-8"><p>${"云州市青河上游的水库".repeat(40)}`);
  const text = decode(whole.subarray(0, whole.length - 1));
  assert.match(text, /水\ufffd$/);
  assert.ok(text.includes("青河上游的水库"));
});

test("UTF-16 with its byte order mark is read", () => {
  assert.match(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<p>青河", "utf16le")])), /青河/);
});

test("UTF-16 without a mark is known by its first character", () => {
  assert.equal(decode(Buffer.from("<p>青河", "utf16le")), "<p>青河");
  assert.equal(decode(Buffer.from("<p>青河", "utf16le").swap16()), "<p>青河");
});
