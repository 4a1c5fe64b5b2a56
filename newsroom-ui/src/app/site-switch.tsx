import { Menu, UnstyledButton } from "@mantine/core";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./bar-button.module.css";
import { useSite } from "./use-site.ts";

/** Which site is worked on: lists and front pages follow it. */
export function SiteSwitch() {
  const { t } = useMessages();
  const { site, sites, choose } = useSite();
  if (sites.length < 2) return null;
  const choices = [{ id: null, name: t("shell.all-sites") }, ...sites];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={styles["button"]} aria-label={t("shell.site", { name: site?.name ?? t("shell.all-sites") })}>
          <span className={styles["label"]}>{site?.name ?? t("shell.all-sites")}</span>
          <IconChevronDown size={14} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ id, name }) => (
          <Menu.Item key={id ?? ""} onClick={() => choose(id)} rightSection={id === (site?.id ?? null) && <IconCheck size={14} />}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
