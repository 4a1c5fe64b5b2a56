import { sql } from "kysely";
import type { Picture } from "../../core/published.ts";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

const byId = prepared((db, { assetId }: { assetId: string }) =>
  db.selectFrom("publicPictures").select("picture").where("assetId", "=", assetId).limit(sql.lit(1)),
);

/** A picture that some published article shows, or null. */
export async function pictureById(store: Store, assetId: string): Promise<Picture | null> {
  const [row] = await byId(store, { assetId });
  return row ? JSON.parse(row.picture) : null;
}
