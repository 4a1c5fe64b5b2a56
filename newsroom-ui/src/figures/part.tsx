import type { ReactNode } from "react";
import table from "../administration/administration.module.css";
import styles from "./figures.module.css";

/** One question that figures answer. */
export function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className={styles["part"]}>
      <h2>{title}</h2>
      {hint && <p className={table["hint"]}>{hint}</p>}
      {children}
    </section>
  );
}
