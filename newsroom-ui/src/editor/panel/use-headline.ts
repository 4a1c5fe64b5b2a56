import { useQuery } from "@tanstack/react-query";
import { call } from "../../api/client.ts";
import { articleRoute } from "../routes.ts";

/** The headline of an article that a link names without words of its own; empty until known, and where one may not read it. */
export function useHeadline(articleId: string | null): string {
  const { data } = useQuery({
    queryKey: ["headline", articleId],
    queryFn: () => call(articleRoute.$get({ param: { articleId: articleId ?? "" } })),
    enabled: articleId !== null,
    staleTime: 60_000,
    retry: false,
  });
  return data?.revision.text.headline ?? "";
}
