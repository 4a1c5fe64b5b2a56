import type { StandingBlock } from "../store/published/standing-blocks.ts";

const FILLED = { sectionId: null, sectionPath: null, fill: true, chosen: [] };

/** 今日推荐 and 新闻推荐 as they stand on a site whose pages nobody has arranged yet. */
const UNARRANGED: readonly StandingBlock[] = [
  { ...FILLED, id: "today", slot: "today", title: "今日推荐", size: 3 },
  { ...FILLED, id: "recommended", slot: "recommended", title: "新闻推荐", size: 6 },
];

/** A home page's blocks, or, where nobody has arranged any, those that fill themselves. */
export function orUnarranged(blocks: readonly StandingBlock[]): readonly StandingBlock[] {
  return blocks.length > 0 ? blocks : UNARRANGED;
}
