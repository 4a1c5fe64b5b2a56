import { useEffect, useMemo, useState } from "react";
import { FRONT_SLOTS, HOME_SLOTS } from "../../../src/core/block.ts";
import { ApiError } from "../api/api-error.ts";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { Draft } from "./draft.ts";
import type { EditorsFront, FrontLine, FrontName, FrontRoutes } from "./front-routes.ts";
import { keepDraft, keptDraft } from "./kept-draft.ts";
import { type Fallen, opened } from "./opened.ts";
import { useDraft } from "./use-draft.ts";

/** Slots of a front in the order of its page. */
export function slotsOf({ sectionId }: FrontName) {
  return sectionId === null ? HOME_SLOTS : FRONT_SLOTS;
}

/** A front while it is arranged: its draft, what is known of its articles, and what is done with the server. */
export function useArranging(front: FrontName, routes: FrontRoutes, server: EditorsFront) {
  const { t } = useMessages();
  const times = useTimes(front.siteId);
  const slots = slotsOf(front);
  const [kept] = useState(() => keptDraft(front));
  const [base, setBase] = useState(server);
  const [basedOn, setBasedOn] = useState(kept?.basedOn ?? server.number);
  const [theirs, setTheirs] = useState<EditorsFront | null>(null);
  const [isBusy, setBusy] = useState(false);
  const first = useMemo(() => opened(server, slots), [server, slots]);
  const [saved, setSaved] = useState<Draft>(first.draft);
  const [fallen, setFallen] = useState<readonly Fallen[]>(first.fallen);
  const [lines, setLines] = useState(() => new Map([...(kept?.lines ?? []), ...linesIn(server)].map((line) => [line.id, line])));
  const steps = useDraft(kept?.draft ?? first.draft);
  const { draft } = steps;
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved);

  useEffect(() => {
    const used = new Set(draft.flatMap(({ items }) => items.map(({ articleId }) => articleId)));
    keepDraft(front, isDirty ? { basedOn, draft, lines: [...lines.values()].filter(({ id }) => used.has(id)) } : null);
  }, [front, isDirty, basedOn, draft, lines]);

  function know(more: readonly FrontLine[]): void {
    if (more.some(({ id }) => !lines.has(id))) setLines((known) => new Map([...known, ...more.map((line) => [line.id, line] as const)]));
  }

  function begin(now: EditorsFront): void {
    const { draft: begun, fallen: out } = opened(now, slots);
    know(linesIn(now));
    setBase(now);
    setBasedOn(now.number);
    setSaved(begun);
    setFallen(out);
    setTheirs(null);
    steps.begin(begun);
  }

  /** Sends, and where somebody else was first, reads theirs so that both can be looked at. */
  async function send(act: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    try {
      await act();
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.code === "stale") setTheirs(await routes.get());
      else showError(error, t);
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function save(over = basedOn): Promise<void> {
    const sent = draft;
    const done = await send(async () => {
      const { number } = await routes.put(over, sent);
      setBasedOn(number);
      setSaved(sent);
      setFallen([]);
      setTheirs(null);
      setBase(await routes.get());
    });
    if (done) showDone(t("fronts.saved"), t);
  }

  async function restore(number: number): Promise<boolean> {
    const done = await send(async () => {
      await routes.restore(basedOn, number);
      begin(await routes.get());
    });
    if (done) showDone(t("fronts.restored", { n: number }), t);
    return done;
  }

  async function discard(): Promise<void> {
    const given = draft;
    await send(async () => begin(await routes.get()));
    showDone(t("fronts.discarded"), t, async () => steps.change(given));
  }

  return { ...steps, times, base, fallen, lines, know, isDirty, isBusy, wasKept: kept !== null, theirs, setTheirs, begin, save, restore, discard };
}

export type Arranging = ReturnType<typeof useArranging>;

function linesIn({ blocks }: EditorsFront): FrontLine[] {
  return blocks.flatMap(({ items }) =>
    items.map(({ id, headline, sourceName, publishedAt, picture }) => ({ id, headline, sourceName, publishedAt, picture })),
  );
}
