import { useEffect, useRef } from "react";
import { useDesk } from "../desk.ts";

/** Calls `changed` whenever the server holds another text of this article than before: a working copy, a revision, one that was chosen. */
export function useHeldText(changed: () => void): void {
  const { state, basedOn } = useDesk();
  const held = state.kind === "kept" ? `${basedOn} ${state.at}` : state.kind === "saved" ? basedOn : null;
  const before = useRef(held);
  useEffect(() => {
    if (held === null || held === before.current) return;
    before.current = held;
    changed();
  }, [held, changed]);
}
