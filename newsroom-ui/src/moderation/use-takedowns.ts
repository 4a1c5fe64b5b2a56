import { useQuery } from "@tanstack/react-query";
import type { ModerationTakedownsApi } from "../../../src/newsroom/api/moderation-takedowns.ts";
import { call, client, type Given } from "../api/client.ts";

export const takedownsApi = client<ModerationTakedownsApi>();
const { moderation } = takedownsApi;

export type Takedown = Given<Awaited<ReturnType<typeof moderation.takedowns.$get>>>["takedowns"][number];

/** Notices that wait for an answer, the first due first, or that have one; asked again every minute. */
export function useTakedowns(list: "open" | "closed") {
  return useQuery({
    queryKey: ["moderation", "takedowns", list],
    queryFn: () => call(moderation.takedowns.$get({ query: { list } })),
    refetchInterval: 60_000,
  });
}
