import { Menu, UnstyledButton } from "@mantine/core";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useLocation } from "wouter";
import type { SignInApi } from "../../../src/newsroom/api/sign-in.ts";
import { call, client } from "../api/client.ts";
import { LANGUAGES } from "../messages/language.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./bar-button.module.css";
import { LANGUAGE_NAMES } from "./language-names.ts";
import { showShortcuts } from "./shortcut-help.tsx";
import { showError } from "./show-error.ts";
import { useMe } from "./use-me.ts";

const api = client<SignInApi>();

/** Who is signed in; one's account, the interface's language, the shortcuts. */
export function UserMenu() {
  const { t, language, setLanguage } = useMessages();
  const [, go] = useLocation();
  const { data: me } = useMe();
  const signOut = useMutation({
    mutationFn: () => call(api["sign-out"].$post()),
    // What was read is not left to whoever signs in next: the page begins anew.
    onSuccess: () => location.assign("/newsroom/"),
    onError: (error) => showError(error, t),
  });
  if (!me) return null;
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <UnstyledButton className={styles["button"]} aria-label={t("shell.user-menu", { name: me.name })}>
          <span className={styles["label"]}>{me.name}</span>
          <IconChevronDown size={14} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => go("/account")}>{t("shell.account")}</Menu.Item>
        <Menu.Item onClick={showShortcuts} rightSection={<kbd>?</kbd>}>
          {t("shortcuts.title")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t("shell.language")}</Menu.Label>
        {LANGUAGES.map((one) => (
          <Menu.Item key={one} lang={one} onClick={() => setLanguage(one)} rightSection={one === language && <IconCheck size={14} />}>
            {t(LANGUAGE_NAMES[one])}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()}>{t("shell.sign-out")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
