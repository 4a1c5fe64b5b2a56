import { FIRST } from "./001-first.ts";

/** In order; the version of a database is how many of them it has. */
export const MIGRATIONS: readonly string[] = [FIRST];
