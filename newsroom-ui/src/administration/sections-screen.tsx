import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { Button } from "@mantine/core";
import { useState } from "react";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMe } from "../app/use-me.ts";
import { useSite } from "../app/use-site.ts";
import { useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { dropPlace, keyPlace, treeLines, withoutBelow } from "./drop-place.ts";
import { RemoveSectionDialog } from "./remove-section-dialog.tsx";
import { SectionDialog } from "./section-dialog.tsx";
import { SectionRow } from "./section-row.tsx";
import styles from "./sections-screen.module.css";
import { SiteSelect } from "./site-select.tsx";
import { type SectionState, useSectionActs, useSections } from "./use-sections.ts";

/** 栏目: a site's tree, moved by drag and by keys. */
export default function SectionsScreen() {
  const { home } = useSite();
  const [chosen, choose] = useState<string | null>(null);
  const siteId = chosen ?? home?.id;
  const { t } = useMessages();
  const { data } = useSections(siteId);
  if (!data || siteId === undefined) return <Page title={t("sections.title")}>{null}</Page>;
  return <Tree siteId={siteId} choose={choose} sections={data.sections} />;
}

type Asked = { act: "add"; below: SectionState | null } | { act: "rename" | "remove"; section: SectionState };

function Tree({ siteId, choose, sections }: { siteId: string; choose(id: string | null): void; sections: readonly SectionState[] }) {
  const { t } = useMessages();
  const sites = useSites();
  const mayChange = useMe().data?.may.includes("POST /sites/{siteId}/sections") ?? false;
  const { mutateAsync: act } = useSectionActs(siteId);
  const [asked, ask] = useState<Asked | null>(null);
  const [dragging, setDragging] = useState<string | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const lines = treeLines(sections);
  const shown = dragging === null ? lines : withoutBelow(lines, dragging);
  const reviewsAbove = new Map(sites.find(({ id }) => id === siteId)?.sections.map(({ id, reviews }) => [id, reviews]));
  const move = async (section: SectionState, place: { parentId: string | null; position: number } | null) => {
    if (!place) return;
    const back = { parentId: section.parentId, position: section.position };
    try {
      await act({ act: "place", sectionId: section.id, ...place });
      showDone(t("sections.moved", { name: section.name }), t, () => act({ act: "place", sectionId: section.id, ...back }));
    } catch (error) {
      showError(error, t);
    }
  };
  const drop = ({ active, over, delta }: DragEndEvent) => {
    setDragging(null);
    const section = sections.find(({ id }) => id === active.id);
    if (section && over) return move(section, dropPlace(lines, section.id, String(over.id), delta.x));
  };
  const addTop = () => ask({ act: "add", below: null });
  return (
    <Page
      title={t("sections.title")}
      sub={mayChange && t("sections.sub")}
      acts={
        <>
          <SiteSelect siteId={siteId} choose={choose} />
          {mayChange && <Button onClick={addTop}>{t("sections.new")}</Button>}
        </>
      }
    >
      {lines.length === 0 ? (
        <EmptyState title={t("sections.none")} hint={t("sections.none-hint")}>
          {mayChange && <Button onClick={addTop}>{t("sections.new")}</Button>}
        </EmptyState>
      ) : (
        <DndContext
          sensors={sensors}
          collisionDetection={closestCenter}
          onDragStart={({ active }) => setDragging(String(active.id))}
          onDragCancel={() => setDragging(null)}
          onDragEnd={drop}
        >
          <div className={`${styles["row"]} ${styles["head"]}`}>
            <span>{t("sections.name")}</span>
            <span>{t("sections.address")}</span>
            <span className={styles["count"]}>{t("sections.articles")}</span>
            <span>{t("sections.reviews")}</span>
            <span />
          </div>
          <SortableContext items={shown.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
            <ul className={styles["tree"]}>
              {shown.map((section) => (
                <SectionRow
                  key={section.id}
                  section={section}
                  above={section.ownReviews === null ? (reviewsAbove.get(section.id) ?? 1) : (reviewsAbove.get(section.parentId ?? "") ?? 1)}
                  mayChange={mayChange}
                  press={(key) => move(section, keyPlace(lines, section.id, key))}
                  add={() => ask({ act: "add", below: section })}
                  rename={() => ask({ act: "rename", section })}
                  remove={() => ask({ act: "remove", section })}
                  setReviews={(reviews) => act({ act: "reviews", sectionId: section.id, reviews }).catch((error) => showError(error, t))}
                />
              ))}
            </ul>
          </SortableContext>
        </DndContext>
      )}
      {asked?.act === "add" && (
        <SectionDialog
          title={asked.below ? t("sections.new-below", { name: asked.below.name }) : t("sections.new")}
          close={() => ask(null)}
          send={(fields) => act({ act: "create", parentId: asked.below?.id ?? null, ...fields })}
        />
      )}
      {asked?.act === "rename" && (
        <SectionDialog
          title={t("sections.rename")}
          before={asked.section}
          close={() => ask(null)}
          send={(fields) => act({ act: "rename", sectionId: asked.section.id, ...fields })}
        />
      )}
      {asked?.act === "remove" && (
        <RemoveSectionDialog
          section={asked.section}
          sections={sections}
          close={() => ask(null)}
          send={(intoId) => act({ act: "remove", sectionId: asked.section.id, intoId })}
        />
      )}
    </Page>
  );
}
