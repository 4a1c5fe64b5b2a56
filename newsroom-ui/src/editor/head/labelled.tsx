import type { ReactNode } from "react";
import styles from "./head.module.css";

/** A field under a hairline, its name before it. */
export function Labelled({ label, aside, children }: { label: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles["line"]}>
      <span className={styles["label"]} aria-hidden>
        {label}
      </span>
      {children}
      {aside}
    </div>
  );
}
