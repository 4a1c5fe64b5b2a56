import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Schema } from "../../store/schema.ts";

/** Which reports are shown; what is missing filters nothing. Times are UTC ms, `receivedTo` is exclusive, `after` is the `next` of the page before. */
export interface ReportFilter {
  /** Words of its headline or body. */
  q?: string | undefined;
  sourceId?: string | undefined;
  channelId?: string | undefined;
  /** BCP 47, as reports have it. */
  language?: string | undefined;
  receivedFrom?: number | undefined;
  receivedTo?: number | undefined;
  after?: string | undefined;
}

/** A place in the list: that of a report, the newest first. */
export interface Spot {
  receivedAt: number;
  id: string;
}

type Reports = ExpressionBuilder<Schema, "reports">;

/** The conditions of a filter, less its words and its `after`; each is answered by an index in the order of the list. */
export function conditionsOf(eb: Reports, { sourceId, channelId, language, receivedFrom, receivedTo }: ReportFilter): Expression<SqlBool>[] {
  return [
    ...(sourceId === undefined ? [] : [eb("sourceId", "=", sourceId)]),
    ...(channelId === undefined ? [] : [eb("channelId", "=", channelId)]),
    ...(language === undefined ? [] : [eb("language", "=", language)]),
    ...(receivedFrom === undefined ? [] : [eb("receivedAt", ">=", receivedFrom)]),
    ...(receivedTo === undefined ? [] : [eb("receivedAt", "<", receivedTo)]),
  ];
}

/** Older than that spot. */
export function below({ receivedAt, id }: Spot): Expression<SqlBool> {
  return sql<SqlBool>`(${sql.ref("receivedAt")}, ${sql.ref("id")}) < (${receivedAt}, ${id})`;
}

/** That spot, or newer. */
export function downTo({ receivedAt, id }: Spot): Expression<SqlBool> {
  return sql<SqlBool>`(${sql.ref("receivedAt")}, ${sql.ref("id")}) >= (${receivedAt}, ${id})`;
}

export function spotOf(after: string): Spot {
  const [receivedAt = "", id = ""] = after.split("_");
  return { receivedAt: Number(receivedAt), id };
}
