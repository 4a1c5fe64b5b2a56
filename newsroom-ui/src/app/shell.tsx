import type { ReactNode } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import { Nav } from "./nav.tsx";
import styles from "./shell.module.css";
import { TopBar } from "./top-bar.tsx";

/** The frame around a screen: bar, navigation, content. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  return (
    <div className={styles["shell"]}>
      <a className={styles["skip"]} href="#content">
        {t("shell.skip")}
      </a>
      <TopBar />
      <Nav />
      <main id="content" tabIndex={-1} className={styles["main"]}>
        {children}
      </main>
    </div>
  );
}
