import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

/** Where a list has nothing: says so, what to do, and offers it. */
export function EmptyState({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className={styles["empty"]}>
      <p className={styles["title"]}>{title}</p>
      {hint && <p className={styles["hint"]}>{hint}</p>}
      {children}
    </div>
  );
}
