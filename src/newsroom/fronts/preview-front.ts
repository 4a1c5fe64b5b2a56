import type { ArrangedBlock, Front } from "../../core/block.ts";
import { siteById } from "../administration/change-site.ts";
import type { Newsroom } from "../newsroom.ts";
import { inScript } from "../previews/in-script.ts";
import { type FrontLine, lineOf } from "./front-line.ts";

/** The page that readers would see of an arrangement that nobody has saved, and what each block of it holds. */
export async function previewFront(
  newsroom: Newsroom,
  front: Front,
  blocks: readonly ArrangedBlock[],
  script: "hans" | "hant",
): Promise<{ html: string; filled: { block: number; articles: FrontLine[] }[] }> {
  const { page, filled } = await newsroom.pages.front(front, blocks);
  const { site } = await siteById({ db: newsroom.store.write }, front.siteId);
  return {
    html: await inScript(newsroom, site, page.markup, script),
    filled: filled.map(({ id, items }) => ({ block: Number(id), articles: items.map(lineOf) })),
  };
}
