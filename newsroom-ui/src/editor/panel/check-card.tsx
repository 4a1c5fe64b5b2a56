import { Button, Tooltip } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useRouter } from "wouter";
import { isField } from "../../checks/is-field.ts";
import type { KeyedMark } from "../../checks/keyed-marks.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useEditorChecks } from "../checks/checks-context.ts";
import { useDesk } from "../desk.ts";
import styles from "./checks-tab.module.css";
import { SilenceForm } from "./silence-form.tsx";

/** One mark: what is marked and why, what a report has instead, and what can be done about it. */
export function CheckCard({ mark }: { mark: KeyedMark }) {
  const { t, language } = useMessages();
  const { may, mayWrite } = useDesk();
  const { chosen, choose, fix, isStanding } = useEditorChecks();
  const [isSilencing, setSilencing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const isChosen = chosen === mark.key;
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const stands = isStanding(mark);
  const maySilence = mark.message !== "reprint-forbidden" && may("POST /articles/{articleId}/checks/silenced");
  return (
    <li ref={card} className={styles["card"]} data-severity={mark.severity} data-chosen={isChosen || undefined} data-past={stands ? undefined : ""}>
      <button type="button" className={styles["words"]} onClick={() => choose(mark)} disabled={!stands} aria-current={isChosen || undefined}>
        <b>{t(`checks.rule-${mark.rule}`)}</b>
        {!isField(mark) && <q>{mark.words}</q>}
      </button>
      <p>{language === "en" ? mark.en : mark.zh}</p>
      {mark.seen && <SeenIn seen={mark.seen} />}
      {isSilencing ? (
        <SilenceForm mark={mark} close={() => setSilencing(false)} />
      ) : stands ? (
        <div className={styles["acts"]}>
          {mark.fix !== null && mayWrite && (
            <Tooltip label={isChosen ? "Ctrl ." : t("checks.fix-hint")}>
              <Button size="compact-xs" variant="light" onClick={() => fix(mark)} className={styles["fix"] ?? ""}>
                {mark.fix === "" ? t("checks.fix-delete") : t("checks.fix", { to: mark.fix })}
              </Button>
            </Tooltip>
          )}
          {maySilence && (
            <Button size="compact-xs" variant="subtle" color="gray" fw={400} onClick={() => setSilencing(true)}>
              {t("checks.silence")}
            </Button>
          )}
        </div>
      ) : (
        <small className={styles["past"]}>{t("checks.past")}</small>
      )}
    </li>
  );
}

/** What the report says there; the report opens beside, for the text stays open. */
function SeenIn({ seen: { reportId, source, before, words, behind } }: { seen: NonNullable<KeyedMark["seen"]> }) {
  const { t } = useMessages();
  const { base } = useRouter();
  return (
    <p className={styles["seen"]}>
      <a href={`${base}/reports/${reportId}`} target="_blank" rel="noopener">
        {source || t("reports.unknown-source")}
      </a>
      <q>
        {before}
        <b>{words}</b>
        {behind}
      </q>
    </p>
  );
}
