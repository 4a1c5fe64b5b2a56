import { Button, Group, Modal, Text } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";

interface Props {
  opened: boolean;
  close(): void;
  title: string;
  hint: string;
  act: string;
  isBusy: boolean;
  send(): void;
}

/** Asks once more before what cannot be taken back. */
export function ConfirmDialog({ opened, close, title, hint, act, isBusy, send }: Props) {
  const { t } = useMessages();
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ "aria-label": t("common.close") }}>
      <Text>{hint}</Text>
      <Group justify="flex-end" mt="md">
        <Button size="sm" variant="default" onClick={close} data-autofocus>
          {t("common.cancel")}
        </Button>
        <Button size="sm" color="alarm" onClick={send} loading={isBusy}>
          {act}
        </Button>
      </Group>
    </Modal>
  );
}
