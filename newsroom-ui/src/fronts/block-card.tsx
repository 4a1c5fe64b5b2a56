import { useDroppable } from "@dnd-kit/core";
import { useMessages } from "../messages/use-messages.tsx";
import { AutoRow } from "./auto-row.tsx";
import styles from "./block-card.module.css";
import { BlockHead } from "./block-head.tsx";
import type { BlockProps } from "./block-props.ts";
import { FallenRow } from "./fallen-row.tsx";
import { ItemRow } from "./item-row.tsx";
import type { Drop } from "./use-front-drag.ts";

/** A block: what was chosen, then dimmed what fills it by itself. */
export function BlockCard(props: BlockProps) {
  const { block, shown, arranging, target } = props;
  const { t } = useMessages();
  const { key, items } = block;
  const drop: Drop = { key, at: items.length, isRow: false };
  const { setNodeRef, isOver } = useDroppable({ id: `block ${key}`, data: drop });
  const chosen = new Set(items.map(({ articleId }) => articleId));
  const automatic = (shown ?? []).filter(({ id }) => !chosen.has(id));
  const fallen = arranging.fallen.filter((one) => one.key === key);
  const at = target?.key === key ? target.at : -1;
  return (
    <article ref={setNodeRef} className={styles["block"]} data-over={isOver || at >= 0 || undefined} aria-label={block.title}>
      <BlockHead {...props} />
      {shown === null && <p className={styles["note"]}>{t("fronts.block-hidden")}</p>}
      <ol className={styles["rows"]}>
        {items.map((pin, i) => (
          <ItemRow key={pin.articleId} {...props} pin={pin} at={i} isTarget={at === i} />
        ))}
        {at === items.length && <li className={styles["line"]} aria-hidden />}
        {automatic.map((line) => (
          <AutoRow key={line.id} block={block} line={line} arranging={arranging} />
        ))}
      </ol>
      {fallen.length > 0 && fallen.map((one) => <FallenRow key={one.articleId} fallen={one} />)}
      {items.length === 0 && automatic.length === 0 && at < 0 && <p className={styles["empty"]}>{t("fronts.block-empty")}</p>}
    </article>
  );
}
