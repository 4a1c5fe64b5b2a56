import type { Store } from "../../store/store.ts";
import { tooMany } from "../../web/accounts/attempts.ts";
import { within } from "../../web/accounts/within.ts";

const DAY = 86_400_000;

/** Holds a reader to `most` of an act a day: each leaves a row in the log for ever, and some a letter. @throws {Refused} "too-many" */
export async function requireSeldom(store: Store, act: string, readerId: string, most: number): Promise<void> {
  if (!(await within(store, [{ of: `${act} ${readerId}`, most, during: DAY }]))) throw tooMany();
}
