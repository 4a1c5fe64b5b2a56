import type { Staff } from "../../core/staff.ts";
import type { Store } from "../../store/store.ts";
import { openPasswords, type Passwords } from "../../web/accounts/passwords.ts";
import { staffOf } from "./staff-of.ts";

/** The staff's accounts, as the newsroom needs them. */
export interface Accounts {
  /** Who asks, by the session's cookie; null where there is none, it has ended, or its owner is disabled. */
  staffOf(headers: Headers): Promise<Staff | null>;
  passwords: Passwords;
}

/** Opens the staff's accounts on a store. */
export function openAccounts(store: Store, passwords: Passwords = openPasswords()): Accounts {
  return { staffOf: (headers) => staffOf(store, headers), passwords };
}
