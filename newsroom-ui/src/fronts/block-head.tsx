import { ActionIcon, Popover } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconSettings, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./block-head.module.css";
import type { BlockProps } from "./block-props.ts";
import { BlockSettings } from "./block-settings.tsx";
import { moveBlock } from "./draft.ts";
import { sectionPath } from "./section-path.ts";

/** A block's title, from where it fills itself, and what can be done with it. */
export function BlockHead({ block, isHome, sections, arranging }: BlockProps) {
  const { t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { draft, change } = arranging;
  const { key, title, sectionId, fill, size } = block;
  const from = !isHome ? t("fronts.this-section") : sectionId === null ? t("fronts.whole-site") : sectionPath(sections, sectionId);
  const icon = { size: 15, stroke: 1.6 };
  const move = (by: -1 | 1) => {
    const moved = moveBlock(draft, key, by);
    return { disabled: moved === draft, onClick: () => change(moved) };
  };
  return (
    <header className={styles["head"]}>
      <h3 className={styles["title"]}>{title}</h3>
      <span className={styles["from"]}>{fill ? t("fronts.fills-from", { n: size, section: from }) : t("fronts.fills-not", { n: size })}</span>
      <span className={styles["acts"]}>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t("fronts.block-up", { title })} {...move(-1)}>
          <IconArrowUp {...icon} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t("fronts.block-down", { title })} {...move(1)}>
          <IconArrowDown {...icon} />
        </ActionIcon>
        <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={300} trapFocus withArrow>
          <Popover.Target>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t("fronts.block-edit", { title })} onClick={() => setOpen(!isOpen)}>
              <IconSettings {...icon} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <BlockSettings block={block} sections={sections} isHome={isHome} arranging={arranging} />
          </Popover.Dropdown>
        </Popover>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t("fronts.block-remove", { title })}
          onClick={() => change(draft.filter((one) => one.key !== key))}
        >
          <IconTrash {...icon} />
        </ActionIcon>
      </span>
    </header>
  );
}
