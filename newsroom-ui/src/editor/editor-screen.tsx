import { Button, Loader } from "@mantine/core";
import { useCallback, useState } from "react";
import { useParams } from "wouter";
import { ApiError } from "../api/api-error.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./editor-screen.module.css";
import { OpenArticle } from "./open-article.tsx";
import { useOpened } from "./use-opened.ts";

/** 写稿: where an editor sits all day. */
export default function EditorScreen() {
  const { articleId = "" } = useParams();
  return <Reopenable key={articleId} articleId={articleId} />;
}

function Reopenable({ articleId }: { articleId: string }) {
  const { t } = useMessages();
  const [time, setTime] = useState(0);
  const reopen = useCallback(() => setTime((now) => now + 1), []);
  const { data, error, refetch } = useOpened(articleId, time);
  if (data) return <OpenArticle key={time} opened={data} reopen={reopen} />;
  if (!error) return <Loader className={styles["loading"]} size="sm" aria-label={t("common.loading")} />;
  const isGone = error instanceof ApiError && error.status === 404;
  return (
    <EmptyState title={isGone ? t("editor.gone") : t("editor.unopened")} hint={error instanceof ApiError ? error.message : t("common.unreached")}>
      {!isGone && <Button onClick={() => refetch()}>{t("common.retry")}</Button>}
    </EmptyState>
  );
}
