import { useSortable } from "@dnd-kit/sortable";
import { ActionIcon, Select, Tooltip } from "@mantine/core";
import { IconGripVertical, IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import { INDENT } from "./drop-place.ts";
import styles from "./sections-screen.module.css";
import type { SectionState } from "./use-sections.ts";

interface Props {
  section: SectionState & { depth: number };
  /** How many reviews it has where it has no rule of its own. */
  above: number;
  mayChange: boolean;
  press(key: string): void;
  add(): void;
  rename(): void;
  remove(): void;
  setReviews(reviews: number | null): void;
}

/** One section: its name at its depth, a grip, what stands in it, its reviews, and what can be done with it. */
export function SectionRow({ section, above, mayChange, press, add, rename, remove, setReviews }: Props) {
  const { t } = useMessages();
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id: section.id, disabled: !mayChange });
  const { following } = section;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    press(event.key);
  };
  const reviews = [
    { value: "above", label: t(section.parentId === null ? "sections.reviews-usual" : "sections.reviews-above", { n: above }) },
    ...[0, 1, 2, 3].map((n) => ({ value: String(n), label: n === 0 ? t("sections.reviews-0") : t("sections.reviews-n", { n }) })),
  ];
  return (
    <li
      ref={setNodeRef}
      className={`${styles["row"]} ${isDragging ? styles["dragged"] : ""}`}
      style={{ transform: transform ? `translate(${Math.round(transform.x)}px, ${Math.round(transform.y)}px)` : undefined, transition }}
    >
      <span className={styles["name"]} style={{ paddingLeft: section.depth * INDENT }}>
        <button
          type="button"
          className={styles["grip"]}
          {...attributes}
          {...listeners}
          onKeyDown={onKeyDown}
          aria-label={t("sections.drag", { name: section.name })}
        >
          <IconGripVertical size={15} />
        </button>
        <span title={section.name}>{section.name}</span>
        {following && (
          <span className={styles["follows"]}>
            {t(following.leaving ? "sections.leaving" : "sections.following", {
              done: Math.min(following.done, following.total),
              total: following.total,
            })}
          </span>
        )}
      </span>
      <span className={styles["path"]} title={`/${section.path}/`}>
        /{section.path}/
      </span>
      <span className={styles["count"]}>{section.articles}</span>
      <Select
        className={styles["reviews"] ?? ""}
        size="xs"
        variant="unstyled"
        allowDeselect={false}
        aria-label={`${section.name} ${t("sections.reviews")}`}
        data={reviews}
        value={section.ownReviews === null ? "above" : String(section.ownReviews)}
        onChange={(value) => setReviews(value === "above" ? null : Number(value))}
      />
      {mayChange ? (
        <span className={styles["acts"]}>
          <Act label={t("sections.add-below")} act={add} icon={IconPlus} />
          <Act label={t("sections.rename")} act={rename} icon={IconPencil} />
          <Act label={t("sections.remove")} act={remove} icon={IconTrash} color="alarm" />
        </span>
      ) : (
        <span />
      )}
    </li>
  );
}

function Act({ label, act, icon: Icon, color = "gray" }: { label: string; act(): void; icon: typeof IconPlus; color?: string }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color={color} aria-label={label} onClick={act}>
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
