import type { ArrangedBlock, Front } from "../../core/block.ts";
import { convertMarkup } from "../../text/convert-markup.ts";
import type { Newsroom } from "../newsroom.ts";
import { type FrontLine, lineOf } from "./front-line.ts";

/** The page that readers would see of an arrangement that nobody has saved, and what each block of it holds. */
export async function previewFront(
  { pages }: Newsroom,
  front: Front,
  blocks: readonly ArrangedBlock[],
  script: "hans" | "hant",
): Promise<{ html: string; filled: { block: number; articles: FrontLine[] }[] }> {
  const { page, filled } = await pages.front(front, blocks);
  return {
    html: script === "hant" ? convertMarkup(page.markup, "hant") : page.markup,
    filled: filled.map(({ id, items }) => ({ block: Number(id), articles: items.map(lineOf) })),
  };
}
