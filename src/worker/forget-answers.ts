import { forgetAnswers } from "../ingest/forget-answers.ts";
import type { Store } from "../store/store.ts";

/** Takes away some of what channels answered longer ago than it is kept. */
export async function forgetAnswersDue(store: Store, now: number): Promise<void> {
  await forgetAnswers(store, now);
}
