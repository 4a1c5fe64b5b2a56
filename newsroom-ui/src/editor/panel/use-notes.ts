import { useQuery } from "@tanstack/react-query";
import { call } from "../../api/client.ts";
import { notes } from "../routes.ts";

/** The notes between editors; asked again every 20 seconds, for a colleague may be answering. */
export function useNotes(articleId: string) {
  return useQuery({
    queryKey: ["notes", articleId],
    queryFn: () => call(notes.$get({ param: { articleId } })),
    refetchInterval: 20_000,
  });
}
