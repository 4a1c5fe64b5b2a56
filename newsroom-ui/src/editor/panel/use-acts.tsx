import { useMutation } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { WorkflowAct } from "../../../../src/newsroom/workflow/acts.ts";
import { showError } from "../../app/show-error.ts";
import { showDone } from "../../app/undo.tsx";
import { useWorkflow } from "../../articles/use-workflow.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { ActDialog } from "./act-dialog.tsx";
import { ACTS } from "./acts.ts";

interface Acts {
  /** Begins an act: asks for what it needs, or does it. */
  begin(act: WorkflowAct): void;
  isBusy: boolean;
}

const Context = createContext<Acts | null>(null);

export function useActs(): Acts {
  const acts = useContext(Context);
  if (!acts) throw new Error("acts are asked for outside ActsProvider");
  return acts;
}

/** The workflow's acts for whatever offers them: a button, a key. */
export function ActsProvider({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const { article, autosave, save, state, refresh } = useDesk();
  const workflow = useWorkflow(article.id).data;
  // A schedule that ran, or a colleague, made it public meanwhile: its address and the rest follow.
  const isBehind = workflow !== undefined && workflow.state !== article.state;
  useEffect(() => {
    if (isBehind) refresh();
  }, [isBehind, refresh]);
  const [asking, ask] = useState<WorkflowAct | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ act, words, at, settles }: { act: WorkflowAct; words: string; at: number; settles: readonly string[] }) => {
      if (ACTS[act].savesFirst && !(await save())) return false;
      await ACTS[act].send({ articleId: article.id, revisionId: autosave.base.basedOn, step: workflow?.step ?? 0, words, at, settles });
      return true;
    },
    onSuccess: (isDone, { act }) => {
      if (!isDone) return;
      ask(null);
      showDone(t(`act.${act}-done`), t, act === "submit" ? () => ACTS.recall.send(nothing(article.id)).then(refresh) : undefined);
    },
    onError: (error) => showError(error, t),
    onSettled: refresh,
  });
  const begin = useCallback(
    (act: WorkflowAct) => {
      if (act === "sign" && state.kind !== "saved") return showError(new Error(t("editor.sign-unsaved")), () => t("editor.sign-unsaved"));
      if (ACTS[act].asks === "nothing") mutate({ act, words: "", at: 0, settles: [] });
      else ask(act);
    },
    [mutate, state.kind, t],
  );
  const acts = useMemo(() => ({ begin, isBusy: isPending }), [begin, isPending]);
  return (
    <Context value={acts}>
      {children}
      {asking && workflow && (
        <ActDialog
          act={asking}
          workflow={workflow}
          isBusy={isPending}
          close={() => ask(null)}
          send={(words, at, settles) => mutate({ act: asking, words, at, settles })}
        />
      )}
    </Context>
  );
}

const nothing = (articleId: string) => ({ articleId, revisionId: "", step: 0, words: "", at: 0, settles: [] });
