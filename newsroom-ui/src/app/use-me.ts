import { useQuery } from "@tanstack/react-query";
import type { MeApi } from "../../../src/newsroom/api/me.ts";
import { call, client } from "../api/client.ts";

const { me } = client<MeApi>();

/** Who is signed in: the query's `data` is undefined until known, its `error` says where nobody is. */
export function useMe() {
  return useQuery({ queryKey: ["me"], queryFn: () => call(me.$get()), staleTime: 60_000 });
}
