import { useQuery } from "@tanstack/react-query";
import type { ArticleText } from "../../../../src/core/article.ts";
import { call } from "../../api/client.ts";
import { articleRoute, revisions, workingCopy } from "../routes.ts";
import type { Writing } from "../saving/writing.ts";

/** The other text, and what everything goes on from once someone has chosen. */
export interface Theirs {
  text: ArticleText;
  /** Who wrote it and when; `number` is the revision's, null for one's own unsaved copy. */
  by: string;
  at: number;
  number: number | null;
  /** What both texts began from. */
  began: ArticleText;
  base: Writing<ArticleText>;
  copyAt: number | null;
}

/** Fetches what stands against the text on the screen: the newest revision, or what oneself wrote in another window. */
export function useTheirs(articleId: string, basedOn: string, isElsewhere: boolean) {
  return useQuery({
    queryKey: ["theirs", articleId, basedOn, isElsewhere],
    queryFn: () => theirs(articleId, basedOn, isElsewhere),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

async function theirs(articleId: string, basedOn: string, isElsewhere: boolean): Promise<Theirs> {
  const { revision } = await call(articleRoute.$get({ param: { articleId } }));
  const copy = (await call(workingCopy.$get({ param: { articleId } }))).workingCopy;
  const began = (await call(revisions[":revisionId"].$get({ param: { articleId, revisionId: basedOn } }))).text;
  const copyAt = copy?.at ?? null;
  const base = { basedOn: revision.id, text: revision.text };
  if (isElsewhere && copy) return { text: copy.text, by: "", at: copy.at, number: null, began, base: { basedOn: copy.basedOn, text: began }, copyAt };
  return { text: revision.text, by: revision.by.name ?? revision.by.id, at: revision.at, number: revision.number, began, base, copyAt };
}
