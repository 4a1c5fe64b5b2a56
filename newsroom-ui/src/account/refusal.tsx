import { Alert } from "@mantine/core";
import { ApiError } from "../api/api-error.ts";
import { useMessages } from "../messages/use-messages.tsx";

/** What was refused, in the form that asked for it; nothing where all is well. */
export function Refusal({ error, otherwise }: { error: Error | null; otherwise?: string }) {
  const { t } = useMessages();
  if (!error) return null;
  return (
    <Alert color="alarm" variant="light" role="alert">
      {error instanceof ApiError ? error.message : (otherwise ?? t("common.unreached"))}
    </Alert>
  );
}
