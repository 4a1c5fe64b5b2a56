import { createHmac, randomBytes } from "node:crypto";

const STEP = 30_000;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Steps before and after the present one in which a code is taken: clocks differ by as much. */
const DRIFT = 1;

/** A secret for an authenticator app, 160 bits in base32 (RFC 4226 asks for as many). */
export function newTotpSecret(): string {
  return Array.from(randomBytes(32), (byte) => ALPHABET[byte % 32]).join("");
}

/** The six digits that an app with `secret` shows at `at` (UTC ms): RFC 6238 with SHA-1 and 30 s, the only form that every app knows. */
export function totpCode(secret: string, at: number): string {
  return codeOfStep(secret, Math.floor(at / STEP));
}

/** The time step whose code was given, if it is near `at` and newer than `lastStep`; null otherwise. So a code works once. */
export function totpStep(secret: string, code: string, at: number, lastStep: number): number | null {
  const present = Math.floor(at / STEP);
  for (let step = present - DRIFT; step <= present + DRIFT; step++) if (step > lastStep && codeOfStep(secret, step) === code) return step;
  return null;
}

/** The address that an authenticator app reads from a picture. */
export function totpAddress(secret: string, account: string, issuer: string): string {
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}

function codeOfStep(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", bytesOf(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function bytesOf(base32: string): Buffer {
  const bits = Array.from(base32, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from(Array.from({ length: Math.floor(bits.length / 8) }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2)));
}
