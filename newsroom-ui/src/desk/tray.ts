import { useLocalStorage } from "@mantine/hooks";
import type { DeskDispatch } from "./routes.ts";

/** A paragraph that was chosen for a digest, as it was then. */
interface Chosen {
  reportId: string;
  position: number;
  paragraph: number;
  text: string;
  sourceName: string;
}

/** Paragraphs that a digest takes: the server's own limit. */
const MOST = 200;

export interface Tray {
  chosen: readonly Chosen[];
  /** Its place in the digest, from 1; 0 where it is not chosen. */
  placeOf(dispatch: DeskDispatch, paragraph: number): number;
  /** Takes it in, or out. Returns whether there was room. */
  toggle(dispatch: DeskDispatch, paragraph: number, unknownSource: string): boolean;
  /** Puts the one at a place before or behind its neighbour. */
  move(at: number, by: 1 | -1): void;
  take(at: number): void;
  replace(chosen: readonly Chosen[]): void;
}

/** What is chosen stays in the browser until it is written, whatever is opened meanwhile. */
export function useTray(): Tray {
  const [chosen, set] = useLocalStorage<Chosen[]>({ key: "dateline.tray", defaultValue: [], getInitialValueInEffect: false });
  const at = ({ reportId, position }: DeskDispatch, paragraph: number) =>
    chosen.findIndex((one) => one.reportId === reportId && one.position === position && one.paragraph === paragraph);
  return {
    chosen,
    placeOf: (dispatch, paragraph) => at(dispatch, paragraph) + 1,
    toggle(dispatch, paragraph, unknownSource) {
      const place = at(dispatch, paragraph);
      if (place >= 0) set(chosen.toSpliced(place, 1));
      else if (chosen.length >= MOST) return false;
      else {
        const { reportId, position, paragraphs, sourceName } = dispatch;
        const text = paragraphs[paragraph]?.text ?? "";
        set([...chosen, { reportId, position, paragraph, text, sourceName: sourceName ?? unknownSource }]);
      }
      return true;
    },
    move(from, by) {
      const moved = chosen[from];
      if (moved && from + by >= 0 && from + by < chosen.length) set(chosen.toSpliced(from, 1).toSpliced(from + by, 0, moved));
    },
    take: (place) => set(chosen.toSpliced(place, 1)),
    replace: (all) => set([...all]),
  };
}
