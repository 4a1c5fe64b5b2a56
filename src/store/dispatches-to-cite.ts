import type { Kysely } from "kysely";
import type { Dispatch } from "../core/dateline.ts";
import type { Act } from "./act.ts";
import { newId } from "./new-id.ts";
import type { Schema } from "./schema.ts";

/** A dispatch as an article cites it, by its id. */
export interface StoredDispatch extends Dispatch {
  id: string;
}

/** The dispatches of a version of a report, in their order. */
export async function storedDispatches(db: Kysely<Schema>, versionId: string): Promise<StoredDispatch[]> {
  const rows = await db.selectFrom("dispatches").selectAll().where("reportId", "=", versionId).orderBy("position").execute();
  return rows.map(({ reportId: _report, position: _position, fromParagraph, toParagraph, reporters, dateInferred, mode, ...row }) => ({
    ...{ ...row, mode: mode as Dispatch["mode"], reporters: JSON.parse(reporters), dateInferred: dateInferred === 1 },
    paragraphs: [fromParagraph, toParagraph],
  }));
}

/** The same to cite from. A plain report without a dateline has none: the first that cites it makes it one, of all its paragraphs, whose agency is not known. */
export async function dispatchesToCite(act: Act, versionId: string, body: string): Promise<StoredDispatch[]> {
  const known = await storedDispatches(act.db, versionId);
  return known.length === 0 ? [await wholeReport(act, versionId, body)] : known;
}

async function wholeReport(act: Act, reportId: string, body: string): Promise<StoredDispatch> {
  const id = newId("dispatch", act.now);
  const last = body.split("\n").length - 1;
  const none = { agency: null, place: null, date: null, mode: null, via: null, start: 0 };
  await act.db
    .insertInto("dispatches")
    .values({ ...none, id, reportId, position: 0, dateInferred: 0, reporters: "[]", fromParagraph: 0, toParagraph: last })
    .execute();
  return { ...none, id, reporters: [], dateInferred: false, paragraphs: [0, last] };
}
