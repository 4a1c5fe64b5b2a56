import { useDraggable } from "@dnd-kit/core";
import { ActionIcon, Menu } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./candidate-row.module.css";
import { type DraftBlock, place } from "./draft.ts";
import type { FrontLine } from "./front-routes.ts";
import { LineWords } from "./line-words.tsx";
import type { Arranging } from "./use-arranging.ts";
import type { Dragged } from "./use-front-drag.ts";

/** An article to choose: dragged into a block, or put there from its menu. */
export function CandidateRow({ line, arranging, say }: { line: FrontLine; arranging: Arranging; say(words: string): void }) {
  const { t } = useMessages();
  const { draft, know, change } = arranging;
  const { id: articleId, headline } = line;
  const dragged: Dragged = { articleId, headline };
  const { setNodeRef, listeners } = useDraggable({ id: `candidate ${articleId}`, data: dragged });
  const nameOf = ({ title, slot }: DraftBlock) => title || t(`fronts.slot-${slot}`);
  const standing = draft.find(({ items }) => items.some((pin) => pin.articleId === articleId));
  const put = (block: DraftBlock) => {
    know([line]);
    change(place(draft, articleId, { key: block.key, at: 0 }));
    say(t("fronts.put", { block: nameOf(block) }));
  };
  return (
    <li className={styles["row"]} data-standing={standing ? true : undefined}>
      <div ref={setNodeRef} {...listeners} onKeyDown={undefined} className={styles["drag"]} onPointerDownCapture={() => know([line])}>
        <LineWords
          line={line}
          times={arranging.times}
          after={standing && <span className={styles["standing"]}>{t("fronts.stands-in", { block: nameOf(standing) })}</span>}
        />
      </div>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t("fronts.put-in", { headline })}>
            <IconPlus size={15} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {draft.map((block) => (
            <Menu.Item key={block.key} onClick={() => put(block)}>
              {t("fronts.put-first", { block: nameOf(block) })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
