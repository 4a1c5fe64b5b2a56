import { useEffect, useRef } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import type { DeskDispatch } from "./routes.ts";
import styles from "./side-by-side.module.css";

interface Props {
  paragraph: DeskDispatch["paragraphs"][number];
  /** Its place in the tray, 0 where it is not in it. */
  place: number;
  hasFocus: boolean;
  isHeld: boolean;
  focus(): void;
  toggle(): void;
}

/** One paragraph of a report: what only it says is marked; a click or the space bar takes it into the tray. */
export function ParagraphLine({ paragraph: { text, alone }, place, hasFocus, isHeld, focus, toggle }: Props) {
  const { t } = useMessages();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) line.current?.scrollIntoView({ block: "nearest" });
  }, [hasFocus]);
  const className = [styles["paragraph"], place > 0 && styles["picked"], hasFocus && styles["focus"]].filter(Boolean).join(" ");
  return (
    <button
      ref={line}
      type="button"
      className={className}
      aria-pressed={place > 0}
      disabled={isHeld}
      onClick={() => {
        focus();
        toggle();
      }}
    >
      <span>{marked(text, alone, t("desk.only-here"))}</span>
      {place > 0 && <b className={styles["place"]}>✓ {place}</b>}
    </button>
  );
}

function marked(text: string, alone: readonly (readonly [number, number])[], title: string) {
  const runs = alone.toSorted(([a], [b]) => a - b);
  const parts = [];
  let at = 0;
  for (const [from, to] of runs) {
    if (from < at) continue;
    parts.push(
      text.slice(at, from),
      <mark key={from} title={title}>
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}
