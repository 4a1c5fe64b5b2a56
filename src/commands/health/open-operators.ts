import type { Pages } from "../../portal/engine/pages.ts";
import type { Store } from "../../store/store.ts";
import type { Call } from "../command.ts";
import { openMetrics } from "./open-metrics.ts";
import { openOperatorsDoor } from "./operators-door.ts";

/** Opens the operator's door of a process that serves (or, with null, only works), says where it is, and returns what closes it. @throws {Refused} as `openOperatorsDoor` */
export async function openOperators(store: Store, { config, say }: Pick<Call, "config" | "say">, pages: Pages | null): Promise<() => Promise<void>> {
  const door = await openOperatorsDoor(store, config, openMetrics(store, config, pages), config.metricsPort ?? 0);
  say(`For the operator, on this machine alone: http://127.0.0.1:${door.port}/metrics and /healthz`);
  return () => door.close();
}
