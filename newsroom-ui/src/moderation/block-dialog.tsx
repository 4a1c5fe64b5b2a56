import { Button, Checkbox, Group, Modal, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { REMOVAL_REASONS } from "../../../src/core/community.ts";
import { call } from "../api/client.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./moderation.module.css";
import { useModerationAct } from "./use-comments.ts";
import { type FoundReader, readersApi } from "./use-readers.ts";

/** Keeps a reader from writing; what they wrote can go with it. */
export function BlockDialog({ reader: { id: readerId, name }, close }: { reader: FoundReader; close(): void }) {
  const { t } = useMessages();
  const [isRemoving, setRemoving] = useState(false);
  const [reason, setReason] = useState<string>(REMOVAL_REASONS[1]);
  const block = useModerationAct((removeComments: string | null) =>
    call(readersApi.readers[":readerId"].block.$put({ param: { readerId }, json: { isBlocked: true, removeComments } })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    block.mutate(isRemoving ? reason : null, {
      onSuccess: () => {
        showDone(t("readers.did-block", { name }), t);
        close();
      },
    });
  };
  return (
    <Modal opened onClose={close} title={t("readers.block-title", { name })} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit} className={styles["form"]}>
        <span>{t("readers.block-hint")}</span>
        <Checkbox label={t("readers.also-remove")} checked={isRemoving} onChange={(event) => setRemoving(event.currentTarget.checked)} />
        {isRemoving && (
          <TextInput
            aria-label={t("readers.also-remove")}
            value={reason}
            maxLength={200}
            required
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {t("common.cancel")}
          </Button>
          <Button type="submit" color="alarm" loading={block.isPending}>
            {t("readers.block")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
