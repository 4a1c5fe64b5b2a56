import type { BlockSlot } from "../../../src/core/block.ts";

/** What a new block is called until its editor says otherwise; readers see it, so that it is in the portals' own language. */
export const FIRST_TITLES: Readonly<Record<BlockSlot, string>> = {
  lead: "头条",
  today: "今日推荐",
  recommended: "新闻推荐",
  "home-box": "专题",
  "side-box": "专题",
  "front-lead": "头条",
  "front-box": "专题",
};
