import { Button, Group, Modal, Textarea } from "@mantine/core";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import type { MessageKey } from "../messages/all.ts";
import { useMessages } from "../messages/use-messages.tsx";

interface Words {
  title: MessageKey;
  hint: MessageKey;
  /** Label of the field that must be filled; without it there is none, only the question. */
  field?: MessageKey;
  act: MessageKey;
}

interface Props {
  opened: boolean;
  close(): void;
  words: Words;
  /** What the field holds at first. */
  beginsWith?: string;
  isAlarming?: boolean;
  isBusy: boolean;
  send(reason: string): void;
  /** What else is asked, under the field. */
  children?: ReactNode;
}

/** Asks once more before an act, and for the words that go with it. */
export function ReasonDialog({ opened, close, words, beginsWith = "", isAlarming = false, isBusy, send, children }: Props) {
  const { t } = useMessages();
  const [reason, setReason] = useState(beginsWith);
  useEffect(() => {
    if (opened) setReason(beginsWith);
  }, [opened, beginsWith]);
  const isReady = words.field === undefined || reason.trim() !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) send(reason.trim());
  };
  return (
    <Modal opened={opened} onClose={close} title={t(words.title)} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit}>
        <p>{t(words.hint)}</p>
        {words.field && (
          <Textarea
            label={t(words.field)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={1_000}
            minRows={4}
            autosize
            required
            data-autofocus
          />
        )}
        {children}
        <Group justify="flex-end" mt="md">
          <Button size="md" variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button size="md" type="submit" color={isAlarming ? "alarm" : "accent"} loading={isBusy} disabled={!isReady}>
            {t(words.act)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
