import { type KeyboardEvent, useEffect, useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import { type Direction, type Draft, remove, spotOf, step } from "./draft.ts";
import type { Arranging } from "./use-arranging.ts";

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** Name of an article's handle in a block, by which the focus finds it again after a move. */
export function handleOf(key: string, articleId: string): string {
  return `${key} ${articleId}`;
}

/** Moving an article by keys: space lifts it, arrows carry it, space drops it, Escape puts it back. What happens is said aloud. */
export function useLift({ draft, lines, mark, replace, undo, change }: Arranging) {
  const { t } = useMessages();
  const [lifted, setLifted] = useState<{ key: string; articleId: string } | null>(null);
  const [said, say] = useState("");

  useEffect(() => {
    if (!lifted) return;
    const name = CSS.escape(handleOf(lifted.key, lifted.articleId));
    const handle = document.querySelector<HTMLElement>(`[data-handle="${name}"]`);
    handle?.focus({ preventScroll: true });
    handle?.scrollIntoView({ block: "nearest" });
  }, [lifted]);

  const where = (now: Draft, key: string, articleId: string) => ({
    block: now.find((block) => block.key === key)?.title || t(`fronts.slot-${now.find((block) => block.key === key)?.slot ?? "lead"}`),
    n: (spotOf(now, key, articleId)?.at ?? 0) + 1,
    headline: lines.get(articleId)?.headline ?? "",
  });

  function press(event: KeyboardEvent, key: string, articleId: string): void {
    const isLifted = lifted?.articleId === articleId;
    const direction = DIRECTIONS[event.key];
    if (event.key === " ") {
      if (!isLifted) mark();
      setLifted(isLifted ? null : { key, articleId });
      say(t(isLifted ? "fronts.dropped" : "fronts.lifted", where(draft, key, articleId)));
    } else if (event.key === "Escape" && isLifted) {
      undo();
      setLifted(null);
      say(t("fronts.put-back"));
    } else if (direction && isLifted) {
      const moved = step(draft, key, articleId, direction);
      const block = moved.find(({ items }) => items.some((pin) => pin.articleId === articleId));
      replace(moved);
      if (block) {
        setLifted({ key: block.key, articleId });
        say(t("fronts.moved", where(moved, block.key, articleId)));
      }
    } else if (event.key === "Delete" && !isLifted) {
      change(remove(draft, key, articleId));
      say(t("fronts.removed", where(draft, key, articleId)));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { lifted, press, drop: () => setLifted(null), said, say };
}

export type Lift = ReturnType<typeof useLift>;
