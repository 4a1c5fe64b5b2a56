import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { usePersonName } from "../app/use-person-name.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./article-table.module.css";
import type { ArticleLine } from "./filter.ts";
import { StageMark } from "./stage-mark.tsx";
import { usePlaceName } from "./use-place-names.ts";

/** One article of a list; the whole of its first cell leads to it. */
export function ArticleRow({ line, address, isSelected }: { line: ArticleLine; address: string; isSelected: boolean }) {
  const { t } = useMessages();
  const times = useTimes();
  const nameOf = usePersonName();
  const placeName = usePlaceName();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const { headline, sourceName, openedBy, changedBy, changedAt, words } = line;
  const changed = t("articles.changed-by", { name: nameOf(changedBy), time: times.full(changedAt) });
  return (
    <tr ref={row} className={isSelected ? styles["selected"] : undefined} aria-selected={isSelected}>
      <td className={styles["headline"]}>
        <Link href={address} title={headline}>
          {headline}
        </Link>
      </td>
      <td className={styles["stage"]}>
        <StageMark line={line} />
      </td>
      <td className={styles["section"]}>{placeName(line)}</td>
      <td className={styles["source"]}>{sourceName}</td>
      <td className={styles["author"]}>{nameOf(openedBy)}</td>
      <td className={styles["words"]}>{words}</td>
      <td className={styles["changed"]} title={changed}>
        <time>{times.short(changedAt)}</time>
      </td>
    </tr>
  );
}
