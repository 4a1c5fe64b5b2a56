import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { WorkflowApi } from "../../../src/newsroom/api/workflow.ts";
import { call, client } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { ReasonDialog } from "../articles/reason-dialog.tsx";
import { useWorkflow } from "../articles/use-workflow.ts";
import { useMessages } from "../messages/use-messages.tsx";

const article = client<WorkflowApi>().articles[":articleId"];

/** Withdraws an article from where one reads of the notice; it begins with the wording of its site. */
export function WithdrawDialog({ articleId, close }: { articleId: string; close: () => void }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const workflow = useWorkflow(articleId).data;
  const { mutate, isPending } = useMutation({
    mutationFn: (notice: string) => call(article.withdrawal.$post({ param: { articleId }, json: { notice } })),
    onSuccess: () => {
      close();
      showDone(t("approve.withdrawn"), t);
    },
    onError: (error) => showError(error, t),
    onSettled: () => Promise.all([["articles"], ["article"], ["status"]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  if (!workflow) return null;
  return (
    <ReasonDialog
      opened
      close={close}
      words={{ title: "approve.withdraw-title", hint: "approve.withdraw-hint", field: "approve.notice", act: "approve.withdraw" }}
      beginsWith={workflow.wording.withdrawal ?? ""}
      isAlarming
      isBusy={isPending}
      send={mutate}
    />
  );
}
