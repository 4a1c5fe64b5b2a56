import type { ReactNode } from "react";
import { Link } from "wouter";
import styles from "./tab-strip.module.css";

/** Tabs that are addresses, under a page's title. */
export function TabStrip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles["strip"]} aria-label={label}>
      {children}
    </nav>
  );
}

/** One of them; `after` stands beside its words, for what can be done with it. */
export function Tab({ href, isCurrent, after, children }: { href: string; isCurrent: boolean; after?: ReactNode; children: ReactNode }) {
  return (
    <span className={styles["tab"]}>
      <Link href={href} aria-current={isCurrent ? "page" : undefined}>
        {children}
      </Link>
      {after}
    </span>
  );
}
