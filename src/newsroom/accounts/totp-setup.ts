import { randomBytes } from "node:crypto";
import { Refused } from "../../core/refused.ts";
import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { newTotpSecret, totpStep } from "./totp.ts";

const BACKUP_CODES = 10;
/** Without the letters and digits that are taken for one another. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

/** Begins to set up an authenticator app and returns its secret; in force once a code has confirmed it. @throws {Refused} "conflict" where one is in force */
export function beginTotp(store: Store, actor: Actor): Promise<string> {
  return store.act(async (act) => {
    const before = await act.db.selectFrom("twoFactors").select("confirmedAt").where("staffId", "=", actor.id).executeTakeFirst();
    if (before && before.confirmedAt !== null) throw new Refused("conflict", "An authenticator app is set up already.", "已经设置过验证器应用。");
    const secret = newTotpSecret();
    await act.db.deleteFrom("twoFactors").where("staffId", "=", actor.id).execute();
    await act.db.insertInto("twoFactors").values({ staffId: actor.id, secret, confirmedAt: null, lastStep: 0, backupCodes: "[]" }).execute();
    await act.audit(actor.id, "begin-totp", actor.id);
    return secret;
  });
}

/** Puts the app in force by its first code, and returns ten backup codes, each good once. @throws {Refused} "not-allowed" for a wrong code; "conflict" */
export function confirmTotp(store: Store, actor: Actor, code: string): Promise<string[]> {
  return store.act(async (act) => {
    const row = await act.db.selectFrom("twoFactors").selectAll().where("staffId", "=", actor.id).executeTakeFirst();
    if (!row || row.confirmedAt !== null) throw new Refused("conflict", "Begin by scanning the picture.", "请先扫描二维码。");
    const step = totpStep(row.secret, code.replaceAll(/\s/g, ""), act.now, row.lastStep);
    if (step === null)
      throw new Refused("not-allowed", "The code is not right. Check the clock of your telephone.", "验证码不正确，请检查手机时间。");
    const codes = Array.from({ length: BACKUP_CODES }, backupCode);
    const backupCodes = JSON.stringify(codes.map((kept) => secretHash(kept.replaceAll("-", ""))));
    await act.db.updateTable("twoFactors").set({ confirmedAt: act.now, lastStep: step, backupCodes }).where("staffId", "=", actor.id).execute();
    await act.audit(actor.id, "confirm-totp", actor.id);
    return codes;
  });
}

/** Takes the app away, with its backup codes. @throws {Refused} "conflict" where none is in force */
export function removeTotp(store: Store, actor: Actor): Promise<void> {
  return store.act(async (act) => {
    const gone = await act.db.deleteFrom("twoFactors").where("staffId", "=", actor.id).returning("staffId").executeTakeFirst();
    if (!gone) throw new Refused("conflict", "No authenticator app is set up.", "没有设置验证器应用。");
    await act.audit(actor.id, "remove-totp", actor.id);
  });
}

/** Ten characters, 49 bits: enough where ten tries a quarter of an hour are let through. */
function backupCode(): string {
  const letters = Array.from(randomBytes(10), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
