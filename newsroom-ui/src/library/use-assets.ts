import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { call } from "../api/client.ts";
import { type AssetFilter, assetQuery } from "./asset-filter.ts";
import { type AssetLine, assets } from "./asset-line.ts";

/** The library as far as it has been asked for. */
export interface Shown {
  /** Undefined until known. */
  lines: readonly AssetLine[] | undefined;
  error: Error | null;
  hasMore: boolean;
  isBusy: boolean;
  more(): void;
}

/** Assets that fit the filter, page after page. */
export function useAssets(filter: AssetFilter): Shown {
  const list = useInfiniteQuery({
    queryKey: ["assets", "list", filter],
    queryFn: ({ pageParam }) => call(assets.$get({ query: { ...assetQuery(filter), ...(pageParam && { before: pageParam }) } })),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  return {
    lines: list.data?.pages.flatMap((page) => page.assets),
    error: list.error,
    hasMore: list.hasNextPage,
    isBusy: list.isFetchingNextPage,
    more: () => void list.fetchNextPage(),
  };
}
