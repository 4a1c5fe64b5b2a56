import { Button, Mark } from "@mantine/core";
import { Link } from "wouter";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./names.module.css";
import type { Candidate } from "./use-found.ts";

interface Props {
  candidate: Candidate;
  /** Null for who may not. */
  accept: (() => void) | null;
  pass: (() => void) | null;
}

/** A candidate: how often, in what sentence, and what may be done with it. */
export function CandidateRow({ candidate: { kind, name, title, sentence, reports, reportId, at }, accept, pass }: Props) {
  const { t } = useMessages();
  const times = useTimes();
  const [before = "", ...behind] = sentence.split(name);
  return (
    <li>
      <div className={styles["who"]}>
        <strong>{name}</strong>
        <span>{[t(`names.kind-${kind}`), title].filter(Boolean).join(" · ")}</span>
        <span>{t("names.candidate-reports", { n: reports })}</span>
        <Link href={`/reports/${reportId}`} title={times.full(at)}>
          {times.short(at)}
        </Link>
      </div>
      <p lang="zh-Hans">
        {before}
        {behind.length > 0 && <Mark>{name}</Mark>}
        {behind.join(name)}
      </p>
      <div className={styles["candidate-acts"]}>
        {accept && (
          <Button variant="default" aria-label={t("names.accept-name", { name })} onClick={accept}>
            {t("names.accept")}
          </Button>
        )}
        {pass && (
          <Button variant="subtle" aria-label={t("names.pass-name", { name })} onClick={pass}>
            {t("names.pass")}
          </Button>
        )}
      </div>
    </li>
  );
}
