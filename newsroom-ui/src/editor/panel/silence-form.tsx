import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { isField } from "../../checks/is-field.ts";
import type { KeyedMark } from "../../checks/keyed-marks.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import styles from "./checks-tab.module.css";
import { useSilence } from "./use-silence.ts";

/** Asks why a mark may stand, and whether that holds for all of its kind in this article. */
export function SilenceForm({ mark, close }: { mark: KeyedMark; close: () => void }) {
  const { t } = useMessages();
  const { silence, isBusy } = useSilence();
  const [reason, setReason] = useState("");
  const [isAll, setAll] = useState(false);
  const isWord = !isField(mark);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") return;
    silence({ rule: mark.rule, words: isAll ? null : mark.words }, reason.trim());
  };
  return (
    <form onSubmit={submit} className={styles["silence"]}>
      <TextInput
        size="xs"
        label={t("checks.silence-why")}
        placeholder={t("checks.silence-example")}
        value={reason}
        maxLength={1_000}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        data-autofocus
        autoFocus
      />
      {isWord && (
        <Checkbox
          size="xs"
          label={t("checks.silence-all", { rule: t(`checks.rule-${mark.rule}`) })}
          checked={isAll}
          onChange={() => setAll(!isAll)}
        />
      )}
      <div className={styles["acts"]}>
        <Button type="submit" size="compact-xs" loading={isBusy} disabled={reason.trim() === ""}>
          {t("checks.silence")}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={close}>
          {t("common.cancel")}
        </Button>
      </div>
    </form>
  );
}
