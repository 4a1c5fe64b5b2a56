import { useReducer } from "react";
import type { Draft } from "./draft.ts";

/** Steps that can be taken back before the front is saved. */
const MOST_STEPS = 200;

interface Steps {
  past: readonly Draft[];
  present: Draft;
  future: readonly Draft[];
}

type Act = { kind: "change" | "replace" | "begin"; draft: Draft } | { kind: "undo" | "redo" | "mark" };

/** A draft with undo and redo. */
export interface DraftSteps {
  draft: Draft;
  canUndo: boolean;
  canRedo: boolean;
  /** A step of its own. */
  change(draft: Draft): void;
  /** The next `replace`s together are one step. */
  mark(): void;
  replace(draft: Draft): void;
  undo(): void;
  redo(): void;
  /** Begins anew, with nothing to take back. */
  begin(draft: Draft): void;
}

export function useDraft(initial: Draft): DraftSteps {
  const [{ past, present, future }, act] = useReducer(next, { past: [], present: initial, future: [] });
  return {
    draft: present,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: (draft) => act({ kind: "change", draft }),
    mark: () => act({ kind: "mark" }),
    replace: (draft) => act({ kind: "replace", draft }),
    undo: () => act({ kind: "undo" }),
    redo: () => act({ kind: "redo" }),
    begin: (draft) => act({ kind: "begin", draft }),
  };
}

function next(steps: Steps, act: Act): Steps {
  const { past, present, future } = steps;
  switch (act.kind) {
    case "begin":
      return { past: [], present: act.draft, future: [] };
    case "mark":
      return { past: [...past, present].slice(-MOST_STEPS), present, future: [] };
    case "replace":
      return { ...steps, present: act.draft };
    case "change":
      return act.draft === present ? steps : { past: [...past, present].slice(-MOST_STEPS), present: act.draft, future: [] };
    case "undo": {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : steps;
    }
    case "redo": {
      const [after, ...rest] = future;
      return after ? { past: [...past, present], present: after, future: rest } : steps;
    }
  }
}
