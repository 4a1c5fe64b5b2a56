import type { KnownName, NameKind } from "../../core/known-name.ts";
import { knownNames } from "../../store/names.ts";
import type { Store } from "../../store/store.ts";

/** Names that one answer holds. */
export const MOST_LISTED = 200;

/** Names of that kind of which one form holds `q`, whatever its capitals; `all` counts them, the first ones are told. */
export async function namesLike(
  store: Store,
  { q = "", kind }: { q?: string | undefined; kind?: NameKind | undefined },
): Promise<{ names: KnownName[]; all: number }> {
  const wanted = q.trim().toLowerCase();
  const fits = (name: KnownName) =>
    (kind === undefined || name.kind === kind) && [name.zh, name.ru, name.en, ...name.aliases].some((form) => form?.toLowerCase().includes(wanted));
  const names = (await knownNames(store.write)).filter(fits);
  return { names: names.slice(0, MOST_LISTED), all: names.length };
}
