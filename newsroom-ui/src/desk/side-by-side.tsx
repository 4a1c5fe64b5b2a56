import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { KeyHints } from "../app/key-hints.tsx";
import { useShortcuts } from "../app/shortcuts.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { DispatchCard } from "./dispatch-card.tsx";
import { foldCopies } from "./fold-copies.ts";
import type { DeskDispatch, DeskEvent } from "./routes.ts";
import styles from "./side-by-side.module.css";
import type { Tray } from "./tray.ts";

interface Props {
  event: DeskEvent;
  /** What came after this is new (UTC ms). */
  seenBefore: number;
  tray: Tray;
  mayAct: boolean;
  split(dispatch: DeskDispatch): void;
  move(dispatch: DeskDispatch): void;
}

/** The event's reports beside each other; J and K walk their paragraphs, the space bar takes one into the tray. */
export function SideBySide({ event, seenBefore, tray, mayAct, split, move }: Props) {
  const { t } = useMessages();
  const [at, setAt] = useState<{ dispatchId: string; paragraph: number } | null>(null);
  const folded = foldCopies(event.dispatches);
  const walk = folded.flatMap(({ dispatch }) =>
    dispatch.held ? [] : dispatch.paragraphs.map((_, paragraph) => ({ dispatch, dispatchId: dispatch.dispatchId, paragraph })),
  );
  const here = walk.findIndex(({ dispatchId, paragraph }) => dispatchId === at?.dispatchId && paragraph === at.paragraph);
  const step = (by: number) => setAt(walk[Math.max(0, Math.min(here + by, walk.length - 1))] ?? null);
  const toggle = (dispatch: DeskDispatch, paragraph: number) => {
    if (!tray.toggle(dispatch, paragraph, t("reports.unknown-source"))) notifications.show({ color: "red", message: t("desk.tray-full") });
  };
  const focused = walk[here];
  useShortcuts([
    { key: "j", label: "desk.key-next", act: () => step(1) },
    { key: "k", label: "desk.key-previous", act: () => step(-1) },
    { key: " ", label: "desk.key-pick", act: () => focused && toggle(focused.dispatch, focused.paragraph) },
    ...(mayAct
      ? [
          { key: "s", label: "desk.split" as const, act: () => focused && split(focused.dispatch) },
          { key: "v", label: "desk.move" as const, act: () => focused && move(focused.dispatch) },
        ]
      : []),
  ]);
  return (
    <>
      <p className={styles["legend"]}>
        <span className={styles["alone"]}>{t("desk.only-here")}</span>
        <span className={styles["taken"]}>{t("desk.taken")}</span>
        <KeyHints keys={["j", "k", " ", "m", "s", "v", "l", "f"]} />
      </p>
      <div className={styles["cards"]}>
        {folded.map(({ dispatch, copies }) => (
          <DispatchCard
            key={dispatch.dispatchId}
            dispatch={dispatch}
            copies={copies}
            isNew={dispatch.arrivedAt > seenBefore}
            focused={at?.dispatchId === dispatch.dispatchId ? at.paragraph : null}
            placeOf={(paragraph) => tray.placeOf(dispatch, paragraph)}
            focus={(paragraph) => setAt({ dispatchId: dispatch.dispatchId, paragraph })}
            toggle={(paragraph) => toggle(dispatch, paragraph)}
            acts={mayAct ? { split: () => split(dispatch), move: () => move(dispatch) } : null}
          />
        ))}
      </div>
      {event.all > event.dispatches.length && <p className={styles["rest"]}>{t("desk.rest", { shown: event.dispatches.length, n: event.all })}</p>}
    </>
  );
}
