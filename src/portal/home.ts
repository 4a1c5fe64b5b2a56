import type { Context } from "hono";
import type { FilledBlock, ListItem } from "../core/published.ts";
import type { Html } from "../html/tag.ts";
import { blocksOf } from "../store/published/blocks-of.ts";
import { newest } from "../store/published/newest.ts";
import { tags } from "../store/tags.ts";
import type { Frame } from "../views/frame.ts";
import { type HomeMatter, homePage } from "../views/home.ts";
import { answer, type Portal } from "./context.ts";
import { inSlot } from "./side-column.ts";

const LEADS = 4;
const EXPRESS = 9;
const PICTURES = 4;
const RECOMMENDED = 5;
const BOX = 6;

/** `/` */
export async function home(c: Context, portal: Portal, frame: Frame): Promise<Response> {
  const { parts } = portal;
  const { site, today } = frame;
  const page = await parts.part<Html>(
    `home ${site.id} ${today}`,
    async () => homePage(frame, await matter(portal, frame)),
    () => [tags.site(site.id), tags.newest(site.id), tags.pictures(site.id)],
  );
  return answer(c, page);
}

/** Fills the page from above to below, each box with what no box above it has shown. */
async function matter({ store }: Portal, frame: Frame): Promise<HomeMatter> {
  const siteId = frame.site.id;
  const [blocks, latest, withPictures] = await Promise.all([
    blocksOf(store, siteId),
    newest(store, { siteId, limit: LEADS + EXPRESS + 40 }),
    newest(store, { siteId, limit: PICTURES + LEADS + RECOMMENDED + EXPRESS, withPicture: true }),
  ]);
  const shown = new Set<string>();
  const fresh = (items: readonly ListItem[], most: number): ListItem[] => {
    const taken = items.filter(({ id }) => !shown.has(id)).slice(0, most);
    for (const { id } of taken) shown.add(id);
    return taken;
  };
  const freshBox = async (block: FilledBlock): Promise<FilledBlock> => {
    const sectionId = frame.sections.find(({ path }) => path === block.sectionPath)?.id;
    const more = sectionId ? await newest(store, { siteId, sectionId, limit: BOX + shown.size }) : [];
    return { ...block, items: fresh([...block.items, ...more.filter(({ id }) => !block.items.some((item) => item.id === id))], BOX) };
  };
  const chosen = inSlot(blocks, "lead").flatMap(({ items }) => items);
  const lead = fresh(chosen.length > 0 ? chosen : [...withPictures.slice(0, 1), ...latest], LEADS);
  const homeBoxes = inSlot(blocks, "home-box");
  const [recommended] = inSlot(blocks, "recommended");
  return {
    lead,
    recommended: recommended ? { ...recommended, items: fresh(recommended.items, RECOMMENDED) } : null,
    pictures: fresh(withPictures, PICTURES),
    express: fresh(latest, EXPRESS),
    boxes: await inTurn(homeBoxes, freshBox),
    // A section that has its box in the wide column needs none beside it.
    sideBoxes: await inTurn(
      inSlot(blocks, "side-box").filter((side) => !homeBoxes.some(({ sectionPath }) => sectionPath === side.sectionPath)),
      freshBox,
    ),
  };
}

/** One after the other: each takes what those before it left. */
async function inTurn(blocks: readonly FilledBlock[], fill: (block: FilledBlock) => Promise<FilledBlock>): Promise<FilledBlock[]> {
  const filled: FilledBlock[] = [];
  for (const block of blocks) filled.push(await fill(block));
  return filled;
}
