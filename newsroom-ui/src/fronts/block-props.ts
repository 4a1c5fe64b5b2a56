import type { SiteLine } from "../app/use-sites.ts";
import type { DraftBlock, Spot } from "./draft.ts";
import type { FrontLine } from "./front-routes.ts";
import type { Arranging } from "./use-arranging.ts";
import type { Lift } from "./use-lift.ts";

/** What a block and its parts are shown with. */
export interface BlockProps {
  block: DraftBlock;
  siteId: string;
  isHome: boolean;
  sections: SiteLine["sections"];
  arranging: Arranging;
  lift: Lift;
  target: Spot | null;
  /** What the page shows of it: undefined while unknown, null where the page leaves it out. */
  shown: readonly FrontLine[] | null | undefined;
}
