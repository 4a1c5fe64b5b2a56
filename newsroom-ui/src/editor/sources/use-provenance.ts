import { useQuery } from "@tanstack/react-query";
import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import type { DigestsApi } from "../../../../src/newsroom/api/digests.ts";
import { call, client, type Given } from "../../api/client.ts";
import type { Dispatches } from "./origin-of-block.ts";
import { DISPATCHES } from "./origin-signs.ts";

const { provenance } = client<DigestsApi>().articles[":articleId"];

/** A dispatch that the text cites, or another of the same report. */
export type Cited = Given<Awaited<ReturnType<typeof provenance.$get>>>["dispatches"][number];

/** The dispatches that an article cites; asked again every half minute, for one may be withdrawn meanwhile. */
export function useProvenance(articleId: string) {
  return useQuery({
    queryKey: ["provenance", articleId],
    queryFn: () => call(provenance.$get({ param: { articleId } })),
    refetchInterval: 30_000,
  });
}

/** Brings them to the text, which holds its paragraphs against them. */
export function useSigns(articleId: string, editor: Editor): void {
  const cited = useProvenance(articleId).data?.dispatches;
  useEffect(() => {
    if (editor.isDestroyed) return;
    const dispatches: Dispatches = new Map(cited?.map(({ id, paragraphs }) => [id, paragraphs]));
    editor.view.dispatch(editor.state.tr.setMeta(DISPATCHES, dispatches).setMeta("addToHistory", false));
  }, [editor, cited]);
}
