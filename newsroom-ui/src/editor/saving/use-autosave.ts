import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ArticleText } from "../../../../src/core/article.ts";
import { Autosave, type Opening, type SaveState } from "./autosave.ts";
import { beAlive, browserKeeper } from "./browser-keeper.ts";
import { httpTransport } from "./http-transport.ts";

/** The autosave of an open article, and what it says after every change. */
export function useAutosave(staffId: string, articleId: string, opening: Opening<ArticleText>, done: readonly string[]) {
  const [{ autosave, subscribe, snapshot, keeper, tab }] = useState(() => started(staffId, articleId, opening));
  const seen = useSyncExternalStore(subscribe, snapshot);
  const taken = useRef(done);
  useEffect(() => {
    const leave = beAlive(staffId, articleId, tab);
    const resume = () => autosave.resume();
    const guard = (event: BeforeUnloadEvent) => {
      if (!isSafe(autosave.state)) event.preventDefault();
    };
    addEventListener("online", resume);
    addEventListener("beforeunload", guard);
    for (const old of taken.current) void keeper.drop(old);
    return () => {
      removeEventListener("online", resume);
      removeEventListener("beforeunload", guard);
      autosave.leave();
      leave();
    };
  }, [autosave, keeper, staffId, articleId, tab]);
  return { autosave, ...seen };
}

/** Whether the server has what is on the screen. */
function isSafe({ kind }: SaveState): boolean {
  return kind === "saved" || kind === "kept";
}

function started(staffId: string, articleId: string, opening: Opening<ArticleText>) {
  const listeners = new Set<() => void>();
  const tab = crypto.randomUUID();
  const keeper = browserKeeper(staffId, articleId);
  let seen: { text: ArticleText; state: SaveState; basedOn: string } | null = null;
  const look = () => ({ text: autosave.text, state: autosave.state, basedOn: autosave.base.basedOn });
  const autosave: Autosave<ArticleText> = new Autosave(opening, {
    transport: httpTransport(articleId),
    keeper,
    tab,
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    later: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    changed: () => {
      seen = null;
      for (const heard of listeners) heard();
    },
  });
  return {
    autosave,
    keeper,
    tab,
    snapshot: () => {
      seen ??= look();
      return seen;
    },
    subscribe: (heard: () => void) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
