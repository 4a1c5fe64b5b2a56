import { randomBytes } from "node:crypto";
import { BASE32, TOTP_STEP, totpCode } from "./totp-code.ts";

/** Steps before and after the present one in which a code is taken: clocks differ by as much. */
const DRIFT = 1;

/** A secret for an authenticator app, 160 bits in base32 (RFC 4226 asks for as many). */
export function newTotpSecret(): string {
  return Array.from(randomBytes(32), (byte) => BASE32[byte % 32]).join("");
}

/** The time step whose code was given, if it is near `at` (UTC ms) and newer than `lastStep`; null otherwise. So a code works once. */
export function totpStep(secret: string, code: string, at: number, lastStep: number): number | null {
  const present = Math.floor(at / TOTP_STEP);
  for (let step = present - DRIFT; step <= present + DRIFT; step++) if (step > lastStep && totpCode(secret, step * TOTP_STEP) === code) return step;
  return null;
}

/** The address that an authenticator app reads from a picture. */
export function totpAddress(secret: string, account: string, issuer: string): string {
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}
