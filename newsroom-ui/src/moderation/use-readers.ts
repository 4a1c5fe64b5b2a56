import { useQuery } from "@tanstack/react-query";
import type { ModerationReadersApi } from "../../../src/newsroom/api/moderation-readers.ts";
import { call, client, type Given } from "../api/client.ts";

export const readersApi = client<ModerationReadersApi>();
const { moderation } = readersApi;

export type FoundReader = Given<Awaited<ReturnType<typeof moderation.readers.$get>>>["readers"][number];
export type ReaderList = "all" | "columnists" | "blocked";

/** Readers by part of a name or by id. */
export function useReaders(list: ReaderList, q: string, siteId: string | undefined) {
  return useQuery({
    queryKey: ["moderation", "readers", list, q, siteId],
    queryFn: () => call(moderation.readers.$get({ query: { list, ...(q !== "" && { q }), ...(siteId !== undefined && { siteId }) } })),
    placeholderData: (before) => before,
  });
}
