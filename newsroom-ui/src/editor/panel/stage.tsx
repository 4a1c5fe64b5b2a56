import { Button, Tooltip } from "@mantine/core";
import { StageMark } from "../../articles/stage-mark.tsx";
import { useWorkflow } from "../../articles/use-workflow.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./panel.module.css";
import { primaryAct } from "./primary-act.ts";
import { useActs } from "./use-acts.tsx";

const SIGN = ["approve.sign-1", "approve.sign-2", "approve.sign-3"] as const;

/** Where the article stands, and the one act that comes next. */
export function Stage() {
  const { t } = useMessages();
  const { article, state } = useDesk();
  const { begin, isBusy } = useActs();
  const workflow = useWorkflow(article.id).data;
  const act = workflow && primaryAct(workflow, state);
  const line = workflow
    ? { ...article, stage: workflow.stage, step: workflow.step, state: workflow.state, publishAt: workflow.schedule?.at ?? null }
    : article;
  return (
    <div className={styles["stage"]}>
      <span className={styles["stage-mark"]}>
        <StageMark line={line} />
      </span>
      {act && (
        <Tooltip label="Ctrl Enter">
          <Button size="xs" loading={isBusy} onClick={() => begin(act)}>
            {act === "sign" ? t(SIGN[workflow.step - 1] ?? "act.sign") : t(`act.${act}`)}
          </Button>
        </Tooltip>
      )}
    </div>
  );
}
