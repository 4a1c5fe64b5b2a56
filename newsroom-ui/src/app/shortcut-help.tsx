import { Modal } from "@mantine/core";
import { useDisclosure, useWindowEvent } from "@mantine/hooks";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./shortcut-help.module.css";
import { useActiveShortcuts, useShortcuts } from "./shortcuts.tsx";
import { shownKey } from "./shown-key.ts";

const ASKED = "dateline:shortcuts";

/** Opens the list of keys from anywhere. */
export function showShortcuts(): void {
  dispatchEvent(new Event(ASKED));
}

/** All keys that do something on the screen shown, under ?. */
export function ShortcutHelp() {
  const { t } = useMessages();
  const [opened, { open, close }] = useDisclosure();
  useWindowEvent(ASKED, open);
  useShortcuts([{ key: "?", label: "shortcuts.title", act: open }]);
  const active = useActiveShortcuts();
  return (
    <Modal opened={opened} onClose={close} title={t("shortcuts.title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <dl className={styles["keys"]}>
        <Key keys="Ctrl K" label={t("shell.search")} />
        {active.map(({ key, label }) => (
          <Key key={`${key} ${label}`} keys={shownKey(key)} label={t(label)} />
        ))}
      </dl>
    </Modal>
  );
}

function Key({ keys, label }: { keys: string; label: string }) {
  return (
    <div className={styles["line"]}>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{label}</dd>
    </div>
  );
}
