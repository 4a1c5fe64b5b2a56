import { ReasonDialog } from "../articles/reason-dialog.tsx";
import { type TakenBack, useSettling } from "./use-taken-back.ts";

interface Props {
  task: { article: Pick<TakenBack["article"], "id">; notice: Pick<TakenBack["notice"], "reportId"> };
  close(): void;
}

/** Asks why an agency's notice asks nothing of the article. */
export function SettleDialog({ task: { article, notice }, close }: Props) {
  const { settle, isBusy } = useSettling();
  return (
    <ReasonDialog
      opened
      close={close}
      words={{ title: "taken-back.nothing", hint: "taken-back.nothing-hint", field: "common.reason", act: "taken-back.nothing" }}
      isBusy={isBusy}
      send={(reason) => settle({ articleId: article.id, reportId: notice.reportId }, reason, close)}
    />
  );
}
