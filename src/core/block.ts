/** Where a block of the home page stands: 头条, 今日推荐, 新闻推荐, section boxes of the home page, section boxes of every page. */
export const HOME_SLOTS = ["lead", "today", "recommended", "home-box", "side-box"] as const;
/** Where a block of a section's front stands: its 头条, and boxes above its list. */
export const FRONT_SLOTS = ["front-lead", "front-box"] as const;

export type BlockSlot = (typeof HOME_SLOTS)[number] | (typeof FRONT_SLOTS)[number];

/** 版块: a slot on a front page. Chosen articles come first, in order; where `fill` is set the newest of its section follow. */
export interface Block {
  id: string;
  siteId: string;
  /** Where it stands; the views know these names. */
  slot: BlockSlot;
  title: string;
  /** From where it fills itself (null: the whole site); of a section's front, that section. */
  sectionId: string | null;
  articleIds: string[];
  fill: boolean;
  size: number;
  position: number;
}

/** A front page: a site's home, or the front of one of its sections. */
export interface Front {
  siteId: string;
  sectionId: string | null;
}

/** A block before it is filled; `ends` says when (UTC ms) a chosen article leaves by itself, by its id. */
export interface ArrangedBlock extends Omit<Block, "id" | "siteId" | "position"> {
  /** Missing for a new one. */
  id?: string;
  ends?: Readonly<Record<string, number>>;
}
