import { Button } from "@mantine/core";
import { useDisclosure, useWindowEvent } from "@mantine/hooks";
import { IconEye } from "@tabler/icons-react";
import { useMessages } from "../../messages/use-messages.tsx";
import { PreviewDialog } from "./preview-dialog.tsx";

const ASKED = "dateline:preview";

/** Opens the preview from the keyboard. */
export function askForPreview(): void {
  dispatchEvent(new Event(ASKED));
}

export function PreviewButton() {
  const { t } = useMessages();
  const [opened, { open, close }] = useDisclosure();
  useWindowEvent(ASKED, open);
  return (
    <>
      <Button variant="subtle" color="gray" c="var(--ink-2)" leftSection={<IconEye size={16} />} title="Ctrl Shift P" onClick={open}>
        {t("preview.open")}
      </Button>
      {opened && <PreviewDialog close={close} />}
    </>
  );
}
