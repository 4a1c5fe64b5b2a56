import { Refused } from "../../core/refused.ts";

/** What a due schedule met, as its row keeps it. */
export function problemText({ code, message, zh }: Refused): string {
  return JSON.stringify({ code, message, zh });
}

/** The same, read back. */
export function problemOf(kept: string): Refused {
  const { code, message, zh }: Pick<Refused, "code" | "message" | "zh"> = JSON.parse(kept);
  return new Refused(code, message, zh);
}
