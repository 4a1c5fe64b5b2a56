import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./drop-zone.module.css";
import { queue } from "./upload/queue.ts";

/** Takes files that are dropped anywhere on its content. */
export function DropZone({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const { t } = useMessages();
  const [isOver, setOver] = useState(false);
  // Each element below tells of its own entering and leaving: the zone is left when as many were left as entered.
  const depth = useRef(0);
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  const move = (by: number) => (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    depth.current += by;
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    queue.add(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the upload button is everybody's
    <div
      className={className}
      onDragEnter={move(1)}
      onDragLeave={move(-1)}
      onDragOver={(event) => holdsFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {isOver && <div className={styles["over"]}>{t("library.drop")}</div>}
    </div>
  );
}
