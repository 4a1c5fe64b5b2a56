import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { ArticleLine } from "./filter.ts";
import { reviewStep } from "./review-step.ts";
import styles from "./stage-mark.module.css";

/** Where an article is: a dot of its colour and the word; what is special about it after that. */
export function StageMark({
  line,
}: {
  line: Pick<ArticleLine, "stage" | "state" | "step" | "urgent" | "publishAt" | "embargoUntil" | "sourceNotice">;
}) {
  const { t } = useMessages();
  const times = useTimes();
  const { stage, state, step, urgent, publishAt, embargoUntil, sourceNotice } = line;
  const isChanging = stage !== "public" && (state === "published" || state === "corrected");
  const awaited = stage === "review" ? reviewStep(step) : null;
  const isShown = state === "withdrawn" || (stage === "public" && state !== "draft");
  const word = awaited ? t(`articles.step-${awaited}`) : t(isShown ? `state.${state}` : `stage.${stage}`);
  const look = state === "withdrawn" ? "withdrawn" : stage;
  return (
    <span className={styles["mark"]}>
      <i className={`${styles["dot"]} ${styles[look]}`} />
      <span>{word}</span>
      {sourceNotice && <em className={styles["urgent"]}>{t(`articles.source-${sourceNotice}`)}</em>}
      {isChanging && <em>{t("articles.correcting")}</em>}
      {urgent && <em className={styles["urgent"]}>{t("articles.urgent")}</em>}
      {stage === "scheduled" && publishAt !== null && <time>{times.short(publishAt)}</time>}
      {embargoUntil !== null && embargoUntil > Date.now() && <em>{t("articles.embargo", { time: times.short(embargoUntil) })}</em>}
    </span>
  );
}
