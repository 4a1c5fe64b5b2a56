import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../../api/client.ts";
import { showError } from "../../app/show-error.ts";
import { showDone } from "../../app/undo.tsx";
import { checks, type Silence } from "../../checks/use-checks.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";

interface What {
  rule: Silence["rule"];
  /** Null for all of the rule's marks. */
  words: string | null;
}

/** Lets marks of the open article stand, and takes that back. */
export function useSilence() {
  const { t } = useMessages();
  const { article, refresh } = useDesk();
  const queries = useQueryClient();
  const param = { articleId: article.id };
  const reread = () => {
    refresh();
    return queries.invalidateQueries({ queryKey: ["checks", article.id] });
  };
  const unsilence = (what: What) => call(checks.silenced.removal.$post({ param, json: what })).finally(reread);
  const { mutate, isPending } = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onError: (error) => showError(error, t),
    onSettled: reread,
  });
  return {
    silence: (what: What, reason: string) =>
      mutate(async () => {
        await call(checks.silenced.$post({ param, json: { ...what, reason } }));
        showDone(t("checks.silenced"), t, () => unsilence(what));
      }),
    unsilence: (what: What) => mutate(() => unsilence(what)),
    isBusy: isPending,
  };
}
