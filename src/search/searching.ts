import type { Kysely } from "kysely";
import type { PublicSchema } from "../store/public-schema.ts";
import type { TokenIndex } from "./token-index.ts";

/** Where is searched. */
export interface Searching {
  read: Kysely<PublicSchema>;
  index: TokenIndex;
}
