import { Refused } from "../../core/refused.ts";
import type { RevisionWithText } from "./revision-with-text.ts";

/** A save that began from a revision that is no longer the newest; `newer` is the one to be shown beside it. */
export class StaleSave extends Refused {
  readonly newer: RevisionWithText;
  constructor(newer: RevisionWithText) {
    super(
      "stale",
      `${newer.by.name ?? newer.by.id} saved revision ${newer.number} meanwhile. Nothing was overwritten: compare both and save again.`,
      `${newer.by.name ?? newer.by.id} 已先保存第 ${newer.number} 版。您的文字没有覆盖它：请对照两版后再保存。`,
    );
    this.newer = newer;
  }
}
