import { IconExternalLink } from "@tabler/icons-react";
import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import type { Workflow } from "../routes.ts";
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
      {sourceNotices.map(({ reportId, kind, headline, text, url, at }) => (
        <div key={reportId}>
          <b>{t(`editor.source-${kind}`)}</b> <time>{times.short(at)}</time>
          <p>
            {url?.startsWith("http") ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {headline} <IconExternalLink size={13} aria-hidden />
              </a>
            ) : (
              headline
            )}
          </p>
          <p>{text}</p>
        </div>
      ))}
    </section>
  );
}
