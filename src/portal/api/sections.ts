import type { z } from "zod";
import { ninjsList } from "../../formats/ninjs-list.ts";
import { newest } from "../../store/published/newest.ts";
import type { Made } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { answered, refused } from "./answers.ts";
import { inShort, PAGE_SIZE } from "./articles.ts";
import type { SectionList } from "./schemas.ts";

/** `/api/v1/sections`: the tree, parents before children. */
export async function sections({ frame }: Making): Promise<Made> {
  const list: z.infer<typeof SectionList> = {
    sections: frame.sections.map(({ id, name, path, parentId }) => ({ id, name, path, parentId, url: `${frame.origin}/${path}/` })),
  };
  return answered(list);
}

/** `/api/v1/sections/ID`: a section with its newest articles. */
export async function sectionItem({ reading, frame }: Making, { params: { id = "" } }: Ask): Promise<Made> {
  const section = frame.sections.find((one) => one.id === id);
  if (!section) return refused("not-found", "没有这个栏目。There is no such section.");
  const items = await newest(reading, { siteId: frame.site.id, sectionId: id, limit: PAGE_SIZE });
  const inList = await inShort(
    { reading, frame },
    items.map((item) => item.id),
  );
  const { name, path } = section;
  return answered(ninjsList({ id, name, uri: `${frame.origin}/${path}/`, language: frame.site.language, items: inList }));
}
