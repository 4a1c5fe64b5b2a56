/** A front page as somebody arranged it, for ever; `number` counts from 1 within its front. */
interface ArrangementRow {
  siteId: string;
  /** Empty for the site's home page. */
  sectionId: string;
  number: number;
  at: number;
  byId: string;
  /** Number of the older arrangement that was taken up again, null where it was made by hand. */
  restoredFrom: number | null;
  /** JSON of Block[] without what the row says. */
  blocks: string;
}

export interface FrontsSchema {
  arrangements: ArrangementRow;
}
