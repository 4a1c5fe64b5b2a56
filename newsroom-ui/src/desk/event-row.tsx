import { IconLock, IconStarFilled } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./desk.module.css";
import type { DeskLine } from "./routes.ts";

/** Sources that a row names before it counts them. */
const NAMED = 4;

/** One event of the desk: what happened, who tells of it, what is new. */
export function EventRow({ line, address, isOpen, isSelected }: { line: DeskLine; address: string; isOpen: boolean; isSelected: boolean }) {
  const { t } = useMessages();
  const times = useTimes();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const isUnread = line.fresh > 0;
  const className = [styles["event"], isOpen && styles["open"], isSelected && styles["selected"]].filter(Boolean).join(" ");
  return (
    <li ref={row} className={className}>
      <span className={isUnread ? styles["dot"] : styles["no-dot"]}>
        {isUnread && <span className={styles["hidden"]}>{t("desk.has-news")}</span>}
      </span>
      <h2>
        <Link href={address} aria-current={isOpen ? "page" : undefined}>
          {line.headline ?? t("reports.headless")}
        </Link>
      </h2>
      <span className={styles["when"]}>
        {line.isFollowed && <IconStarFilled size={12} aria-label={t("desk.followed")} />}
        {line.isFrozen && <IconLock size={12} aria-label={t("desk.locked")} />}
        <time title={times.full(line.lastAt)}>{times.short(line.lastAt)}</time>
      </span>
      <Facts line={line} />
    </li>
  );
}

function Facts({ line }: { line: DeskLine }) {
  const { t } = useMessages();
  const { sourceNames, sources, dispatches, originals, fresh, seenAt, notice, articles, publishedOn, suggestions, storyTitle, isUrgent } = line;
  const named = sourceNames.slice(0, NAMED).join(" ") || t("reports.unknown-source");
  return (
    <div className={styles["about"]}>
      {isUrgent && <em>{t("routing.priority-urgent")}</em>}
      <span>{sources > NAMED ? t("desk.and-others", { names: named, n: sources }) : named}</span>
      {fresh > 0 && seenAt !== null && <em>{t("desk.fresh", { n: fresh })}</em>}
      {notice && <em>{t(`desk.notice-${notice}`)}</em>}
      {dispatches > 1 && <span>{t("desk.reports", { n: dispatches })}</span>}
      {originals < dispatches && <span>{t("desk.copies", { n: dispatches - originals })}</span>}
      {suggestions > 0 && <span>{t("desk.suggested", { n: suggestions })}</span>}
      {publishedOn.length > 0 && <span className={styles["shown"]}>{t("desk.published")}</span>}
      {articles > 0 && <span>{t("desk.articles", { n: articles })}</span>}
      {storyTitle !== null && <span>{t("desk.of-story", { title: storyTitle })}</span>}
    </div>
  );
}
