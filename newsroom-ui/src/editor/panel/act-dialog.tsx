import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { WorkflowAct } from "../../../../src/newsroom/workflow/acts.ts";
import { ReasonDialog } from "../../articles/reason-dialog.tsx";
import type { MessageKey } from "../../messages/all.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import type { Workflow } from "../routes.ts";
import { ACTS } from "./acts.ts";
import { TimeDialog } from "./time-dialog.tsx";

interface Props {
  act: WorkflowAct;
  workflow: Workflow;
  isBusy: boolean;
  close(): void;
  send(words: string, at: number, settles: readonly string[]): void;
}

const HINTS: Partial<Record<WorkflowAct, MessageKey>> = {
  publish: "approve.publish-hint",
  return: "approve.return-hint",
  withdraw: "approve.withdraw-hint",
  "publish-urgent": "act.publish-urgent-hint",
  correct: "act.correct-hint",
  "correct-urgent": "act.correct-urgent-hint",
};

/** Asks for what an act needs: a time, a reason, the notice to readers, or just whether. */
export function ActDialog({ act, workflow, isBusy, close, send }: Props) {
  const { t } = useMessages();
  const { asks, isAlarming = false } = ACTS[act];
  const isCorrection = act.startsWith("correct");
  const waiting = workflow.sourceNotices.filter(({ progress }) => progress !== "settled");
  const [answered, answer] = useState(waiting.map(({ reportId }) => reportId));
  if (asks === "time") {
    const before = act === "schedule" ? workflow.schedule?.at : workflow.embargo?.until;
    return <TimeDialog act={act} before={before ?? null} isBusy={isBusy} close={close} send={(at) => send("", at, [])} />;
  }
  const field = asks === "reason" ? "common.reason" : asks === "notice" ? "approve.notice" : undefined;
  const wording = act === "withdraw" ? workflow.wording.withdrawal : isCorrection ? workflow.wording.correction : null;
  return (
    <ReasonDialog
      opened
      close={close}
      words={{ title: `act.${act}`, hint: HINTS[act] ?? "act.sure", act: `act.${act}`, ...(field && { field }) }}
      beginsWith={(asks === "notice" && (workflow.proposedNotice?.notice ?? wording)) || ""}
      isAlarming={isAlarming}
      isBusy={isBusy}
      send={(words) => send(words, 0, isCorrection ? answered : [])}
    >
      {isCorrection && waiting.length > 0 && (
        <Checkbox.Group mt="md" label={t("taken-back.answers")} value={answered} onChange={answer}>
          {waiting.map(({ reportId, kind, headline }) => (
            <Checkbox key={reportId} mt={6} value={reportId} label={`${t(`taken-back.${kind}`)}：${headline ?? ""}`} />
          ))}
        </Checkbox.Group>
      )}
    </ReasonDialog>
  );
}
