import { useQuery } from "@tanstack/react-query";
import type { ReviewsApi } from "../../../src/newsroom/api/reviews.ts";
import { call, client } from "../api/client.ts";
import type { Listed } from "./use-articles.ts";

const { reviews } = client<ReviewsApi>();

/** Texts that await one's own signature, the longest waiting first. */
export function useReviews(): Listed {
  const { data, error } = useQuery({ queryKey: ["articles", "reviews"], queryFn: () => call(reviews.$get()), refetchInterval: 15_000 });
  return { lines: data?.articles, error, hasMore: false, isBusy: false, more: () => {} };
}
