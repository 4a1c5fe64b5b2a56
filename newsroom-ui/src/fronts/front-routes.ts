import { FRONT_SLOTS, HOME_SLOTS } from "../../../src/core/block.ts";
import type { FrontsApi } from "../../../src/newsroom/api/fronts.ts";
import type { SectionFrontsApi } from "../../../src/newsroom/api/section-fronts.ts";
import { call, client, type Given } from "../api/client.ts";
import type { Draft, DraftBlock } from "./draft.ts";

const { fronts, sites } = client<FrontsApi>();
const { sections } = client<SectionFrontsApi>();
const home = sites[":siteId"].front;
const section = sections[":sectionId"].front;

/** A front as the server has it. */
export type EditorsFront = Given<Awaited<ReturnType<typeof home.$get>>>;
export type FrontLine = Given<Awaited<ReturnType<typeof home.candidates.$get>>>["articles"][number];
type PastArrangement = Given<Awaited<ReturnType<typeof home.history.$get>>>["arrangements"][number];
export type FrontPreview = Given<Awaited<ReturnType<typeof home.preview.$post>>>;
export type FrontName = { siteId: string; sectionId: string | null };

/** The fronts that one may arrange. */
export async function myFronts(): Promise<FrontName[]> {
  return (await call(fronts.$get())).fronts;
}

type Query = { words?: string; beforeAt?: string; beforeId?: string };

/** What can be asked of one front, whether it is a home page or a section's. */
export interface FrontRoutes {
  get(): Promise<EditorsFront>;
  put(basedOn: number, draft: Draft): Promise<{ number: number }>;
  history(): Promise<{ arrangements: PastArrangement[] }>;
  restore(basedOn: number, number: number): Promise<{ number: number }>;
  candidates(query: Query): Promise<{ articles: FrontLine[]; more: boolean }>;
  preview(draft: Draft, script: "hans" | "hant"): Promise<FrontPreview>;
}

export function frontRoutes({ siteId, sectionId }: FrontName): FrontRoutes {
  if (sectionId === null) {
    const param = { siteId };
    return {
      get: () => call(home.$get({ param })),
      put: (basedOn, draft) => call(home.$put({ param, json: { basedOn, blocks: homeBlocks(draft) } })),
      history: () => call(home.history.$get({ param })),
      restore: (basedOn, number) => call(home.restore.$post({ param, json: { basedOn, number } })),
      candidates: (query) => call(home.candidates.$get({ param, query })),
      preview: (draft, script) => call(home.preview.$post({ param, json: { blocks: homeBlocks(draft), script } })),
    };
  }
  const param = { sectionId };
  return {
    get: () => call(section.$get({ param })),
    put: (basedOn, draft) => call(section.$put({ param, json: { basedOn, blocks: sectionBlocks(draft) } })),
    history: () => call(section.history.$get({ param })),
    restore: (basedOn, number) => call(section.restore.$post({ param, json: { basedOn, number } })),
    candidates: (query) => call(section.candidates.$get({ param, query })),
    preview: (draft, script) => call(section.preview.$post({ param, json: { blocks: sectionBlocks(draft), script } })),
  };
}

function homeBlocks(draft: Draft) {
  return draft.flatMap((block) => {
    const slot = HOME_SLOTS.find((one) => one === block.slot);
    return slot ? [{ ...sent(block), slot, sectionId: block.sectionId }] : [];
  });
}

function sectionBlocks(draft: Draft) {
  return draft.flatMap((block) => {
    const slot = FRONT_SLOTS.find((one) => one === block.slot);
    return slot ? [{ ...sent(block), slot }] : [];
  });
}

function sent({ id, title, fill, size, items }: DraftBlock) {
  return { ...(id !== undefined && { id }), title, fill, size, items: items.map(({ articleId, endsAt }) => ({ articleId, endsAt })) };
}
