import { Fragment } from "react";
import { Link, useLocation } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import { MoreMenu } from "./more-menu.tsx";
import styles from "./nav.module.css";
import { NAV_GROUPS, useNavScreens } from "./use-nav-screens.ts";
import { useStatus } from "./use-status.ts";

/** Where one can go, with how much waits there: a column at the left, a bar at the bottom of a telephone. */
export function Nav() {
  const { t } = useMessages();
  const [location] = useLocation();
  const status = useStatus();
  const screens = useNavScreens();
  return (
    <nav className={styles["nav"]} aria-label={t("shell.navigation")}>
      {NAV_GROUPS.filter((group) => screens.some(({ nav }) => nav.group === group)).map((group, i) => (
        <Fragment key={group}>
          {i > 0 && <hr />}
          {screens
            .filter(({ nav }) => nav.group === group)
            .map(({ path, nav: { icon: Icon, label, count, thumb } }) => {
              const waiting = status && count?.(status);
              return (
                <Link
                  key={path}
                  href={path}
                  className={thumb ? `${styles["line"]} ${styles["thumb"]}` : styles["line"]}
                  aria-current={location === path || location.startsWith(`${path}/`) ? "page" : undefined}
                >
                  <Icon className={styles["icon"]} size={20} stroke={1.6} aria-hidden />
                  <span>{t(label)}</span>
                  {waiting && waiting.n > 0 && (
                    <i className={waiting.alarm ? styles["alarm"] : undefined}>{waiting.alarm ? t(waiting.alarm, { n: waiting.n }) : waiting.n}</i>
                  )}
                </Link>
              );
            })}
        </Fragment>
      ))}
      <MoreMenu screens={screens.filter(({ nav }) => !nav.thumb)} />
    </nav>
  );
}
