import type { KeyboardEvent, MouseEvent } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./focal-picker.module.css";

/** How far an arrow key moves the point, as a share of the side. */
const STEP = 0.02;
const MOVES: Readonly<Record<string, [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The whole picture, on which a click or the arrow keys set the point that every crop keeps. */
export function FocalPicker({
  src,
  focal,
  set,
  disabled,
}: {
  src: string;
  focal: { x: number; y: number };
  set(focal: { x: number; y: number }): void;
  disabled: boolean;
}) {
  const { t } = useMessages();
  const click = ({ currentTarget, clientX, clientY, detail }: MouseEvent<HTMLButtonElement>) => {
    if (detail === 0) return;
    const box = currentTarget.getBoundingClientRect();
    set({ x: share((clientX - box.left) / box.width), y: share((clientY - box.top) / box.height) });
  };
  const press = (event: KeyboardEvent) => {
    const [x, y] = MOVES[event.key] ?? [0, 0];
    if (x === 0 && y === 0) return;
    event.preventDefault();
    set({ x: share(focal.x + x), y: share(focal.y + y) });
  };
  return (
    <button
      type="button"
      className={styles["picker"]}
      disabled={disabled}
      onClick={click}
      onKeyDown={press}
      aria-label={t("library.focal")}
      title={t("library.focal-hint")}
    >
      <img src={src} alt="" />
      <span className={styles["point"]} style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }} />
    </button>
  );
}

function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
