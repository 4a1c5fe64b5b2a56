import { checkTranslation, type TranslationMark } from "../../check/translation/check-translation.ts";
import { Refused } from "../../core/refused.ts";
import type { Store } from "../../store/store.ts";
import { nameTableOf } from "../names/name-table-of.ts";
import { citedDispatches } from "./cited-dispatches.ts";
import { namesAt } from "./names-at.ts";
import type { Translator } from "./translator.ts";

/** A draft of a translation, as plain text, with what its original has otherwise. */
export interface DraftTranslation {
  text: string;
  marks: TranslationMark[];
}

/** What is not Chinese is in no script of a site's. */
const FOREIGN = { language: "zh-Hans", year: 0 } as const;
/** Characters of a paragraph that is handed to a service. */
const LONGEST = 6_000;

/** Has a paragraph of a dispatch translated. @throws {Refused} "not-found"; "conflict" where no service is configured or the report may not be used; "too-large"; "unreadable" with what the service did */
export async function translateParagraph(
  { write: db, clock }: Store,
  translator: Translator | null,
  { dispatchId, paragraph }: { dispatchId: string; paragraph: number },
): Promise<DraftTranslation> {
  if (!translator) throw new Refused("conflict", "No translation service is configured.", "还没有配置翻译服务。");
  const cited = await citedDispatches({ db, now: clock.now() }, [dispatchId], FOREIGN);
  const dispatch = cited.find(({ id }) => id === dispatchId);
  const original = dispatch?.paragraphs[paragraph];
  if (!dispatch || original === undefined) throw new Refused("not-found", "There is no such paragraph.", "没有这一段。");
  if (dispatch.problem) throw new Refused("conflict", dispatch.problem.en, dispatch.problem.zh);
  if (original.length > LONGEST) throw new Refused("too-large", "This paragraph is too long to be translated.", "这一段太长，无法送去翻译。");
  const text = await translator.translate(original);
  const table = await nameTableOf(db);
  const marks = checkTranslation({ text: original, names: namesAt(original, table) }, { text, names: namesAt(text, table) });
  return { text, marks };
}
