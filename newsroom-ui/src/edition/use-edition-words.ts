import { useQuery } from "@tanstack/react-query";
import type { EditionWordsApi } from "../../../src/newsroom/api/edition-words.ts";
import { call, client, type Given } from "../api/client.ts";

const { "edition-words": everywhere, sites } = client<EditionWordsApi>();

/** A word of every site (`siteId` null) or of one. */
export type EditionWord = Given<Awaited<ReturnType<typeof everywhere.$get>>>["words"][number];

/** Every word, with how many there may be; undefined until known. */
export function useEditionWords() {
  return useQuery({ queryKey: ["edition-words"], queryFn: () => call(everywhere.$get()) });
}

/** How a sentence would read, with a word that nobody has saved; undefined until known. */
export function useTrial(siteId: string | null, text: string, unsaved: { simplified: string; traditional: string } | null) {
  return useQuery({
    queryKey: ["edition-trial", siteId, text, unsaved],
    queryFn: () => call(tried(siteId, { text, unsaved })),
    enabled: text.trim() !== "",
    placeholderData: (before) => before,
  });
}

function tried(siteId: string | null, json: { text: string; unsaved: { simplified: string; traditional: string } | null }) {
  return siteId === null ? everywhere.trial.$post({ json }) : sites[":siteId"]["edition-words"].trial.$post({ param: { siteId }, json });
}

/** Adds a word or changes what it becomes. */
export function putWord({ siteId, ...word }: EditionWord) {
  const json = { words: [word] };
  return call(siteId === null ? everywhere.$put({ json }) : sites[":siteId"]["edition-words"].$put({ param: { siteId }, json }));
}

export function removeWord({ siteId, simplified }: EditionWord) {
  const json = { simplified };
  return call(siteId === null ? everywhere.removal.$post({ json }) : sites[":siteId"]["edition-words"].removal.$post({ param: { siteId }, json }));
}
