import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import type { PublicSchema } from "./public-schema.ts";
import type { Schema } from "./schema.ts";

/** The reading side. */
export interface PublicReader {
  /** Each question by itself. */
  read: Kysely<PublicSchema>;
  /** Runs `fn` on the public tables as they are at one instant. */
  atOneInstant<T>(fn: (read: Kysely<PublicSchema>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A database that is open, not yet brought to our schema. */
export interface Opened {
  engine: Engine;
  write: Kysely<Schema>;
  /** Opens the reading side; after the migration, for it names the tables. */
  openReader(): Promise<PublicReader>;
  /** Makes a question that says whether another process may have written since it was last asked; it keeps its own pace. */
  watch(): () => boolean;
  close(): Promise<void>;
}
