import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdministrationSectionsApi } from "../../../src/newsroom/api/administration-sections.ts";
import { call, client, type Given } from "../api/client.ts";

const { sections } = client<AdministrationSectionsApi>().sites[":siteId"];
const one = sections[":sectionId"];

type Tree = Given<Awaited<ReturnType<typeof sections.$get>>>;
/** A section with what stands in it. */
export type SectionState = Tree["sections"][number];

/** A site's tree, asked again every second while lists follow a change. */
export function useSections(siteId: string | undefined) {
  return useQuery({
    queryKey: ["sections", siteId],
    queryFn: () => call(sections.$get({ param: { siteId: siteId ?? "" } })),
    enabled: siteId !== undefined,
    refetchInterval: ({ state }) => (state.data?.sections.some(({ following }) => following) ? 1_000 : false),
  });
}

/** What can be done with a tree; every act answers with the tree as it then is. */
export type SectionAct =
  | { act: "create"; parentId: string | null; name: string; slug: string }
  | { act: "rename"; sectionId: string; name: string; slug: string }
  | { act: "place"; sectionId: string; parentId: string | null; position: number }
  | { act: "reviews"; sectionId: string; reviews: number | null }
  | { act: "remove"; sectionId: string; intoId: string | null };

/** Does one, and shows the tree that it left. */
export function useSectionActs(siteId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: SectionAct) => send(siteId, wanted),
    onSuccess(tree) {
      queries.setQueryData(["sections", siteId], tree);
      return queries.invalidateQueries({ queryKey: ["sites"] });
    },
  });
}

function send(siteId: string, wanted: SectionAct): Promise<Tree> {
  if (wanted.act === "create") {
    const { parentId, name, slug } = wanted;
    return call(sections.$post({ param: { siteId }, json: { parentId, name, slug } }));
  }
  const param = { siteId, sectionId: wanted.sectionId };
  if (wanted.act === "rename") return call(one.$put({ param, json: { name: wanted.name, slug: wanted.slug } }));
  if (wanted.act === "place") return call(one.place.$put({ param, json: { parentId: wanted.parentId, position: wanted.position } }));
  if (wanted.act === "reviews") return call(one.reviews.$put({ param, json: { reviews: wanted.reviews } }));
  return call(one.removal.$post({ param, json: { intoId: wanted.intoId } }));
}
