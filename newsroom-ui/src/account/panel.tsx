import type { ReactNode } from "react";
import styles from "./panel.module.css";

/** A column of panels. */
export function Panels({ children }: { children: ReactNode }) {
  return <div className={styles["panels"]}>{children}</div>;
}

/** A part of a settings screen: its title, why it is there, what can be done. */
export function Panel({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className={styles["panel"]}>
      <h2 className={styles["title"]}>{title}</h2>
      {hint && <p className={styles["hint"]}>{hint}</p>}
      {children}
    </section>
  );
}

/** A thing in a panel, with what can be done to it. */
export function PanelLine({ what, detail, children }: { what: ReactNode; detail: string; children?: ReactNode }) {
  return (
    <div className={styles["line"]}>
      <div className={styles["what"]}>
        <b>{what}</b>
        <span>{detail}</span>
      </div>
      {children}
    </div>
  );
}

/** Where there is no such thing. */
export function PanelNone({ children }: { children: ReactNode }) {
  return <p className={styles["none"]}>{children}</p>;
}
