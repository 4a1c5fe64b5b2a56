import type { Engine } from "../store/engine.ts";
import { postgresIndex } from "./postgres-index.ts";
import { sqliteIndex } from "./sqlite-index.ts";
import type { TokenIndex } from "./token-index.ts";

/** The index of a database of that engine. */
export function tokenIndexOf(engine: Engine): TokenIndex {
  return engine === "sqlite" ? sqliteIndex : postgresIndex;
}
