import { createContext, type RefObject, useContext } from "react";
import type { KeyedMark } from "../../checks/keyed-marks.ts";
import type { Silence } from "../../checks/use-checks.ts";

/** The checks of the open text, for whatever shows or walks them. */
export interface EditorChecks {
  /** Null until the first answer. In the order of the text, without the silenced. */
  marks: readonly KeyedMark[] | null;
  silences: readonly Silence[];
  /** Whether a mark's words still stand as they were found. */
  isStanding(mark: KeyedMark): boolean;
  chosen: string | null;
  /** Shows a mark in the text and in the panel. */
  choose(mark: KeyedMark): void;
  /** Chooses the next mark that still stands (1), or the one before (-1). */
  step(by: 1 | -1): void;
  /** Puts a mark's fix in the place of its words, where it has one and one may write. */
  fix(mark: KeyedMark): void;
  fixChosen(): void;
  headline: RefObject<HTMLTextAreaElement | null>;
}

export const ChecksContext = createContext<EditorChecks | null>(null);

export function useEditorChecks(): EditorChecks {
  const checks = useContext(ChecksContext);
  if (!checks) throw new Error("the checks are asked for outside their provider");
  return checks;
}
