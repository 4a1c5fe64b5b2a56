import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { useMe } from "../app/use-me.ts";
import { StageMark } from "../articles/stage-mark.tsx";
import { usePlaceName } from "../articles/use-place-names.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { NoticeWords } from "./notice-words.tsx";
import { ProgressLine } from "./progress-line.tsx";
import styles from "./taken-back.module.css";
import { type TakenBack, useSettling } from "./use-taken-back.ts";

interface Props {
  task: TakenBack;
  isSelected: boolean;
  ask(what: "settle" | "withdraw"): void;
}

/** One article and one notice on it: what was used, what the agency says now, and the acts that answer it. */
export function TakenBackCard({ task: { article, notice }, isSelected, ask }: Props) {
  const { t } = useMessages();
  const placeName = usePlaceName();
  const may = useMe().data?.may ?? [];
  const { reopen, isBusy } = useSettling();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) card.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const isPublic = article.state === "published" || article.state === "corrected";
  const mayMend = may.includes("PUT /articles/{articleId}/notices/{reportId}");
  const param = { articleId: article.id, reportId: notice.reportId };
  return (
    <li ref={card} className={styles["card"]} data-selected={isSelected || undefined}>
      <h2>
        <Link href={`/articles/${article.id}`}>{article.headline}</Link>
      </h2>
      <p className={styles["facts"]}>
        <StageMark line={article} />
        <span>{placeName(article)}</span>
      </p>
      <NoticeWords notice={notice} />
      {notice.paragraphs.length === 0 && <p className={styles["whole"]}>{t("taken-back.whole")}</p>}
      {notice.paragraphs.map(({ paragraph, text }) => (
        <blockquote key={paragraph}>
          <b>{t("taken-back.paragraph", { n: paragraph + 1 })}</b> {text}
        </blockquote>
      ))}
      <ProgressLine notice={notice} />
      {mayMend && (
        <div className={styles["acts"]}>
          {notice.progress !== "settled" && (
            <Button component={Link} href={`/articles/${article.id}`}>
              {t(isPublic ? "taken-back.correct" : "taken-back.mend")}
            </Button>
          )}
          {notice.progress === "open" && isPublic && may.includes("POST /articles/{articleId}/withdrawal") && (
            <Button variant="outline" color="alarm" onClick={() => ask("withdraw")}>
              {t("approve.withdraw")}
            </Button>
          )}
          {notice.progress === "open" && (
            <Button variant="default" onClick={() => ask("settle")}>
              {t("taken-back.nothing")}
            </Button>
          )}
          {notice.progress === "settled" && notice.settled?.how === "nothing" && (
            <Button variant="default" disabled={isBusy} onClick={() => reopen(param)}>
              {t("taken-back.reopen")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
