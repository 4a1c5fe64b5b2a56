import { useQuery } from "@tanstack/react-query";
import type { AdministrationSourcesApi } from "../../../src/newsroom/api/administration-sources.ts";
import type { SourcesApi } from "../../../src/newsroom/api/sources.ts";
import { call, client, type Given } from "../api/client.ts";

const { sources } = client<SourcesApi>();
const acts = client<AdministrationSourcesApi>().sources;

/** A source as its form has it, with its id. */
export type SourceLine = Given<Awaited<ReturnType<typeof sources.$get>>>["sources"][number];
export type SourceForm = Omit<SourceLine, "id">;

/** Every source; undefined until known. */
export function useSources() {
  return useQuery({ queryKey: ["sources"], queryFn: () => call(sources.$get()) });
}

/** Adds a source, or changes the one of that id; returns its id and how many of its articles wait for publication. */
export function saveSource(sourceId: string | null, form: SourceForm): Promise<{ sourceId: string; waiting: number }> {
  return call(sourceId === null ? acts.$post({ json: form }) : acts[":sourceId"].$put({ param: { sourceId }, json: form }));
}
