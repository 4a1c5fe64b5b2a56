import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Draft } from "./draft.ts";
import type { FrontName, FrontRoutes } from "./front-routes.ts";

/** A pause in arranging after which the preview follows, ms. */
const PAUSE = 400;

export type Script = "hans" | "hant";

/** The portal's page of the draft, and what each block of it would hold. */
export function useFrontPreview({ siteId, sectionId }: FrontName, routes: FrontRoutes, draft: Draft, script: Script) {
  const [settled] = useDebouncedValue(draft, PAUSE);
  const { data, error } = useQuery({
    queryKey: ["front-preview", siteId, sectionId, settled, script],
    queryFn: async () => ({ ...(await routes.preview(settled, script)), of: settled }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return { preview: data, error };
}
