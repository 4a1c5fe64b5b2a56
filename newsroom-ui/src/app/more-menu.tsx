import { Menu, UnstyledButton } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useLocation } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./nav.module.css";
import type { NavScreen } from "./use-nav-screens.ts";

/** What the bar of a telephone has no room for. */
export function MoreMenu({ screens }: { screens: readonly NavScreen[] }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  return (
    <Menu position="top-end">
      <Menu.Target>
        <UnstyledButton className={styles["more"]}>
          <IconDots size={20} stroke={1.6} aria-hidden />
          <span>{t("common.more")}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {screens.map(({ path, nav: { icon: Icon, label } }) => (
          <Menu.Item key={path} leftSection={<Icon size={18} stroke={1.6} />} onClick={() => go(path)}>
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
