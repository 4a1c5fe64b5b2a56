import type { ReactNode } from "react";
import type { Times } from "../app/use-times.ts";
import type { FrontLine } from "./front-routes.ts";
import styles from "./line-words.module.css";

/** An article in a list of fronts: its picture, headline, source and time; `after` stands behind the time. */
export function LineWords({ line, times, after }: { line: FrontLine; times: Times; after?: ReactNode }) {
  const { headline, sourceName, publishedAt, picture } = line;
  return (
    <>
      {picture ? <img className={styles["picture"]} src={picture} alt="" loading="lazy" /> : <span className={styles["picture"]} />}
      <span className={styles["words"]}>
        <span className={styles["headline"]} title={headline}>
          {headline}
        </span>
        <span className={styles["facts"]}>
          {sourceName && <span className={styles["source"]}>{sourceName}</span>}
          {publishedAt !== null && <span>{times.short(publishedAt)}</span>}
          {after}
        </span>
      </span>
    </>
  );
}
