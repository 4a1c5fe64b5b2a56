import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { call } from "../api/client.ts";
import { presence } from "./routes.ts";

/** Shows that one is here and tells who else is; the server forgets whoever is silent for 40 seconds. */
export function usePresence(articleId: string) {
  const { data } = useQuery({
    queryKey: ["presence", articleId],
    queryFn: () => call(presence.$put({ param: { articleId } })),
    refetchInterval: 15_000,
    refetchIntervalInBackground: true,
    retry: false,
  });
  return data;
}

/** Leaves when the screen is left. */
export function useLeaving(articleId: string): void {
  useEffect(() => {
    const leave = () => void presence.$delete({ param: { articleId } }, { init: { keepalive: true } });
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [articleId]);
}
