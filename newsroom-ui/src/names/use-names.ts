import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import type { NameKind } from "../../../src/core/known-name.ts";
import type { NamesApi } from "../../../src/newsroom/api/names.ts";
import { call, client, type Given } from "../api/client.ts";

const { names } = client<NamesApi>();

export type Name = Given<Awaited<ReturnType<(typeof names)[":nameId"]["$get"]>>>;
export type NameForm = Omit<Name, "id">;

/** Names that fit, page after page, with how many fit of each kind. */
export function useNames(filter: { q: string; kind: NameKind | null }) {
  return useInfiniteQuery({
    queryKey: ["names", filter],
    queryFn: ({ pageParam }) =>
      call(
        names.$get({
          query: { ...(filter.q && { q: filter.q }), ...(filter.kind && { kind: filter.kind }), ...(pageParam && { after: pageParam }) },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** One name; undefined until known. */
export function useName(nameId: string) {
  return useQuery({ queryKey: ["name", nameId], queryFn: () => call(names[":nameId"].$get({ param: { nameId } })) });
}

/** Acts on names; each has the lists asked anew. */
export function useNameActs() {
  const queries = useQueryClient();
  const fresh = () => Promise.all([queries.invalidateQueries({ queryKey: ["names"] }), queries.invalidateQueries({ queryKey: ["name"] })]);
  return {
    async save(nameId: string | null, json: NameForm) {
      await (nameId === null ? call(names.$post({ json })) : call(names[":nameId"].$put({ param: { nameId }, json })));
      await fresh();
    },
    async remove(nameId: string) {
      await call(names[":nameId"].$delete({ param: { nameId } }));
      await queries.invalidateQueries({ queryKey: ["names"] });
    },
    /** Brings one back that was removed. */
    async restore({ id, ...form }: Name) {
      await call(names.$post({ json: { ...form, removedId: id } }));
      await fresh();
    },
  };
}
