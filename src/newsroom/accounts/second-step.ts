import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import { secretHash } from "../../store/secret.ts";
import type { Store } from "../../store/store.ts";
import { countTry, forgetTries } from "../../web/accounts/attempts.ts";
import type { From } from "../../web/accounts/from-of.ts";
import { closeChallenge, openedChallenge } from "./challenges.ts";
import { type BegunSession, beginSession } from "./sessions.ts";
import { totpStep } from "./totp.ts";

/** Ends a sign-in by the code of an authenticator app, or by a backup code. @throws {Refused} "too-many"; "not-allowed"; "stale" where it took too long */
export async function secondStep(store: Store, given: { token: string; code: string }, from: From): Promise<BegunSession> {
  const staffId = await store.act(async (act) => (await openedChallenge(act, "second-step", given.token))?.staffId ?? null);
  if (staffId === null) throw new Refused("stale", "That took too long. Sign in again.", "等待时间过长，请重新登录。");
  const trier = { account: `second ${staffId}`, network: from.network };
  await countTry(store, trier);
  const session = await store.act(async (act) => {
    const active = await act.db.selectFrom("staff").select("id").where("id", "=", staffId).where("status", "=", "active").executeTakeFirst();
    if (!active || !(await openedChallenge(act, "second-step", given.token))) return null;
    const used = await takeCode(act, staffId, given.code);
    if (!used) {
      await act.audit(staffId, "fail-second-step", staffId);
      return null;
    }
    await closeChallenge(act, given.token);
    const begun = await beginSession(act, staffId, from);
    await act.audit(staffId, "sign-in", begun.id, { by: used });
    return begun;
  });
  if (!session) throw new Refused("not-allowed", "The code is not right, or was used already.", "验证码不正确，或已经用过。");
  await forgetTries(store, trier);
  return session;
}

/** Takes a code that is good, so that it is none any more, and says of which kind it was; null for a wrong one. */
async function takeCode(act: Act, staffId: string, given: string): Promise<"totp" | "backup-code" | null> {
  const row = await act.db
    .selectFrom("twoFactors")
    .selectAll()
    .where("staffId", "=", staffId)
    .where("confirmedAt", "is not", null)
    .executeTakeFirst();
  if (!row) return null;
  const code = given.replaceAll(/[\s-]/g, "").toLowerCase();
  const step = totpStep(row.secret, code, act.now, row.lastStep);
  if (step !== null) {
    await act.db.updateTable("twoFactors").set({ lastStep: step }).where("staffId", "=", staffId).execute();
    return "totp";
  }
  const left: string[] = JSON.parse(row.backupCodes);
  const hash = secretHash(code);
  if (!left.includes(hash)) return null;
  const backupCodes = JSON.stringify(left.filter((kept) => kept !== hash));
  await act.db.updateTable("twoFactors").set({ backupCodes }).where("staffId", "=", staffId).execute();
  return "backup-code";
}
