/** `reportId` is the notice; `how` is what was begun ("correction") or that there is nothing to do, `reason` why. `at` is UTC ms. */
export interface SettledNoticeRow {
  articleId: string;
  reportId: string;
  how: "correction" | "nothing";
  reason: string;
  byId: string;
  at: number;
}

export interface SettledNoticesSchema {
  settledNotices: SettledNoticeRow;
}
