import assert from "node:assert/strict";
import { test } from "node:test";
import { mailAddress } from "./mail-address.ts";

test("an address is kept in small letters, without the spaces around it", () => {
  assert.equal(mailAddress(" Shen.He+news@Hecheng.Example "), "shen.he+news@hecheng.example");
  assert.equal(mailAddress("沈河@例子.example"), "沈河@例子.example");
});

test("what can be nobody's address is none", () => {
  const wrong = ["", "@", "a@b", "a b@c.example", "a@b..example", "a@-b.example", "a@b.example.", ".a@b.example", "a..b@c.example", "a@b@c.example"];
  const hostile = [
    "a@b.example\r\nbcc: c@d.example",
    "<a@b.example>",
    '"a"@b.example',
    "a,b@c.example",
    "a@[127.0.0.1]",
    `${"a".repeat(250)}@b.example`,
  ];
  for (const address of [...wrong, ...hostile]) assert.equal(mailAddress(address), null, address);
});
