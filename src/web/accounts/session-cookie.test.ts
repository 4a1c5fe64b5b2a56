import assert from "node:assert/strict";
import { test } from "node:test";
import { isUnsafe, pageOrigin, sessionCookie, sessionCookieHeader } from "./session-cookie.ts";

const headers = (host: string, other: Record<string, string> = {}) => new Headers({ host, ...other });

test("off loopback the cookie is bound to its host and to https, whatever the request says of its scheme", () => {
  for (const origin of ["https://news.example", "http://news.example", ""]) {
    const header = sessionCookieHeader(headers("news.example", origin ? { origin } : {}), "staff", "x", 60);
    assert.match(header, /^__Host-dateline-staff=x; Secure; Path=\/; HttpOnly; SameSite=Lax; Max-Age=60$/);
  }
});

test("on this machine's own addresses it is a plain one", () => {
  for (const host of ["localhost:4000", "silkroad.localhost:4000", "127.0.0.1:4000", "[::1]:4000"])
    assert.match(sessionCookieHeader(headers(host), "staff", "x", 60), /^dateline-staff=x; Path=\//, host);
  assert.match(sessionCookieHeader(headers("127.0.0.1.news.example"), "staff", "x", 60), /^__Host-/);
});

test("a page that came by http from another machine is not safe to sign in on", () => {
  assert.equal(isUnsafe(headers("news.example", { origin: "http://news.example" })), true);
  assert.equal(isUnsafe(headers("news.example", { origin: "https://news.example" })), false);
  assert.equal(isUnsafe(headers("localhost:4000", { origin: "http://localhost:4000" })), false);
});

test("the page's address follows from its host", () => {
  assert.equal(pageOrigin(headers("news.example", { origin: "http://evil.example" })), "https://news.example");
  assert.equal(pageOrigin(headers("localhost:4000")), "http://localhost:4000");
});

test("the session is found among other cookies, and the plain name counts on loopback only", () => {
  assert.equal(sessionCookie(headers("localhost:4000", { cookie: "a=1; dateline-staff=abc; b" }), "staff"), "abc");
  assert.equal(sessionCookie(headers("news.example", { cookie: "dateline-staff=abc" }), "staff"), null);
  assert.equal(sessionCookie(headers("news.example", { cookie: "dateline-staff=abc; __Host-dateline-staff=def" }), "staff"), "def");
  assert.equal(sessionCookie(headers("localhost"), "staff"), null);
});

test("a reader's cookie opens nothing of the staff's, nor theirs a reader's", () => {
  const reader = sessionCookieHeader(headers("news.example"), "reader", "abc", 60);
  assert.match(reader, /^__Host-dateline-reader=abc; Secure; /);
  const sent = headers("news.example", { cookie: reader });
  assert.equal(sessionCookie(sent, "reader"), "abc");
  assert.equal(sessionCookie(sent, "staff"), null);
});
