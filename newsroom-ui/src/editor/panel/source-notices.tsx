import { Button } from "@mantine/core";
import { useState } from "react";
import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { NoticeWords } from "../../taken-back/notice-words.tsx";
import { ProgressLine } from "../../taken-back/progress-line.tsx";
import { SettleDialog } from "../../taken-back/settle-dialog.tsx";
import { useDesk } from "../desk.ts";
import type { Workflow } from "../routes.ts";
import { findWords } from "../text/find-words.ts";
import styles from "./panel.module.css";

/** What agencies have said of the reports from which the article was made: corrected, withdrawn, not to be used yet. */
export function SourceNotices({ workflow: { sourceNotices, heldBack } }: { workflow: Workflow }) {
  const { t } = useMessages();
  const times = useTimes();
  if (sourceNotices.length === 0 && heldBack.length === 0) return null;
  return (
    <section className={styles["warning"]} aria-label={t("editor.source-notices")}>
      {heldBack.map(({ reportId, headline, until }) => (
        <p key={reportId}>
          <b>{until === null ? t("editor.held-back") : t("editor.held-back-until", { time: times.full(until) })}</b> {headline}
        </p>
      ))}
      {sourceNotices.map((notice) => (
        <Notice key={notice.reportId} notice={notice} />
      ))}
    </section>
  );
}

/** One of them, with the way to its paragraphs; corrections and withdrawals of the article stand among its acts. */
function Notice({ notice }: { notice: Workflow["sourceNotices"][number] }) {
  const { t } = useMessages();
  const { article, editor, may } = useDesk();
  const [isSettling, settle] = useState(false);
  return (
    <div className={styles["notice"]}>
      <NoticeWords notice={notice} />
      <ProgressLine notice={notice} />
      <div className={styles["acts"]}>
        {notice.paragraphs.map(({ paragraph, text }) => (
          <Button
            key={paragraph}
            size="compact-xs"
            variant="default"
            onClick={() => editor && findWords(editor, text.split("\n")[0]?.slice(0, 40) ?? "", paragraph)}
          >
            {t("taken-back.paragraph", { n: paragraph + 1 })}
          </Button>
        ))}
        {notice.progress === "open" && may("PUT /articles/{articleId}/notices/{reportId}") && (
          <Button size="compact-xs" variant="default" onClick={() => settle(true)}>
            {t("taken-back.nothing")}
          </Button>
        )}
      </div>
      {isSettling && <SettleDialog task={{ article, notice }} close={() => settle(false)} />}
    </div>
  );
}
