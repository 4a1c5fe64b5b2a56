import { FIRST } from "./001-first.ts";
import { TAKEDOWNS } from "./002-takedowns.ts";

/** In order; the version of a database is how many of them it has. */
export const MIGRATIONS: readonly string[] = [FIRST, TAKEDOWNS];
