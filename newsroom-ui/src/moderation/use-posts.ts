import { useQuery } from "@tanstack/react-query";
import type { ModerationPostsApi } from "../../../src/newsroom/api/moderation-posts.ts";
import { call, client, type Given } from "../api/client.ts";

export const postsApi = client<ModerationPostsApi>();
const { moderation } = postsApi;

export type QueuedPost = Given<Awaited<ReturnType<typeof moderation.posts.$get>>>["posts"][number];

/** Posts that wait, or that were decided; asked again every 15 seconds. */
export function usePosts(list: "waiting" | "decided") {
  return useQuery({
    queryKey: ["moderation", "posts", list],
    queryFn: () => call(moderation.posts.$get({ query: { list } })),
    refetchInterval: 15_000,
  });
}
