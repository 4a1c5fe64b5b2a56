import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Priority } from "../../core/routing.ts";
import type { Schema } from "../../store/schema.ts";

/** Which reports are shown; what is missing filters nothing. Times are UTC ms, `receivedTo` is exclusive, `after` is the `next` of the page before. */
export interface ReportFilter {
  /** Words of its headline or body. */
  q?: string | undefined;
  sourceId?: string | undefined;
  channelId?: string | undefined;
  /** BCP 47, as reports have it. */
  language?: string | undefined;
  /** Where rules put it. */
  sectionId?: string | undefined;
  priority?: Priority | undefined;
  /** Those that rules hide; without it, those that they do not. */
  isDropped?: boolean | undefined;
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
export function conditionsOf(eb: Reports, filter: ReportFilter): Expression<SqlBool>[] {
  const { sourceId, channelId, language, sectionId, priority, isDropped = false, receivedFrom, receivedTo } = filter;
  return [
    eb("isDropped", "=", eb.lit(Number(isDropped))), // written out, or the index of the hidden ones is not seen
    ...(sectionId === undefined ? [] : [eb("sectionId", "=", sectionId)]),
    ...(priority === undefined ? [] : [eb("priority", "=", priority)]),
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
