import { IconCheck } from "@tabler/icons-react";
import { usePersonName } from "../app/use-person-name.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./signature-trail.module.css";
import type { Workflow } from "./use-workflow.ts";

/** Which reviews are signed, by whom and when, and which is awaited; why it was last sent back. */
export function SignatureTrail({ workflow: { required, signatures, stage, step: awaited, returns } }: { workflow: Workflow }) {
  const { t } = useMessages();
  const times = useTimes();
  const nameOf = usePersonName();
  const steps = ([1, 2, 3] as const).filter((step) => step <= required);
  const last = returns.findLast(({ answered }) => !answered);
  return (
    <section aria-label={t("approve.signatures")}>
      <ol className={styles["trail"]}>
        {steps.map((step) => {
          const signed = signatures.findLast((signature) => signature.step === step && !signature.void);
          const isAwaited = stage === "review" && awaited === step;
          return (
            <li key={step} className={signed ? styles["signed"] : isAwaited ? styles["awaited"] : undefined}>
              <b>
                {signed && <IconCheck size={14} stroke={2.4} aria-hidden />}
                {t(`approve.step-${step}`)}
              </b>
              <span>{signed ? `${nameOf(signed.by)} ${times.short(signed.at)}` : isAwaited ? t("approve.awaited") : "–"}</span>
            </li>
          );
        })}
        {required === 0 && <li>{t("approve.no-reviews")}</li>}
      </ol>
      {last && (
        <p className={styles["returned"]}>
          <b>{t("approve.last-return")}</b> {nameOf(last.by)} {times.short(last.at)}
          <q>{last.reason}</q>
        </p>
      )}
    </section>
  );
}
