import { useQuery } from "@tanstack/react-query";
import type { ArticleText } from "../../../src/core/article.ts";
import { call } from "../api/client.ts";
import { useMe } from "../app/use-me.ts";
import { articleRoute, type EditorsArticle, workingCopy } from "./routes.ts";
import { leftBehind } from "./saving/browser-keeper.ts";
import { type Reopening, reopen } from "./saving/reopen.ts";

/** An article as it was when it was opened, and what stands on the screen then. */
export interface Opened {
  staffId: string;
  article: EditorsArticle;
  reopening: Reopening<ArticleText>;
}

/** Opens an article: asked anew with each `time`, never meanwhile, or the server's answer would replace what is being written. */
export function useOpened(articleId: string, time: number) {
  const staffId = useMe().data?.id;
  return useQuery({
    queryKey: ["opened", articleId, staffId, time],
    queryFn: () => opened(articleId, staffId ?? ""),
    enabled: staffId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

async function opened(articleId: string, staffId: string): Promise<Opened> {
  const article = await call(articleRoute.$get({ param: { articleId } }));
  const revision = { basedOn: article.revision.id, text: article.revision.text };
  if (!article.may.includes(WRITES)) return { staffId, article, reopening: reopen<ArticleText>(revision, null, []) };
  const copy = await call(workingCopy.$get({ param: { articleId } }));
  return { staffId, article, reopening: reopen(revision, copy.workingCopy, await leftBehind(staffId, articleId)) };
}

/** The route that says who may write. */
export const WRITES = "POST /articles/{articleId}/revisions";
