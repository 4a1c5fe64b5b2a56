import type { ReactNode } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Nav } from "./nav.tsx";
import { NewsStrip } from "./news-strip.tsx";
import { Palette } from "./palette.tsx";
import styles from "./shell.module.css";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { TopBar } from "./top-bar.tsx";

/** The frame around a screen: bar, what nobody may overlook, navigation, content; and what is reached by keys from everywhere. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  return (
    <div className={styles["shell"]}>
      <a className={styles["skip"]} href="#content">
        {t("shell.skip")}
      </a>
      <TopBar />
      <NewsStrip />
      <Nav />
      <main id="content" tabIndex={-1} className={styles["main"]}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </main>
      <Palette />
      <ShortcutHelp />
    </div>
  );
}
