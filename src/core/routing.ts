/** How soon an editor should look at a report. */
export const PRIORITIES = ["urgent", "normal", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** 分稿规则: what shall become of which reports. Each condition that is not empty must hold; of the values of one, any. */
export interface RoutingRule {
  id: string;
  sourceIds: string[];
  /** Sections or categories in which the source itself filed it. */
  sections: string[];
  /** Words of its headline or text. */
  words: string[];
  /** Where it is put; null: nowhere. */
  sectionId: string | null;
  /** Null: as usual. */
  priority: Priority | null;
  /** Hidden from the list; never deleted. */
  isDrop: boolean;
}

/** What the rules made of a report; `ruleId` is the rule that decided. */
export interface Routed {
  ruleId: string;
  sectionId: string | null;
  priority: Priority;
  isDropped: boolean;
}
