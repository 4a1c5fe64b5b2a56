import { closestCenter, DndContext, type DragEndEvent, KeyboardSensor, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { arrayMove, SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ActionIcon, TextInput } from "@mantine/core";
import { IconGripVertical, IconX } from "@tabler/icons-react";
import type { RelatedLink } from "../../../../src/core/article.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { LinkFinder } from "./link-finder.tsx";
import styles from "./links-tab.module.css";
import panel from "./panel.module.css";
import { useHeadline } from "./use-headline.ts";

/** 相关: what readers find under the text, in the editor's order. */
export function LinksTab() {
  const { t } = useMessages();
  const { text, set, mayWrite } = useDesk();
  const links = text.relatedLinks;
  const sensors = useSensors(useSensor(PointerSensor), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }));
  const put = (relatedLinks: RelatedLink[]) => set({ relatedLinks });
  const moved = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) put(arrayMove(links, Number(active.id) - 1, Number(over.id) - 1));
  };
  return (
    <>
      {mayWrite && <LinkFinder links={links} add={(link) => put([...links, link])} />}
      {links.length === 0 && <p className={panel["quiet"]}>{t("editor.no-links")}</p>}
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={moved}>
        <SortableContext items={links.map((_, i) => i + 1)} strategy={verticalListSortingStrategy}>
          <ol className={styles["links"]}>
            {links.map((link, i) => (
              <Line
                // biome-ignore lint/suspicious/noArrayIndexKey: a link is its place in the list; two may say the same
                key={i}
                id={i + 1}
                link={link}
                isFixed={!mayWrite}
                change={(title) => put(links.with(i, { ...link, title }))}
                remove={() => put(links.toSpliced(i, 1))}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
    </>
  );
}

interface LineProps {
  id: number;
  link: RelatedLink;
  isFixed: boolean;
  change(title: string): void;
  remove(): void;
}

function Line({ id, link, isFixed, change, remove }: LineProps) {
  const { t } = useMessages();
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id, disabled: isFixed });
  const kind = link.articleId !== null ? t("editor.link-article") : link.url !== null ? link.url : t("editor.link-bare");
  return (
    <li ref={setNodeRef} style={{ transform: CSS.Transform.toString(transform), transition }}>
      {!isFixed && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t("editor.link-move", { n: id })}
          className={styles["grip"]}
          {...attributes}
          {...listeners}
        >
          <IconGripVertical size={15} />
        </ActionIcon>
      )}
      <span className={styles["words"]}>
        <TextInput
          variant="unstyled"
          size="xs"
          aria-label={t("editor.link-title", { n: id })}
          value={link.title}
          placeholder={useHeadline(link.title === "" ? link.articleId : null)}
          maxLength={300}
          readOnly={isFixed}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
        <small title={kind}>{kind}</small>
      </span>
      {!isFixed && (
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t("editor.link-drop", { n: id })} onClick={remove}>
          <IconX size={14} />
        </ActionIcon>
      )}
    </li>
  );
}
