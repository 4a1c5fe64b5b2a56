import { Button, FileButton } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useMessages } from "../messages/use-messages.tsx";
import { queue } from "./upload/queue.ts";

/** Chooses files and begins to carry them in. */
export function UploadButton({
  accept = "image/*,audio/*,video/mp4,video/webm",
  variant = "filled",
}: {
  accept?: string;
  variant?: "filled" | "default";
}) {
  const { t } = useMessages();
  return (
    <FileButton multiple accept={accept} onChange={(files) => queue.add(files)}>
      {(props) => (
        <Button {...props} variant={variant} leftSection={<IconUpload size={15} />}>
          {t("library.upload")}
        </Button>
      )}
    </FileButton>
  );
}
