import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import type { WorkflowApi } from "../../../src/newsroom/api/workflow.ts";
import { call, client } from "../api/client.ts";
import { useShortcuts } from "../app/shortcuts.tsx";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import type { MessageKey } from "../messages/all.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./approve-acts.module.css";
import { ReasonDialog } from "./reason-dialog.tsx";
import { reviewStep } from "./review-step.ts";
import type { Workflow } from "./use-workflow.ts";

const { articles } = client<WorkflowApi>();
const article = articles[":articleId"];
type Asked = "return" | "publish" | "withdraw" | null;

/** What one may do with the text that was read, in reach of a thumb; the server says what, and why not. */
export function ApproveActs({ workflow: { articleId, revisionId, step, may, mayNot, wording } }: { workflow: Workflow }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const queries = useQueryClient();
  const [asked, ask] = useState<Asked>(null);
  const param = { articleId };
  const act = useMutation({
    mutationFn: ({ send }: Act) => send(),
    onSuccess: (_, { done, leads }) => {
      ask(null);
      showDone(t(done), t);
      if (leads) go(leads);
    },
    onError: (error) => showError(error, t),
    onSettled: () => Promise.all([["articles"], ["status"], ["schedules"]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  const sign = () =>
    act.mutate({ send: () => call(article.signatures.$post({ param, json: { revisionId, step } })), done: "approve.signed", leads: "/review" });
  const sendBack = (reason: string) =>
    act.mutate({ send: () => call(article.returns.$post({ param, json: { reason } })), done: "approve.returned", leads: "/review" });
  const publish = () =>
    act.mutate({ send: () => call(article.publication.$post({ param, json: { revisionId, urgent: null } })), done: "approve.published" });
  const withdraw = (notice: string) =>
    act.mutate({ send: () => call(article.withdrawal.$post({ param, json: { notice } })), done: "approve.withdrawn" });
  const awaited = may.includes("sign") ? reviewStep(step) : null;
  useShortcuts(awaited ? [{ key: "mod+Enter", label: "approve.sign-key", act: sign }] : []);
  const why = mayNot.find((one) => one.act === "sign" || one.act === "publish" || one.act === "withdraw");
  return (
    <footer className={styles["acts"]}>
      {may.includes("return") && (
        <Button size="md" variant="default" onClick={() => ask("return")}>
          {t("approve.return")}
        </Button>
      )}
      {may.includes("withdraw") && (
        <Button size="md" variant="outline" color="alarm" onClick={() => ask("withdraw")}>
          {t("approve.withdraw")}
        </Button>
      )}
      <span className={styles["why"]}>
        {!awaited && !may.includes("publish") && (why?.message ?? (may.length === 0 ? t("approve.nothing") : ""))}
      </span>
      {may.includes("publish") && (
        <Button size="md" onClick={() => ask("publish")}>
          {t("approve.publish")}
        </Button>
      )}
      {awaited && (
        <Button size="md" onClick={sign} loading={act.isPending} rightSection={<kbd className={styles["key"]}>Ctrl Enter</kbd>}>
          {t(`approve.sign-${awaited}`)}
        </Button>
      )}
      <ReasonDialog
        opened={asked === "return"}
        close={() => ask(null)}
        words={{ title: "approve.return-title", hint: "approve.return-hint", field: "common.reason", act: "approve.return" }}
        isBusy={act.isPending}
        send={sendBack}
      />
      <ReasonDialog
        opened={asked === "withdraw"}
        close={() => ask(null)}
        words={{ title: "approve.withdraw-title", hint: "approve.withdraw-hint", field: "approve.notice", act: "approve.withdraw" }}
        beginsWith={wording.withdrawal ?? ""}
        isAlarming
        isBusy={act.isPending}
        send={withdraw}
      />
      <ReasonDialog
        opened={asked === "publish"}
        close={() => ask(null)}
        words={{ title: "approve.publish-sure", hint: "approve.publish-hint", act: "approve.publish" }}
        isBusy={act.isPending}
        send={publish}
      />
    </footer>
  );
}

interface Act {
  send(): Promise<unknown>;
  done: MessageKey;
  /** Where to go afterwards. */
  leads?: string;
}
