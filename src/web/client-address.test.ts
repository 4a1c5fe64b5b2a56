import assert from "node:assert/strict";
import { test } from "node:test";
import { clientAddress, isNetwork } from "./client-address.ts";

const PROXIES = ["127.0.0.1", "10.0.0.0/8", "2001:db8:1::/48"];

test("a proxy of ours is believed, and so is the proxy before it", () => {
  assert.equal(clientAddress("127.0.0.1", "192.0.2.7", PROXIES), "192.0.2.7");
  assert.equal(clientAddress("::ffff:127.0.0.1", "192.0.2.7, 10.1.2.3", PROXIES), "192.0.2.7");
  assert.equal(clientAddress("2001:db8:1::5", "2001:db8:9::1", PROXIES), "2001:db8:9::1");
});

test("what a stranger writes into the header moves nobody", () => {
  assert.equal(clientAddress("192.0.2.7", "203.0.113.1", PROXIES), "192.0.2.7");
  assert.equal(clientAddress("127.0.0.1", "203.0.113.1, 192.0.2.7", PROXIES), "192.0.2.7");
  assert.equal(clientAddress("127.0.0.1", "unknown", PROXIES), "127.0.0.1");
  assert.equal(clientAddress("127.0.0.1", "192.0.2.7", []), "127.0.0.1");
  assert.equal(clientAddress("127.0.0.1", undefined, PROXIES), "127.0.0.1");
  assert.equal(clientAddress("", "192.0.2.7", PROXIES), "");
});

test("a setting names addresses and networks", () => {
  for (const text of PROXIES) assert.ok(isNetwork(text));
  for (const text of ["", "localhost", "10.0.0.0/99", "10.0.0.0/", "*"]) assert.ok(!isNetwork(text), text);
});
