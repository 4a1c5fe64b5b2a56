import { useDraggable, useDroppable } from "@dnd-kit/core";
import { ActionIcon } from "@mantine/core";
import { IconClock, IconGripVertical, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import type { BlockProps } from "./block-props.ts";
import { type Pin, remove, setEnd } from "./draft.ts";
import { LineWords } from "./line-words.tsx";
import { PinEndDialog } from "./pin-end-dialog.tsx";
import styles from "./row.module.css";
import type { Dragged, Drop } from "./use-front-drag.ts";
import { handleOf } from "./use-lift.ts";

/** A chosen article in its block: dragged by any part of it, moved by keys from its handle. */
export function ItemRow({ block, siteId, shown, arranging, lift, pin, at, isTarget }: BlockProps & { pin: Pin; at: number; isTarget: boolean }) {
  const { t } = useMessages();
  const [asksEnd, askEnd] = useState(false);
  const { articleId, endsAt } = pin;
  const { key, size } = block;
  const { draft, lines, change, times } = arranging;
  const line = lines.get(articleId) ?? { id: articleId, headline: articleId, sourceName: null, publishedAt: null, picture: null };
  const { headline } = line;
  const dragged: Dragged = { articleId, headline };
  const drop: Drop = { key, at, isRow: true };
  const drag = useDraggable({ id: `item ${key} ${articleId}`, data: dragged });
  const { setNodeRef } = useDroppable({ id: `row ${key} ${articleId}`, data: drop });
  const isShown = !shown || shown.some(({ id }) => id === articleId);
  const why = at >= size ? "fronts.over-size" : isShown ? null : "fronts.shown-above";
  const isLifted = lift.lifted?.key === key && lift.lifted.articleId === articleId;
  return (
    <li
      ref={setNodeRef}
      className={styles["row"]}
      data-target={isTarget || undefined}
      data-lifted={isLifted || undefined}
      data-away={drag.isDragging || undefined}
    >
      <div ref={drag.setNodeRef} {...drag.listeners} onKeyDown={undefined} className={styles["drag"]}>
        <button
          type="button"
          className={styles["handle"]}
          data-handle={handleOf(key, articleId)}
          aria-label={t("fronts.move", { headline })}
          aria-description={t("fronts.move-help")}
          aria-pressed={isLifted}
          title={t("fronts.move-help")}
          onKeyDown={(event) => lift.press(event, key, articleId)}
          onBlur={(event) => isLifted && event.relatedTarget && lift.drop()}
        >
          <IconGripVertical size={15} stroke={1.6} aria-hidden />
        </button>
        <span className={styles["number"]}>{at + 1}</span>
        <LineWords
          line={line}
          times={times}
          after={
            <>
              {endsAt !== null && <span className={styles["until"]}>{t("fronts.pin-until", { time: times.short(endsAt) })}</span>}
              {why && <span className={styles["over"]}>{t(why)}</span>}
            </>
          }
        />
      </div>
      <ActionIcon
        variant="subtle"
        color={endsAt === null ? "gray" : "accent"}
        size="sm"
        aria-label={t("fronts.pin-end", { headline })}
        title={t("fronts.pin-end-title")}
        onClick={() => askEnd(true)}
      >
        <IconClock size={15} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t("fronts.take-out", { headline })}
        onClick={() => change(remove(draft, key, articleId))}
      >
        <IconX size={15} stroke={1.6} />
      </ActionIcon>
      {asksEnd && (
        <PinEndDialog
          {...{ headline, endsAt, siteId }}
          close={() => askEnd(false)}
          set={(chosen) => {
            askEnd(false);
            change(setEnd(draft, key, articleId, chosen));
          }}
        />
      )}
    </li>
  );
}
