import { Menu, UnstyledButton } from "@mantine/core";
import { IconDots, IconExternalLink } from "@tabler/icons-react";
import { Link } from "wouter";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { LicenceBadge } from "../reports/licence-badge.tsx";
import { ParagraphLine } from "./paragraph-line.tsx";
import type { DeskDispatch } from "./routes.ts";
import styles from "./side-by-side.module.css";

interface Props {
  dispatch: DeskDispatch;
  copies: readonly DeskDispatch[];
  isNew: boolean;
  /** The paragraph that keys act on, or null. */
  focused: number | null;
  placeOf(paragraph: number): number;
  focus(paragraph: number): void;
  toggle(paragraph: number): void;
  /** What may be done with it; null for whoever may only read. */
  acts: { split(): void; move(): void } | null;
}

/** One report of the event with its paragraphs; its near copies are folded under it. */
export function DispatchCard({ dispatch, copies, isNew, focused, placeOf, focus, toggle, acts }: Props) {
  const { t } = useMessages();
  const times = useTimes();
  const { reportId, sourceName, headline, licence, held, isCorrection, paragraphs, url } = dispatch;
  return (
    <article className={styles["card"]}>
      <header>
        <b>{sourceName ?? t("reports.unknown-source")}</b>
        <Dateline dispatch={dispatch} />
        <LicenceBadge licence={licence} />
        {isNew && <em>{t("desk.new")}</em>}
        {isCorrection && <em>{t("desk.notice-correction")}</em>}
        <span className={styles["tools"]}>
          {url?.startsWith("http") && (
            <a href={url} target="_blank" rel="noopener noreferrer" aria-label={t("desk.original")} title={t("desk.original")}>
              <IconExternalLink size={15} />
            </a>
          )}
          {acts && (
            <Menu position="bottom-end">
              <Menu.Target>
                <UnstyledButton aria-label={t("desk.report-acts")}>
                  <IconDots size={16} />
                </UnstyledButton>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={acts.split}>{t("desk.split")}</Menu.Item>
                <Menu.Item onClick={acts.move}>{t("desk.move")}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </span>
      </header>
      {headline !== null && (
        <h3>
          <Link href={`/reports/${reportId}`}>{headline}</Link>
        </h3>
      )}
      {held && <p className={styles["held"]}>{t(`desk.held-${held}`)}</p>}
      <div className={styles["paragraphs"]}>
        {paragraphs.map((paragraph, i) => (
          <ParagraphLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place in the report
            key={i}
            paragraph={paragraph}
            place={placeOf(i)}
            hasFocus={focused === i}
            isHeld={held !== null}
            focus={() => focus(i)}
            toggle={() => toggle(i)}
          />
        ))}
      </div>
      {copies.length > 0 && (
        <details className={styles["copies"]}>
          <summary>{t("desk.same-text", { n: copies.length })}</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.dispatchId}>
                <Link href={`/reports/${copy.reportId}`}>{copy.headline ?? t("reports.headless")}</Link>{" "}
                {copy.sourceName ?? t("reports.unknown-source")} <time>{times.short(copy.at)}</time>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** When and where it was filed; 日前 shows the day that is known. */
function Dateline({ dispatch: { dateline, at, sourceName } }: { dispatch: DeskDispatch }) {
  const { t } = useMessages();
  const times = useTimes();
  const agency = dateline?.agency && dateline.agency !== sourceName ? dateline.agency : "";
  const stated = [agency, dateline?.place ?? "", dateline?.via ? t("desk.via", { name: dateline.via }) : ""].filter(Boolean).join(" ");
  return (
    <span className={styles["dateline"]}>
      <time title={times.full(at)}>{times.short(at)}</time> {stated} {dateline?.isInferred && t("desk.undated")}
    </span>
  );
}
