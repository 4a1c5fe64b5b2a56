import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useLocation } from "wouter";
import { call } from "../api/client.ts";
import { showDone } from "../app/undo.tsx";
import { useMe } from "../app/use-me.ts";
import { usePersonName } from "../app/use-person-name.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./moderation.module.css";
import { commentsApi, type QueuedComment, useModerationAct } from "./use-comments.ts";

interface Props {
  comment: QueuedComment;
  isSelected: boolean;
  /** Null where it cannot be done. */
  show: (() => void) | null;
  remove: (() => void) | null;
}

/** A comment with who wrote it, where, what readers say of it, and what can be done. */
export function CommentCard({ comment, isSelected, show, remove }: Props) {
  const { t } = useMessages();
  const times = useTimes(comment.siteId);
  const nameOf = usePersonName();
  const { name, headline, address, text, at, number, replyTo, state, reason, decidedBy, decidedAt, reports } = comment;
  return (
    <li className={isSelected ? `${styles["card"]} ${styles["selected"]}` : styles["card"]} {...(isSelected && { "data-selected": true })}>
      <div className={styles["head"]}>
        <b>{name}</b>
        {replyTo !== null && <span>{t("moderation.reply-to", { n: replyTo })}</span>}
        {address === null ? (
          <span>{headline}</span>
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer" title={headline}>
            {headline}
          </a>
        )}
        {number !== null && <span>{t("moderation.number", { n: number })}</span>}
        <time className={styles["time"]} title={times.full(at)}>
          {times.short(at)}
        </time>
      </div>
      <p className={styles["said"]}>{text}</p>
      {reports.length > 0 && (
        <p className={styles["note"]}>
          <span className={styles["alarm"]}>{t("moderation.reports", { n: reports.length })}</span>{" "}
          {[...new Set(reports.map((report) => report.reason))].join("，")}
        </p>
      )}
      {state === "removed" && decidedBy && decidedAt !== null && (
        <p className={styles["note"]}>
          {t("moderation.removed-by", { name: nameOf(decidedBy), time: times.short(decidedAt), reason: reason ?? "" })}
        </p>
      )}
      <div className={styles["acts"]}>
        {show && (
          <Button variant={state === "held" ? "filled" : "default"} onClick={show}>
            {t(state === "held" ? "moderation.show" : state === "shown" ? "moderation.keep" : "moderation.restore")}
          </Button>
        )}
        {remove && (
          <Button variant="default" c="alarm" onClick={remove}>
            {t("moderation.remove")}
          </Button>
        )}
        <More comment={comment} />
      </div>
    </li>
  );
}

function More({ comment: { name, readerId, articleId, headline } }: { comment: QueuedComment }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const mayClose = useMe().data?.may.includes("PUT /articles/{articleId}/comments") ?? false;
  const close = useModerationAct(() => call(commentsApi.articles[":articleId"].comments.$put({ param: { articleId }, json: { state: "closed" } })));
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={30} aria-label={t("moderation.more", { name })}>
          <IconDots size={17} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {readerId !== "" && <Menu.Item onClick={() => go(`/readers?q=${readerId}`)}>{t("moderation.see-reader")}</Menu.Item>}
        {mayClose && (
          <Menu.Item onClick={() => close.mutate(undefined, { onSuccess: () => showDone(t("moderation.closed-article", { headline }), t) })}>
            {t("moderation.close-article")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
