import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { TakenBackApi } from "../../../src/newsroom/api/taken-back.ts";
import { call, client, type Given } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";

const api = client<TakenBackApi>();
const list = api["taken-back"];
const notice = api.articles[":articleId"].notices[":reportId"];

export type TakenBack = Given<Awaited<ReturnType<typeof list.$get>>>["tasks"][number];

/** What agencies took back of reports that our articles use: what waits, or what was dealt with; asked again every half minute. */
export function useTakenBack(which: "open" | "settled") {
  return useQuery({ queryKey: ["articles", "taken-back", which], queryFn: () => call(list.$get({ query: { which } })), refetchInterval: 30_000 });
}

/** Settles a notice on an article with a reason, and opens it again. */
export function useSettling() {
  const { t } = useMessages();
  const queries = useQueryClient();
  const reread = () => Promise.all([["articles"], ["article"], ["status"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
  const reopen = (param: { articleId: string; reportId: string }) => call(notice.$delete({ param })).finally(reread);
  const { mutate, isPending } = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onError: (error) => showError(error, t),
    onSettled: reread,
  });
  return {
    settle: (param: { articleId: string; reportId: string }, reason: string, done: () => void) =>
      mutate(async () => {
        await call(notice.$put({ param, json: { reason } }));
        done();
        showDone(t("taken-back.settled-done"), t, () => reopen(param));
      }),
    reopen: (param: { articleId: string; reportId: string }) => mutate(() => reopen(param)),
    isBusy: isPending,
  };
}
