import { Button, Loader } from "@mantine/core";
import type { ReactNode } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import { AssetCard } from "./asset-card.tsx";
import styles from "./asset-grid.module.css";
import type { AssetLine } from "./asset-line.ts";
import type { Shown } from "./use-assets.ts";

/** Thumbnails by falling time, as many as have been asked for. */
export function AssetGrid({
  shown,
  selected,
  open,
  empty,
}: {
  shown: Shown;
  selected: string | null;
  open(line: AssetLine): void;
  empty: ReactNode;
}) {
  const { t } = useMessages();
  const { lines, hasMore, isBusy, more, error } = shown;
  if (error) return <p className={styles["foot"]}>{error.message}</p>;
  if (!lines) return <Loader className={styles["waiting"]} size="sm" aria-label={t("common.loading")} />;
  if (lines.length === 0) return empty;
  return (
    <>
      <div className={styles["grid"]}>
        {lines.map((line) => (
          <AssetCard key={line.id} line={line} isSelected={line.id === selected} open={() => open(line)} />
        ))}
      </div>
      <div className={styles["foot"]}>
        {t("library.shown", { n: lines.length })}
        {hasMore && (
          <Button variant="default" loading={isBusy} onClick={more}>
            {t("library.more")}
          </Button>
        )}
      </div>
    </>
  );
}
