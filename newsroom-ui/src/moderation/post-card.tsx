import { Button, UnstyledButton } from "@mantine/core";
import { Link } from "wouter";
import { usePersonName } from "../app/use-person-name.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./moderation.module.css";
import type { QueuedPost } from "./use-posts.ts";

interface Props {
  post: QueuedPost;
  isSelected: boolean;
  choose(): void;
  ask(act: "approve" | "return" | "preview"): void;
}

/** A post with its column; whole where it is selected. */
export function PostCard({ post, isSelected, choose, ask }: Props) {
  const { t } = useMessages();
  const times = useTimes(post.siteId);
  const nameOf = usePersonName();
  const { column, byline, words, title, text, state, reason, submittedAt, decidedAt, decidedBy, articleId } = post;
  const at = state === "submitted" ? submittedAt : decidedAt;
  return (
    <li className={isSelected ? `${styles["card"]} ${styles["selected"]}` : styles["card"]} {...(isSelected && { "data-selected": true })}>
      <div className={styles["head"]}>
        <span>{t("posts.facts", { column, byline, words })}</span>
        {state !== "submitted" && decidedBy && (
          <span>
            {nameOf(decidedBy)} {t(state === "taken" ? "posts.approved" : "posts.returned")}
          </span>
        )}
        {at !== null && (
          <time className={styles["time"]} title={times.full(at)}>
            {times.short(at)}
          </time>
        )}
      </div>
      <h2 className={styles["title"]}>
        <UnstyledButton aria-expanded={isSelected} onClick={choose}>
          {title}
        </UnstyledButton>
      </h2>
      <div className={isSelected ? styles["text"] : `${styles["text"]} ${styles["folded"]}`}>
        {text.split("\n").map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place
          <p key={i}>{paragraph}</p>
        ))}
      </div>
      {state === "returned" && <p className={styles["note"]}>{reason}</p>}
      <div className={styles["acts"]}>
        {state === "submitted" && (
          <>
            <Button onClick={() => ask("approve")}>{t("posts.approve")}</Button>
            <Button variant="default" onClick={() => ask("return")}>
              {t("posts.return")}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => ask("preview")}>
          {t("posts.preview")}
        </Button>
        {articleId !== null && <Link href={`/articles/${articleId}`}>{t("posts.open-article")}</Link>}
      </div>
    </li>
  );
}
