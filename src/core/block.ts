/** 版块: a slot on a front page. Chosen articles come first, in order; where `fill` is set the newest of its section follow. */
export interface Block {
  id: string;
  siteId: string;
  /** Where it stands; the views know these names. */
  slot: BlockSlot;
  title: string;
  sectionId: string | null;
  articleIds: string[];
  fill: boolean;
  size: number;
  position: number;
}

/** 头条, 今日推荐, 新闻推荐, section boxes of the home page, section boxes of every page. */
type BlockSlot = "lead" | "today" | "recommended" | "home-box" | "side-box";
