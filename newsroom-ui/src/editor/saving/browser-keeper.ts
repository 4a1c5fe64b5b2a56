import { del, entries, set } from "idb-keyval";
import type { ArticleText } from "../../../../src/core/article.ts";
import type { Keeper, LocalWriting } from "./writing.ts";

/** This browser's memory (IndexedDB) of what one person writes on one article, by window. */
export function browserKeeper(staffId: string, articleId: string): Keeper<ArticleText> {
  const key = (tab: string) => `${prefixOf(staffId, articleId)}${tab}`;
  return {
    put: (writing) => set(key(writing.tab), writing),
    drop: (tab) => del(key(tab)),
  };
}

/** What windows that are gone have left behind. A window that lives holds the lock of its name. */
export async function leftBehind(staffId: string, articleId: string): Promise<LocalWriting<ArticleText>[]> {
  const prefix = prefixOf(staffId, articleId);
  const kept = await entries<string, LocalWriting<ArticleText>>();
  const { held = [] } = await navigator.locks.query();
  const alive = new Set(held.map(({ name }) => name));
  return kept.filter(([key]) => key.startsWith(prefix) && !alive.has(key)).map(([, writing]) => writing);
}

/** Says that this window lives, until the function returned is called or the window is gone. */
export function beAlive(staffId: string, articleId: string, tab: string): () => void {
  let end = () => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  void navigator.locks.request(`${prefixOf(staffId, articleId)}${tab}`, () => ended);
  return end;
}

function prefixOf(staffId: string, articleId: string): string {
  return `writing/${staffId}/${articleId}/`;
}
