import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ChecksApi } from "../../../src/newsroom/api/checks.ts";
import { call, client, type Given } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { useMessages } from "../messages/use-messages.tsx";

const api = client<ChecksApi>()["listed-words"];
type Listed = Given<Awaited<ReturnType<typeof api.$get>>>;
export type ListedWord = Listed["words"][number];

const QUERY = { queryKey: ["listed-words"], queryFn: () => call(api.$get()) };

/** The newsroom's own spellings, and how many there may be. */
export function useListedWords() {
  return useQuery(QUERY);
}

/** Changes the list as it stands on the server at that moment, so that what a colleague added meanwhile stays. */
export function useChangeList() {
  const { t } = useMessages();
  const queries = useQueryClient();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (change: (words: readonly ListedWord[]) => ListedWord[]) => {
      const { words } = await call(api.$get());
      await call(api.$put({ json: { words: change(words) } }));
    },
    onError: (error) => showError(error, t),
    onSettled: () => Promise.all([["listed-words"], ["checks"]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  const put = (word: ListedWord, instead: string = word.wrong) =>
    mutateAsync((words) => [...words.filter(({ wrong }) => wrong !== word.wrong && wrong !== instead), word]);
  const remove = (word: ListedWord) => mutateAsync((words) => words.filter(({ wrong }) => wrong !== word.wrong));
  return { put, remove, isBusy: isPending };
}
