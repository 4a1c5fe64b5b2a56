import { Refused } from "../../core/refused.ts";
import { newId } from "../../store/new-id.ts";
import type { Store } from "../../store/store.ts";
import type { From } from "../../web/accounts/from-of.ts";
import type { Passwords } from "../../web/accounts/passwords.ts";
import { within } from "../../web/accounts/within.ts";
import { readerAt, requireFreeName } from "./find.ts";
import { nameKey, requireGoodName } from "./good-name.ts";
import type { Here } from "./here.ts";
import { openLink } from "./links.ts";
import { beginSession } from "./sessions.ts";

const HOUR = 3_600_000;
const MOST_TRIES = 10;

/**
 * Begins the account of whoever opened the mail and knows the password: a stranger who registered somebody else's address has only the one, the
 * address's owner only the other. Returns the new session's secret.
 * @throws {Refused} "not-found"; "not-allowed" (field `password`); "conflict" where address or name were taken meanwhile; "too-many"
 */
export async function confirmRegistration(
  store: Store,
  passwords: Passwords,
  { site, isTraditional }: Here,
  given: { token: string; name: string; password: string },
  from: From,
): Promise<string> {
  const link = await openLink(store.write, store.clock.now(), site.id, "register", given.token);
  if (!(await within(store, [{ of: `link ${link.id}`, most: MOST_TRIES, during: HOUR }])))
    throw new Refused("too-many", "Too many attempts. Register again.", "尝试次数过多，请重新注册。");
  if (!(await passwords.matches(link.password, given.password)))
    throw new Refused("not-allowed", "That is not the password of the registration.", "这不是注册时设的密码。", "password");
  const name = requireGoodName(given.name, site);
  return store.act(async (act) => {
    const { db, now } = act;
    const { email, password } = await openLink(db, now, site.id, "register", given.token);
    if (await readerAt(db, site.id, email))
      throw new Refused("conflict", "This address has an account already.", "这个邮箱已经有账号了，请直接登录。");
    await requireFreeName(db, site.id, name, null);
    const id = newId("reader", now);
    const preferences = { script: isTraditional ? ("hant" as const) : ("hans" as const), size: null, theme: null };
    const states = { blockedAt: null, blockedById: null, erasedAt: null, erasedHash: null };
    await db
      .insertInto("readers")
      .values({
        id,
        siteId: site.id,
        email,
        name,
        nameKey: nameKey(name),
        password,
        ...preferences,
        createdAt: now,
        lookedAt: now,
        seenAt: now,
        ...states,
      })
      .execute();
    await db.deleteFrom("readerLinks").where("siteId", "=", site.id).where("kind", "=", "register").where("email", "=", email).execute();
    await act.audit(id, "register", id);
    return beginSession(act, id, from);
  });
}
