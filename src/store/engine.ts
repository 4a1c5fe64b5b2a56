/** Which database stands behind the store. */
export type Engine = "sqlite" | "postgres";
