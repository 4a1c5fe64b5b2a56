import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { ArticleListApi } from "../../../src/newsroom/api/article-list.ts";
import { call, client } from "../api/client.ts";
import { useTimes } from "../app/use-times.ts";
import { type ArticleFilter, type ArticleLine, queryOf } from "./filter.ts";

const { articles } = client<ArticleListApi>();

/** A list of articles as far as it has been asked for. */
export interface Listed {
  /** Undefined until known. */
  lines: readonly ArticleLine[] | undefined;
  error: Error | null;
  hasMore: boolean;
  isBusy: boolean;
  more(): void;
}

/** Articles that fit the filter, page after page, asked again every half minute. */
export function useArticles(filter: ArticleFilter): Listed {
  const { zone } = useTimes();
  const list = useInfiniteQuery({
    queryKey: ["articles", "list", filter, zone],
    queryFn: ({ pageParam }) => call(articles.$get({ query: { ...queryOf(filter, zone), ...(pageParam && { after: pageParam }) } })),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  return {
    lines: list.data?.pages.flatMap((page) => page.articles),
    error: list.error,
    hasMore: list.hasNextPage,
    isBusy: list.isFetchingNextPage,
    more: () => void list.fetchNextPage(),
  };
}
