import { type Candidate, chooseRelated } from "../../group/choose-related.ts";
import type { Prints } from "../../group/prints.ts";
import type { Act } from "../../store/act.ts";
import { type Compared, compare, type Marks, marksOf } from "./compare.ts";
import { type Entry, listsNaming, listsOf, putList } from "./lists.ts";
import type { Traits } from "./traits.ts";

/** Lists of other articles that one article enters at most, and how many are looked at for it. */
const ENTERED = 10;
const LOOKED_AT = 16;

/**
 * Writes an article's own list of those that are `close` to it, the closest first, whose `marks` are given, and lets it into the lists that it belongs
 * in; those in which it stands already are chosen anew.
 */
export async function enterLists(
  act: Act,
  siteId: string,
  traits: Traits,
  close: readonly Compared[],
  marks: ReadonlyMap<string, Marks>,
): Promise<void> {
  const { articleId, prints } = traits;
  const naming = await listsNaming(act, siteId, articleId);
  const others = close.filter(({ id }) => !naming.includes(id)).slice(0, LOOKED_AT);
  const owners = [...(await compare(act.db, siteId, traits, naming)), ...others];
  const lists = await listsOf(act, siteId, [articleId, ...owners.map(({ id }) => id)]);
  const named = [...lists].flatMap(([id, list]) => [id, ...list.map((entry) => entry.id)]);
  const unknown = [...new Set(named)].filter((id) => !marks.has(id) && id !== articleId);
  const known = new Map([...marks, ...(await marksOf(act.db, siteId, unknown)), [articleId, traits]]);
  const put = (id: string, ofOwner: Prints, entries: readonly Entry[]) =>
    putList(act, siteId, id, lists.get(id) ?? [], chooseRelated(ofOwner, marked(entries, known)));

  await put(articleId, prints, close);
  let entered = 0;
  for (const { id, score } of owners) {
    const isNamed = naming.includes(id);
    if (entered === ENTERED && !isNamed) break;
    const rest = (lists.get(id) ?? []).filter((entry) => entry.id !== articleId);
    const isChanged = await put(id, known.get(id)?.prints ?? new Set(), [...rest, { id: articleId, score }]);
    if (isChanged && !isNamed) entered++;
  }
}

function marked(entries: readonly Entry[], marks: ReadonlyMap<string, Marks>): Candidate[] {
  return entries.flatMap(({ id, score }) => {
    const { source, prints } = marks.get(id) ?? {};
    return prints === undefined ? [] : [{ id, score, source: source ?? null, prints }];
  });
}
