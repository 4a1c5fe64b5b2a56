import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { NamesFoundApi } from "../../../src/newsroom/api/names-found.ts";
import { call, client, type Given } from "../api/client.ts";

const { names } = client<NamesFoundApi>();

export type Candidate = Given<Awaited<ReturnType<typeof names.candidates.$get>>>["candidates"][number];

/** Names that reports hold and the table does not; undefined until known. */
export function useCandidates() {
  return useQuery({ queryKey: ["names", "candidates"], queryFn: () => call(names.candidates.$get()) });
}

/** Where a name stands; undefined until known. */
export function useUses(nameId: string) {
  return useQuery({ queryKey: ["name", nameId, "uses"], queryFn: () => call(names[":nameId"].uses.$get({ param: { nameId } })) });
}

/** Puts a candidate aside, or has it offered again. */
export function usePassing() {
  const queries = useQueryClient();
  return async ({ kind, name }: Candidate, isPassed: boolean) => {
    await call(names.candidates.passing.$put({ json: { kind, name, isPassed } }));
    await queries.invalidateQueries({ queryKey: ["names", "candidates"] });
  };
}
