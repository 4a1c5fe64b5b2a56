import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api/api-error.ts";

/** Tries again only where the network failed: what the server said once it will say again. */
function isWorthAnotherTry(count: number, error: Error): boolean {
  return count < 3 && !(error instanceof ApiError);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: isWorthAnotherTry, staleTime: 5_000 },
    mutations: { retry: false },
  },
});
