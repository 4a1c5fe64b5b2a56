import { Button, Group } from "@mantine/core";
import { useMessages } from "../../messages/use-messages.tsx";
import { useEditorChecks } from "../checks/checks-context.ts";
import { CheckCard } from "./check-card.tsx";
import styles from "./checks-tab.module.css";
import panel from "./panel.module.css";
import { SilencedList } from "./silenced-list.tsx";

/** 核对: what the checks found, in the order of the text, and what was let stand. */
export function ChecksTab() {
  const { t } = useMessages();
  const { marks, silences, step } = useEditorChecks();
  if (!marks) return <p className={panel["quiet"]}>{t("common.loading")}</p>;
  return (
    <>
      {marks.length === 0 ? (
        <p className={panel["quiet"]}>{t("checks.none")}</p>
      ) : (
        <Group justify="space-between" mb={8} wrap="nowrap">
          <span className={styles["count"]}>{t("checks.open", { n: marks.length })}</span>
          <Button variant="default" size="compact-xs" onClick={() => step(1)} rightSection={<kbd>F8</kbd>}>
            {t("checks.next")}
          </Button>
        </Group>
      )}
      <ol className={styles["list"]}>
        {marks.map((mark) => (
          <CheckCard key={mark.key} mark={mark} />
        ))}
      </ol>
      {silences.length > 0 && <SilencedList silences={silences} />}
    </>
  );
}
