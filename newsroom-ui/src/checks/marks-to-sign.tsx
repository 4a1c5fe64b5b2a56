import { IconCheck, IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import { MarkSentence } from "./mark-sentence.tsx";
import styles from "./marks-to-sign.module.css";
import { useChecks } from "./use-checks.ts";

/** How much of the newest text stands as the checks marked it, for whoever signs: the number, and on a click each mark and why others were let stand. */
export function MarksToSign({ articleId }: { articleId: string }) {
  const { t } = useMessages();
  const { data } = useChecks(articleId, "newest");
  const [opened, open] = useState(false);
  if (!data) return null;
  const marks = data.marks.filter(({ isSilenced }) => !isSilenced);
  const { silences } = data;
  if (marks.length === 0 && silences.length === 0)
    return (
      <p className={styles["clean"]}>
        <IconCheck size={15} aria-hidden /> {t("checks.none")}
      </p>
    );
  const hasErrors = marks.some(({ severity }) => severity === "error");
  return (
    <section className={styles["marks"]} data-alarm={hasErrors || undefined}>
      <button type="button" aria-expanded={opened} onClick={() => open(!opened)}>
        {opened ? <IconChevronDown size={15} aria-hidden /> : <IconChevronRight size={15} aria-hidden />}
        <b>{t("checks.open", { n: marks.length })}</b>
        {silences.length > 0 && <span>{t("checks.silenced-n", { n: silences.length })}</span>}
      </button>
      {opened && (
        <ul>
          {marks.map((mark) => (
            <li key={JSON.stringify([mark.rule, mark.message, mark.paragraph, mark.from])} data-severity={mark.severity}>
              <MarkSentence mark={mark} />
            </li>
          ))}
          {silences.map(({ rule, words, reason, by }) => (
            <li key={`${rule} ${words}`} data-severity="silenced">
              <b>{t(`checks.rule-${rule}`)}</b> {rule !== "reprint" && <q>{words ?? t("checks.all-of-rule")}</q>}{" "}
              {t("checks.let-stand-by", { name: by.name ?? by.id, reason })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
