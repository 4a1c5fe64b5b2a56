import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, type Given } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { accountApi } from "./apis.ts";

/** One's own account, as the server tells it. */
export type Account = Given<Awaited<ReturnType<typeof accountApi.account.$get>>>;

export function useAccount(): Account | undefined {
  return useQuery({ queryKey: ["account"], queryFn: () => call(accountApi.account.$get()) }).data;
}

/** An act on the account: what it changes is asked for anew, what is refused is said. `says` false: the form itself shows the refusal. */
export function useAccountAct<Input, Output>(act: (input: Input) => Promise<Output>, { says = true } = {}) {
  const { t } = useMessages();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: ["account"] }), queries.invalidateQueries({ queryKey: ["me"] })]),
    onError: (error) => says && showError(error, t),
  });
}
