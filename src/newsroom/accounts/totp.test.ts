import assert from "node:assert/strict";
import { test } from "node:test";
import { newTotpSecret, totpAddress, totpStep } from "./totp.ts";
import { totpCode } from "./totp-code.ts";

/** "12345678901234567890", the secret of RFC 6238's appendix B. */
const RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test("the codes are those of RFC 6238", () => {
  const expected: [seconds: number, code: string][] = [
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
    [20000000000, "353130"],
  ];
  for (const [seconds, code] of expected) assert.equal(totpCode(RFC, seconds * 1_000), code);
});

test("a code is taken half a minute early or late, and not after that", () => {
  const at = 1_772_416_800_000;
  const code = totpCode(RFC, at);
  for (const offset of [-30_000, 0, 30_000]) assert.notEqual(totpStep(RFC, code, at + offset, 0), null);
  for (const offset of [-90_000, 61_000, 86_400_000]) assert.equal(totpStep(RFC, code, at + offset, 0), null);
});

test("a code that was used is not taken again, nor one before it", () => {
  const at = 1_772_416_800_000;
  const step = totpStep(RFC, totpCode(RFC, at), at, 0) ?? 0;
  assert.equal(totpStep(RFC, totpCode(RFC, at), at, step), null);
  assert.equal(totpStep(RFC, totpCode(RFC, at - 30_000), at, step), null);
  assert.equal(totpStep(RFC, totpCode(RFC, at + 30_000), at, step), step + 1);
});

test("a new secret has 160 bits in letters that apps take", () => {
  assert.match(newTotpSecret(), /^[A-Z2-7]{32}$/);
  assert.notEqual(newTotpSecret(), newTotpSecret());
});

test("the address for an app names issuer and account", () => {
  assert.equal(
    totpAddress(RFC, "a b@x.example", "河城"),
    `otpauth://totp/${encodeURIComponent("河城")}:a%20b%40x.example?secret=${RFC}&issuer=${encodeURIComponent("河城")}`,
  );
});
