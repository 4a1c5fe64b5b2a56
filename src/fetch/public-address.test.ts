import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isPublicAddress } from "./public-address.ts";

const OWN = [
  ..."127.0.0.1 127.1 127.255.255.254 0.0.0.0 0 2130706433 0x7f000001 0x7f.1 0177.0.0.1 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1".split(" "),
  ..."169.254.169.254 100.64.0.1 192.0.0.1 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255".split(" "),
  ...":: ::1 0:0:0:0:0:0:0:1 ::127.0.0.1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:7f00:1 0:0:0:0:0:ffff:127.0.0.1 ::ffff:0:127.0.0.1".split(" "),
  ..."::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b::127.0.0.1 64:ff9b::8.8.8.8 64:ff9b:1::a00:1".split(" "),
  ..."2002:7f00:1:: 2002:a00:1:: 2002:808:808:: 2001::1 2001:0:7f00:1:: 2001:db8::1 3fff::1 fe80::1 fe80::1%eth0 fe80::1%25eth0 febf::1".split(" "),
  ..."fc00::1 fd00::1 fec0::1 ff02::1 100::1 5f00::1 2001:10::1 2001:2::1 4000::1".split(" "),
];

test("no spelling of an address of one's own network, or of one inside another, is public", () => {
  for (const address of OWN) assert.equal(isPublicAddress(address), false, address);
});

test("plain addresses of the Internet are", () => {
  for (const address of ["1.1.1.1", "93.184.216.34", "172.32.0.1", "2606:4700:4700::1111", "2a00:1450:4001::1"])
    assert.equal(isPublicAddress(address), true, address);
});

test("what is no address is none", () => {
  for (const text of ["", "localhost", "example.org", "1.2.3.4.5", "[::1]", "::g", "1.2.3.4/8", " 1.1.1.1"])
    assert.equal(isPublicAddress(text), false, text);
  fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === "boolean"));
});

test("an IPv4 address inside any of the wrappings of IPv6 is never public", () => {
  const wrappings = ["::", "::ffff:", "::ffff:0:", "64:ff9b::", "64:ff9b:1::"];
  fc.assert(fc.property(fc.ipV4(), fc.constantFrom(...wrappings), (inner, wrapping) => assert.equal(isPublicAddress(wrapping + inner), false)));
});
