import type { ReactNode } from "react";
import styles from "./page.module.css";

/** A screen's frame: its title with acts beside it, tabs or filters under it, then the content, which scrolls. */
export function Page({
  title,
  sub,
  acts,
  bar,
  children,
}: {
  title: ReactNode;
  sub?: ReactNode;
  acts?: ReactNode;
  bar?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles["page"]}>
      <div className={styles["head"]}>
        <div className={styles["words"]}>
          <h1 className={styles["title"]}>{title}</h1>
          {sub && <div className={styles["sub"]}>{sub}</div>}
        </div>
        {acts && <div className={styles["acts"]}>{acts}</div>}
      </div>
      {bar && <div className={styles["bar"]}>{bar}</div>}
      <div className={styles["content"]}>{children}</div>
    </div>
  );
}
