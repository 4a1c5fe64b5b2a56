import type { Act } from "../../store/act.ts";
import type { StaffChallengeRow } from "../../store/schema/accounts.ts";
import { newSecret, secretHash } from "../../store/secret.ts";

/** Time for a code to be read off a telephone, ms. */
const OPEN_FOR = 10 * 60_000;

/** Begins a step that waits for its answer and returns the secret by which the answer will name it. */
export async function openChallenge({ db, now }: Act, kind: StaffChallengeRow["kind"], staffId: string | null, value = ""): Promise<string> {
  await db.deleteFrom("staffChallenges").where("expiresAt", "<=", now).execute();
  const secret = newSecret();
  await db
    .insertInto("staffChallenges")
    .values({ tokenHash: secretHash(secret), kind, staffId, value, expiresAt: now + OPEN_FOR })
    .execute();
  return secret;
}

/** The step that `secret` names, if it is still open. */
export function openedChallenge({ db, now }: Act, kind: StaffChallengeRow["kind"], secret: string): Promise<StaffChallengeRow | undefined> {
  return db
    .selectFrom("staffChallenges")
    .selectAll()
    .where("tokenHash", "=", secretHash(secret))
    .where("kind", "=", kind)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
}

/** Ends a step: an answer counts once. */
export async function closeChallenge({ db }: Act, secret: string): Promise<void> {
  await db.deleteFrom("staffChallenges").where("tokenHash", "=", secretHash(secret)).execute();
}
