import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/client.ts";
import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { type RevisionHead, revisions } from "../routes.ts";
import { DifferencesDialog } from "./differences-dialog.tsx";
import styles from "./history-tab.module.css";

/** 历史: every revision with who, when and why; what it changed, and the way back to it. */
export function HistoryTab() {
  const { t } = useMessages();
  const { article } = useDesk();
  const times = useTimes();
  const [shown, show] = useState<RevisionHead | null>(null);
  const { data } = useQuery({
    queryKey: ["history", article.id],
    queryFn: () => call(revisions.$get({ param: { articleId: article.id } })),
  });
  const list = data?.revisions ?? [];
  return (
    <>
      <ol className={styles["history"]}>
        {list.map((revision, i) => (
          <li key={revision.id}>
            <div>
              <b>{t("editor.revision", { n: revision.number })}</b>
              <time>{times.short(revision.at)}</time>
              <span>{revision.by.name ?? revision.by.id}</span>
              {i === 0 && <em>{t("editor.newest")}</em>}
              {revision.signed.length > 0 && <em data-signed>{t("editor.signed", { steps: revision.signed.join("、") })}</em>}
            </div>
            {revision.why && <p>{revision.why}</p>}
            <div className={styles["foot"]}>
              <small>
                {t("editor.words", { n: revision.words })}
                <Change now={revision.words} before={list.find(({ id }) => id === revision.basedOn)?.words} />
              </small>
              {(revision.basedOn !== null || i > 0) && (
                <Button variant="subtle" size="compact-xs" onClick={() => show(revision)}>
                  {revision.basedOn === null ? t("editor.against-newest") : t("editor.see-changes")}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {shown && <DifferencesDialog revision={shown} newest={list[0]?.id ?? ""} close={() => show(null)} />}
    </>
  );
}

function Change({ now, before }: { now: number; before: number | undefined }) {
  if (before === undefined || before === now) return null;
  return <i>{now > before ? `+${now - before}` : `−${before - now}`}</i>;
}
