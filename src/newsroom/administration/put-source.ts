import { Refused } from "../../core/refused.ts";
import type { Source } from "../../core/source.ts";
import { dayIn } from "../../core/zone.ts";
import type { Act } from "../../store/act.ts";
import { sourceByName } from "../../store/sources.ts";
import { tags } from "../../store/tags.ts";

/**
 * Writes a source as it shall be, with what readers see of it: on every article of it, old ones too, at their next request.
 * @throws {Refused} "conflict" where another has one of its names; "invalid" without a Chinese name, for a zone that there is not, or a licence that ends before it begins
 */
export async function putSource(act: Act, source: Source): Promise<void> {
  const { names, clause, licence, licenceFrom = null, licenceUntil = null, terms = null, ...rest } = source;
  requireGood(source);
  const row = { ...rest, clause, licence, licenceFrom, licenceUntil, terms, names: JSON.stringify(names) };
  await act.db
    .insertInto("sources")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await putNames(act, source);
  const shown = { sourceId: source.id, own: Number(licence === "own"), clause };
  await act.db
    .insertInto("sourceClauses")
    .values(shown)
    .onConflict((conflict) => conflict.column("sourceId").doUpdateSet(shown))
    .execute();
  act.touch(tags.source(source.id));
}

function requireGood({ names, zone, licenceFrom, licenceUntil }: Source): void {
  if (licenceFrom && licenceUntil && licenceFrom > licenceUntil)
    throw new Refused("invalid", "The licence ends before it begins.", "授权的截止日早于开始日。", "licenceUntil");
  if (!names.zh[0]?.trim()) throw new Refused("invalid", "A source needs a Chinese name.", "来源要有中文名称。", "names");
  try {
    dayIn(0, zone);
  } catch {
    throw new Refused("invalid", `${zone} is no time zone (such as Asia/Shanghai).`, `“${zone}”不是时区（例如 Asia/Shanghai）。`, "zone");
  }
}

async function putNames({ db }: Act, { id, names }: Source): Promise<void> {
  await db.deleteFrom("sourceNames").where("sourceId", "=", id).execute();
  for (const name of new Set([...names.zh, ...(names.ru ?? []), ...(names.en ?? [])])) {
    if (await sourceByName(db, name)) throw new Refused("conflict", `Another source goes by the name ${name}.`, `已经有来源叫“${name}”。`, "names");
    await db.insertInto("sourceNames").values({ name, sourceId: id }).execute();
  }
}
