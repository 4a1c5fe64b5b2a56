import { Refused } from "../../core/refused.ts";
import { setKeepDays } from "../../ingest/channels/keep-days.ts";
import type { Ingest } from "../../ingest/ingest.ts";
import type { Call } from "../command.ts";
import { OPERATOR } from "./operator.ts";

/** `channels set ID --keep-days N`: for how long what it answers is kept. */
export function setChannel({ store }: Ingest, { flags }: Call, id: string): Promise<void> {
  const said = flags["keep-days"];
  if (typeof said !== "string" || !/^(?:\d{1,6}|forever)$/.test(said)) {
    throw new Refused("wrong-use", "--keep-days is a number of days, or forever.");
  }
  return setKeepDays(store, OPERATOR, id, said === "forever" ? null : Number(said));
}
