import { notifications } from "@mantine/notifications";
import { ApiError } from "../api/api-error.ts";
import type { Translate } from "../messages/use-messages.tsx";

/** Says what went wrong: the server's own sentence, or that it was not reached. A session's end has its own dialog. */
export function showError(error: unknown, t: Translate): void {
  if (error instanceof ApiError && error.code === "signed-out") return;
  const message = error instanceof ApiError ? error.message : t("common.unreached");
  notifications.show({
    id: `error ${message}`,
    color: "alarm",
    title: t("common.error"),
    message,
    closeButtonProps: { "aria-label": t("common.close") },
    autoClose: 8_000,
  });
}
