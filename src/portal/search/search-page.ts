import { Refused } from "../../core/refused.ts";
import { type Answer, PAGE, type Question, search } from "../../search/search.ts";
import { searchPage as page, type SearchFound } from "../../views/search/search-page.ts";
import { type Made, pageMade } from "../made.ts";
import type { Ask, Making } from "../making.ts";
import { fieldsOf, questionOf } from "./asked-search.ts";

/** `/search?q=…`, with sort, from, to, section, source, and which page. */
export async function searchPage(making: Making, { query }: Ask): Promise<Made> {
  const { frame } = making;
  const fields = fieldsOf(query);
  const made = async (problem: string | null, found: SearchFound | null, status?: Made["status"]) =>
    pageMade(page(frame, { fields, problem, found }, await making.side(null)), status);
  if (fields.q === "") return made(null, null);
  try {
    const question = questionOf(frame, query);
    return await made(null, shown(question, await answerTo(making, question)));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return made(error.zh ?? error.message, null, error.code === "too-many" ? 429 : 400);
  }
}

/** By the thread that searches for everybody, where there is one. @throws {Refused} as `search` */
export function answerTo({ portal, reading }: Making, question: Question): Promise<Answer> {
  return portal.searcher ? portal.searcher.search(question) : search(reading, portal.store.engine, question);
}

function shown({ page, before }: Question & { page: number }, { hits, ranked, isCut, next }: Answer): SearchFound {
  return { hits, ranked, isCut, page, pages: Math.ceil((ranked ?? 0) / PAGE), next, isOlder: before !== undefined };
}
