import { UnstyledButton } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { Link } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import { SiteSwitch } from "./site-switch.tsx";
import styles from "./top-bar.module.css";
import { useSite } from "./use-site.ts";
import { UserMenu } from "./user-menu.tsx";

/** The bar above every screen: whose newsroom, search and commands, which site, who. */
export function TopBar() {
  const { t } = useMessages();
  const { home } = useSite();
  return (
    <header className={styles["bar"]}>
      <Link href="/" className={styles["name"]}>
        {home ? t("shell.newsroom", { name: home.name }) : "Dateline"}
      </Link>
      <UnstyledButton className={styles["search"]} onClick={spotlight.open}>
        <IconSearch size={15} stroke={1.6} aria-hidden />
        <span className={styles["hint"]}>{t("shell.search")}</span>
        <kbd>Ctrl K</kbd>
      </UnstyledButton>
      <div className={styles["right"]}>
        <SiteSwitch />
        <UserMenu />
      </div>
    </header>
  );
}
