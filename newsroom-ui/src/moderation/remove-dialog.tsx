import { Button, Chip, Group, Modal, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { REMOVAL_REASONS } from "../../../src/core/community.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./moderation.module.css";

/** Asks why a comment is removed: one of the usual reasons, or another. */
export function RemoveDialog({ close, send }: { close(): void; send(reason: string): Promise<void> }) {
  const { t } = useMessages();
  const [reason, setReason] = useState<string>(REMOVAL_REASONS[0]);
  const [other, setOther] = useState("");
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await send(other.trim() || reason);
  };
  return (
    <Modal opened onClose={close} title={t("moderation.remove-title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit} className={styles["form"]}>
        <span>{t("moderation.remove-hint")}</span>
        <Chip.Group value={other.trim() === "" ? reason : ""} onChange={(value) => setReason(String(value))}>
          <Group gap="xs">
            {REMOVAL_REASONS.map((one) => (
              <Chip key={one} value={one} size="sm" variant="light">
                {one}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <TextInput label={t("moderation.other-reason")} value={other} maxLength={200} onChange={(event) => setOther(event.currentTarget.value)} />
        <Group justify="flex-end">
          <Button size="md" variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button size="md" type="submit" color="alarm" loading={isBusy} data-autofocus>
            {t("moderation.remove")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
