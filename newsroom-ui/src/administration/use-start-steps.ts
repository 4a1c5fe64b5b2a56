import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdministrationStartApi } from "../../../src/newsroom/api/administration-start.ts";
import { call, client, type Given } from "../api/client.ts";
import { useMe } from "../app/use-me.ts";

const steps = client<AdministrationStartApi>()["start-steps"];

/** How far a new newsroom is. */
export type StartSteps = Given<Awaited<ReturnType<typeof steps.$get>>>;

/** Undefined until known, and for whoever does not run the house. */
export function useStartSteps(): StartSteps | undefined {
  const isTheirs = useMe().data?.may.includes("POST /start-steps/dismissal") ?? false;
  return useQuery({ queryKey: ["start-steps"], queryFn: () => call(steps.$get()), enabled: isTheirs }).data;
}

/** Hides the steps for everybody. */
export function useDismissStart() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: () => call(steps.dismissal.$post()), onSuccess: (now) => queries.setQueryData(["start-steps"], now) });
}
