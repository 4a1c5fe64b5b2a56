import { Button, Skeleton } from "@mantine/core";
import type { ReactNode } from "react";
import { ApiError } from "../api/api-error.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { KeyHints } from "../app/key-hints.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { ArticleRow } from "./article-row.tsx";
import styles from "./article-table.module.css";
import type { ArticleLine } from "./filter.ts";
import type { Listed } from "./use-articles.ts";
import { useListKeys } from "./use-list-keys.ts";

const COLUMNS = ["headline", "stage", "section", "source", "author", "words", "changed"] as const;

/** A dense list of articles, walked by J and K; `empty` is what stands there where there is none. */
export function ArticleTable({ listed, empty, addressOf }: { listed: Listed; empty: ReactNode; addressOf?: (line: ArticleLine) => string }) {
  const { t } = useMessages();
  const { lines, error, hasMore, isBusy, more } = listed;
  const address = addressOf ?? (({ id }: ArticleLine) => `/articles/${id}`);
  const selected = useListKeys((lines ?? []).map(address), more);
  if (error && !lines) return <EmptyState title={t("common.error")} hint={error instanceof ApiError ? error.message : t("common.unreached")} />;
  if (!lines) return <Waiting />;
  if (lines.length === 0) return empty;
  return (
    <>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {t(`articles.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <ArticleRow key={line.id} line={line} address={address(line)} isSelected={i === selected} />
          ))}
        </tbody>
      </table>
      <div className={styles["foot"]}>
        <span>{t(hasMore ? "articles.shown-more" : "articles.shown", { n: lines.length })}</span>
        {hasMore && (
          <Button variant="default" loading={isBusy} onClick={more}>
            {t("articles.more")}
          </Button>
        )}
        <KeyHints keys={["j", "k", "Enter", "/", "n"]} />
      </div>
    </>
  );
}

function Waiting() {
  return (
    <div aria-hidden className={styles["waiting"]}>
      {[68, 52, 81, 60, 74, 47].map((width) => (
        <Skeleton key={width} height={14} width={`${width}%`} mt={22} />
      ))}
    </div>
  );
}
