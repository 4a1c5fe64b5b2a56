import type { IncomingItem } from "../../core/incoming.ts";

/** Codes by which it is said: IPTC's own (sig:correction), and the other forms of the same words, for agencies have lists of their own. */
const SIGNALS: ReadonlyMap<string, IncomingItem["signal"]> = new Map([
  ...["correction", "corrected", "corrective", "cor"].map((code) => [code, "correction"] as const),
  ...["kill", "killed", "withdrawal", "withdrawn", "withdraw", "retraction", "cancel"].map((code) => [code, "withdrawal"] as const),
]);

/** Whether an item is a correction or a withdrawal, by the codes that it is marked with (small letters, without their scheme). */
export function signalIn(codes: readonly string[]): IncomingItem["signal"] {
  const said = codes.flatMap((code) => SIGNALS.get(code) ?? []);
  return said.includes("withdrawal") ? "withdrawal" : (said[0] ?? null);
}
