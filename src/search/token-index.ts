import type { QueryExecutorProvider } from "kysely";

/** Which documents are asked for. */
export interface Wanted {
  /** Tokens that each must hold. */
  all: readonly string[];
  /** And of each of these lists at least one. */
  any: readonly (readonly string[])[];
  /** Least number of a document. */
  from: number;
  /** All numbers are less than this. */
  before: number;
}

/** The index as an engine keeps it. What both find is the same. */
export interface TokenIndex {
  put(db: QueryExecutorProvider, doc: number, tokens: readonly string[]): Promise<void>;
  remove(db: QueryExecutorProvider, doc: number): Promise<void>;
  /** The newest `limit` that fulfil it, newest first. */
  newest(db: QueryExecutorProvider, wanted: Wanted, limit: number): Promise<number[]>;
}
