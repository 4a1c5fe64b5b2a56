import { useEffect, useState } from "react";
import type { Shortcut } from "../app/shortcuts.tsx";

/** J and K walk a list of `count`; the one that is selected is in sight. Returns its place, or -1, and the keys. */
export function useWalk(count: number): { selected: number; choose(at: number): void; keys: readonly Shortcut[] } {
  const [chosen, choose] = useState(0);
  const selected = Math.min(chosen, count - 1);
  useEffect(() => {
    if (selected >= 0) document.querySelector("[data-selected]")?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const keys: Shortcut[] = [
    { key: "j", label: "moderation.key-next", act: () => choose(Math.min(selected + 1, count - 1)) },
    { key: "k", label: "moderation.key-previous", act: () => choose(Math.max(selected - 1, 0)) },
  ];
  return { selected, choose, keys };
}
