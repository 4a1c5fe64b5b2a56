import { Link } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./nav.module.css";
import { SCREENS } from "./screens.tsx";

/** Where one can go. */
export function Nav() {
  const { t } = useMessages();
  return (
    <nav className={styles["nav"]} aria-label={t("shell.navigation")}>
      {SCREENS.map(
        ({ path, nav }) =>
          nav && (
            <Link key={path} href={path}>
              {t(nav.label)}
            </Link>
          ),
      )}
    </nav>
  );
}
