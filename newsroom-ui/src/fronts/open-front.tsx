import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ApiError } from "../api/api-error.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { FrontEditor } from "./front-editor.tsx";
import { type FrontName, frontRoutes } from "./front-routes.ts";

/** Reads a front and opens it; it is read anew each time, never while it is arranged. */
export function OpenFront({ front, fronts }: { front: FrontName; fronts: readonly FrontName[] }) {
  const { t } = useMessages();
  const routes = useMemo(() => frontRoutes(front), [front]);
  const { data, error } = useQuery({
    queryKey: ["front", front.siteId, front.sectionId],
    queryFn: () => routes.get(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
  });
  if (error) return <EmptyState title={error instanceof ApiError ? error.message : t("common.unreached")} />;
  return data ? <FrontEditor front={front} fronts={fronts} routes={routes} server={data} /> : null;
}
