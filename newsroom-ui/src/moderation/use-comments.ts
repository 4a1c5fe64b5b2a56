import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ModerationCommentsApi } from "../../../src/newsroom/api/moderation-comments.ts";
import { call, client, type Given } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { useMessages } from "../messages/use-messages.tsx";

export const commentsApi = client<ModerationCommentsApi>();
const { moderation, comments } = commentsApi;

export type QueuedComment = Given<Awaited<ReturnType<typeof moderation.comments.$get>>>["comments"][number];
export type CommentList = "waiting" | "shown" | "removed";
type Decision = Parameters<(typeof comments)[":commentId"]["state"]["$put"]>[0]["json"];

/** Comments of a list, asked again every 15 seconds: others moderate too. */
export function useComments(list: CommentList, siteId: string | undefined) {
  return useQuery({
    queryKey: ["moderation", "comments", list, siteId],
    queryFn: () => call(moderation.comments.$get({ query: { list, ...(siteId !== undefined && { siteId }) } })),
    refetchInterval: 15_000,
  });
}

/** Decides about a comment; lists and counts follow. */
export function useDecide() {
  const act = useModerationAct((decision: Decision & { commentId: string }) => {
    const { commentId, ...json } = decision;
    return call(comments[":commentId"].state.$put({ param: { commentId }, json }));
  });
  return act.mutateAsync;
}

/** An act on what readers sent in: whatever lists it is asked for anew, what is refused is said. `says` false: the form itself shows the refusal. */
export function useModerationAct<Input, Output>(act: (input: Input) => Promise<Output>, { says = true } = {}) {
  const { t } = useMessages();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onError: (error) => says && showError(error, t),
    onSettled: () => Promise.all([["moderation"], ["status"], ["sites"]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
