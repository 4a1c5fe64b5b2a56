import { useMessages } from "../messages/use-messages.tsx";
import styles from "./key-hints.module.css";
import { useActiveShortcuts } from "./shortcuts.tsx";
import { shownKey } from "./shown-key.ts";

/** Those of the keys that do something now, and what. */
export function KeyHints({ keys }: { keys: readonly string[] }) {
  const { t } = useMessages();
  const active = useActiveShortcuts();
  const shown = keys.flatMap((key) => active.find((shortcut) => shortcut.key === key) ?? []);
  return (
    <span className={styles["hints"]}>
      {shown.map(({ key, label }) => (
        <span key={key}>
          <kbd>{shownKey(key)}</kbd> {t(label)}
        </span>
      ))}
    </span>
  );
}
