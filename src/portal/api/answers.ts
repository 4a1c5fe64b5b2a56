import type { z } from "zod";
import { type Made, openMade } from "../made.ts";
import type { Refusal } from "./schemas.ts";

/** An answer of the public API. */
export function answered(value: object, status: Made["status"] = 200): Made {
  return openMade("application/json", JSON.stringify(value), status);
}

/** What a program asked for and cannot have. */
export function refused(code: z.infer<typeof Refusal>["code"], message: string): Made {
  return answered({ code, message } satisfies z.infer<typeof Refusal>, code === "invalid" ? 400 : 404);
}

/** `/api/v1/…` where nothing is. */
export async function nothing(): Promise<Made> {
  return refused("not-found", "没有这个接口，见 /api/v1/openapi.json。There is no such thing here; see /api/v1/openapi.json.");
}
