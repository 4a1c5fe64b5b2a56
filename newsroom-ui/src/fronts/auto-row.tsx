import { useDraggable } from "@dnd-kit/core";
import { ActionIcon } from "@mantine/core";
import { IconPinned } from "@tabler/icons-react";
import { useMessages } from "../messages/use-messages.tsx";
import { type DraftBlock, place } from "./draft.ts";
import type { FrontLine } from "./front-routes.ts";
import { LineWords } from "./line-words.tsx";
import styles from "./row.module.css";
import type { Arranging } from "./use-arranging.ts";
import type { Dragged } from "./use-front-drag.ts";

/** What fills a block by itself: dimmed, to be kept there by a button or dragged elsewhere. */
export function AutoRow({ block: { key, items }, line, arranging }: { block: DraftBlock; line: FrontLine; arranging: Arranging }) {
  const { t } = useMessages();
  const { id: articleId, headline } = line;
  const dragged: Dragged = { articleId, headline };
  const { setNodeRef, listeners } = useDraggable({ id: `auto ${key} ${articleId}`, data: dragged });
  const pin = () => {
    arranging.know([line]);
    arranging.change(place(arranging.draft, articleId, { key, at: items.length }));
  };
  return (
    <li className={styles["row"]} data-automatic>
      <div ref={setNodeRef} {...listeners} onKeyDown={undefined} className={styles["drag"]} onPointerDownCapture={() => arranging.know([line])}>
        <span className={styles["auto"]}>{t("fronts.automatic")}</span>
        <LineWords line={line} times={arranging.times} />
      </div>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t("fronts.pin-here", { headline })} onClick={pin}>
        <IconPinned size={15} stroke={1.6} />
      </ActionIcon>
    </li>
  );
}
