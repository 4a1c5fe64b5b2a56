import { useState } from "react";
import { ApiError } from "../api/api-error.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { KeyHints } from "../app/key-hints.tsx";
import { useShortcuts } from "../app/shortcuts.tsx";
import { useSite } from "../app/use-site.ts";
import { useListKeys } from "../articles/use-list-keys.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { SettleDialog } from "./settle-dialog.tsx";
import styles from "./taken-back.module.css";
import { TakenBackCard } from "./taken-back-card.tsx";
import { type TakenBack, useTakenBack } from "./use-taken-back.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

/** 来源更正: what agencies took back of reports that our articles use, one article and notice at a time. */
export function TakenBackList({ which }: { which: "open" | "settled" }) {
  const { t } = useMessages();
  const { site } = useSite();
  const { data, error } = useTakenBack(which);
  const tasks = data?.tasks.filter(({ article }) => !site || article.siteId === site.id);
  const [asked, ask] = useState<{ what: "settle" | "withdraw"; task: TakenBack } | null>(null);
  const selected = useListKeys(
    (tasks ?? []).map(({ article }) => `/articles/${article.id}`),
    () => {},
  );
  const task = tasks?.[selected];
  useShortcuts(task?.notice.progress === "open" ? [{ key: "x", label: "taken-back.nothing", act: () => ask({ what: "settle", task }) }] : []);
  if (error && !tasks) return <EmptyState title={t("common.error")} hint={error instanceof ApiError ? error.message : t("common.unreached")} />;
  if (!tasks) return null;
  if (tasks.length === 0) return <EmptyState title={t(`taken-back.none-${which}`)} hint={t("taken-back.none-hint")} />;
  return (
    <>
      <ul className={styles["list"]}>
        {tasks.map((one, i) => (
          <TakenBackCard
            key={`${one.article.id} ${one.notice.reportId}`}
            task={one}
            isSelected={i === selected}
            ask={(what) => ask({ what, task: one })}
          />
        ))}
      </ul>
      <div className={styles["foot"]}>
        <KeyHints keys={["j", "k", "Enter", "x"]} />
      </div>
      {asked?.what === "settle" && <SettleDialog task={asked.task} close={() => ask(null)} />}
      {asked?.what === "withdraw" && <WithdrawDialog articleId={asked.task.article.id} close={() => ask(null)} />}
    </>
  );
}
