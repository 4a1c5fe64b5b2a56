import { Refused } from "../../core/refused.ts";
import type { Act } from "../../store/act.ts";
import type { ReaderRow } from "../../store/schema/readers.ts";

/** That reader. @throws {Refused} "not-found", also for one whose account was erased */
export async function readerById({ db }: Pick<Act, "db">, readerId: string): Promise<ReaderRow> {
  const reader = await db.selectFrom("readers").selectAll().where("id", "=", readerId).where("erasedAt", "is", null).executeTakeFirst();
  if (!reader) throw new Refused("not-found", "There is no such reader.", "没有这位读者。");
  return reader;
}
