import type { Opening } from "./autosave.ts";
import { same } from "./same.ts";
import type { HeldCopy, LocalWriting, Writing } from "./writing.ts";

/** What an article is opened with, and what else this browser still holds of it. */
export interface Reopening<Text> {
  opening: Opening<Text>;
  /** Where the text on the screen comes from. */
  from: "revision" | "copy" | "browser";
  /** Windows whose memory the opening takes over, or that hold nothing else: to be dropped once the new window has kept its own. */
  done: string[];
  /** What other windows wrote that is in neither text: to be offered. */
  offers: LocalWriting<Text>[];
}

/**
 * Decides what stands on the screen when an article is opened again: what this browser wrote last where it goes on from what the server holds,
 * else the server's working copy, else the newest revision. By descent, never by clocks: those of two machines disagree.
 */
export function reopen<Text>(revision: Writing<Text>, copy: HeldCopy<Text> | null, locals: readonly LocalWriting<Text>[]): Reopening<Text> {
  const copyAt = copy?.at ?? null;
  const taken = locals.find(({ saving }) => saving) ?? locals.find((local) => goesOn(local, copy) && isNews(local, revision, copy)) ?? null;
  const shown: Writing<Text> = taken ?? copy ?? revision;
  const rest = locals.filter((local) => local !== taken);
  const offers = rest.filter((local) => isNews(local, revision, copy) && !same(local.text, shown.text));
  const base = { basedOn: shown.basedOn, text: shown.basedOn === revision.basedOn ? revision.text : shown.text };
  return {
    opening: {
      base,
      text: shown.text,
      copyAt,
      kept: copy?.text ?? null,
      saving: taken?.saving ?? null,
      isStale: !taken?.saving && shown.basedOn !== revision.basedOn,
    },
    from: taken ? "browser" : copy ? "copy" : "revision",
    done: locals.filter((local) => !offers.includes(local)).map(({ tab }) => tab),
    offers,
  };
}

/** Whether it was written on top of what the server holds; a copy whose answer never came is one of its own. */
function goesOn<Text>(local: LocalWriting<Text>, copy: HeldCopy<Text> | null): boolean {
  return local.copyAt === (copy?.at ?? null) || (copy !== null && local.attempt !== null && same(local.attempt.text, copy.text));
}

function isNews<Text>(local: LocalWriting<Text>, revision: Writing<Text>, copy: Writing<Text> | null): boolean {
  return local.saving !== null || !(same(local.text, revision.text) || same(local.text, copy?.text));
}
