import { useQuery } from "@tanstack/react-query";
import type { StatusApi } from "../../../src/newsroom/api/status.ts";
import { call, client, type Given } from "../api/client.ts";

const { status } = client<StatusApi>();

/** What every screen shows: what is late, whether publishing is frozen, how much waits. */
export type Status = Given<Awaited<ReturnType<typeof status.$get>>>;

/** Asked again every 15 seconds; undefined until known. */
export function useStatus(): Status | undefined {
  return useQuery({ queryKey: ["status"], queryFn: () => call(status.$get()), refetchInterval: 15_000 }).data;
}
