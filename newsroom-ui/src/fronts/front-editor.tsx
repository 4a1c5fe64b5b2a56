import { DndContext, DragOverlay } from "@dnd-kit/core";
import { VisuallyHidden } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts.tsx";
import { useSites } from "../app/use-sites.ts";
import { BlockList } from "./block-list.tsx";
import { Candidates } from "./candidates.tsx";
import { EditorBar } from "./editor-bar.tsx";
import styles from "./front-editor.module.css";
import type { EditorsFront, FrontName, FrontRoutes } from "./front-routes.ts";
import { HistoryDrawer } from "./history-drawer.tsx";
import { PreviewPane } from "./preview-pane.tsx";
import { StaleDialog } from "./stale-dialog.tsx";
import { useArranging } from "./use-arranging.ts";
import { useFrontDrag } from "./use-front-drag.ts";
import { type Script, useFrontPreview } from "./use-front-preview.ts";
import { useLift } from "./use-lift.ts";

interface Props {
  front: FrontName;
  fronts: readonly FrontName[];
  routes: FrontRoutes;
  server: EditorsFront;
}

/** Articles to choose from, blocks to put them in, and the page that comes of it. */
export function FrontEditor({ front, fronts, routes, server }: Props) {
  const arranging = useArranging(front, routes, server);
  const [script, setScript] = useState<Script>("hans");
  const hasTwin = useSites().find(({ id }) => id === front.siteId)?.edition !== null;
  const [showsHistory, showHistory] = useState(false);
  const { preview, error } = useFrontPreview(front, routes, arranging.draft, script);
  const lift = useLift(arranging);
  const drag = useFrontDrag(arranging);
  const { isDirty } = arranging;

  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isDirty) window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [isDirty]);
  // The keys stay the same while what they do is always of the newest draft.
  const newest = useRef(arranging);
  newest.current = arranging;
  const shortcuts = useMemo<Shortcut[]>(
    () => [
      { key: "mod+s", label: "fronts.save", act: () => void (newest.current.isDirty && newest.current.save()), whileTyping: true },
      { key: "mod+z", label: "fronts.undo", act: () => newest.current.undo() },
      { key: "mod+y", label: "fronts.redo", act: () => newest.current.redo() },
    ],
    [],
  );
  useShortcuts(shortcuts);

  return (
    <DndContext {...drag.context}>
      <div className={styles["editor"]}>
        <EditorBar front={front} fronts={fronts} arranging={arranging} showHistory={() => showHistory(true)} />
        <Candidates front={front} routes={routes} arranging={arranging} say={lift.say} />
        <BlockList front={front} arranging={arranging} preview={preview} lift={lift} target={drag.target} />
        <PreviewPane html={preview?.html} error={error} script={script} setScript={setScript} hasTwin={hasTwin} />
      </div>
      <VisuallyHidden aria-live="assertive">{lift.said}</VisuallyHidden>
      <DragOverlay dropAnimation={null}>{drag.dragged && <div className={styles["dragged"]}>{drag.dragged}</div>}</DragOverlay>
      {showsHistory && <HistoryDrawer routes={routes} arranging={arranging} close={() => showHistory(false)} />}
      {arranging.theirs && <StaleDialog arranging={arranging} theirs={arranging.theirs} />}
    </DndContext>
  );
}
