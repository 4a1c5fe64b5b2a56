import { Button } from "@mantine/core";
import { modals } from "@mantine/modals";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { removeShow, type ShowLine } from "./use-shows.ts";

/** Removes a show that has no episode, after asking once more. */
export function RemoveShow({ siteId, show, close }: { siteId: string; show: ShowLine; close(): void }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => removeShow(siteId, show),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["shows"] });
      showDone(t("shows.removed"), t);
      close();
    },
    onError: (error) => showError(error, t),
  });
  const ask = () =>
    modals.openConfirmModal({
      title: t("shows.remove-title", { name: show.form.name }),
      children: t("shows.remove-text"),
      labels: { confirm: t("shows.remove"), cancel: t("common.cancel") },
      confirmProps: { color: "alarm" },
      onConfirm: () => mutate(),
    });
  return (
    <Button variant="subtle" color="alarm" mr="auto" onClick={ask} loading={isPending}>
      {t("shows.remove")}
    </Button>
  );
}
