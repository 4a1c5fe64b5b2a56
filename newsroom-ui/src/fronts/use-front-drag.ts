import { type CollisionDetection, type DndContextProps, PointerSensor, pointerWithin, useSensor, useSensors } from "@dnd-kit/core";
import { useRef, useState } from "react";
import { place, type Spot } from "./draft.ts";
import type { Arranging } from "./use-arranging.ts";

/** What is dragged. */
export interface Dragged {
  articleId: string;
  headline: string;
}

/** Where it can be dropped: on a row (above or below it, by the half that the pointer is over), or in a block behind all rows. */
export interface Drop extends Spot {
  isRow: boolean;
}

/** A row before its block: both lie under the pointer. */
const rowsFirst: CollisionDetection = (given) => {
  const hits = pointerWithin(given);
  const row = hits.find(({ data }) => (data?.["droppableContainer"]?.data.current as Drop | undefined)?.isRow);
  return row ? [row] : hits;
};

const SILENT = { onDragStart: () => undefined, onDragOver: () => undefined, onDragEnd: () => undefined, onDragCancel: () => undefined };

/** Dragging articles from the list and between blocks; keys have a way of their own (`useLift`). */
export function useFrontDrag({ draft, change }: Arranging) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<Spot | null>(null);
  const pointer = useRef(0);
  const end = () => {
    setDragged(null);
    setTarget(null);
  };
  const context: DndContextProps = {
    sensors,
    collisionDetection: rowsFirst,
    accessibility: { announcements: SILENT, screenReaderInstructions: { draggable: "" } },
    onDragStart: ({ active, activatorEvent }) => {
      pointer.current = (activatorEvent as PointerEvent).clientY;
      setDragged((active.data.current as Dragged).headline);
    },
    onDragMove: ({ over, activatorEvent, delta }) => {
      pointer.current = (activatorEvent as PointerEvent).clientY + delta.y;
      setTarget(spotUnder(over?.data.current as Drop | undefined, over?.rect, pointer.current));
    },
    onDragEnd: ({ active, over }) => {
      const spot = spotUnder(over?.data.current as Drop | undefined, over?.rect, pointer.current);
      if (spot) change(place(draft, (active.data.current as Dragged).articleId, spot));
      end();
    },
    onDragCancel: end,
  };
  return { context, dragged, target };
}

function spotUnder(drop: Drop | undefined, rect: { top: number; height: number } | undefined, y: number): Spot | null {
  if (!drop) return null;
  const isBelow = drop.isRow && rect !== undefined && y > rect.top + rect.height / 2;
  return { key: drop.key, at: drop.at + (isBelow ? 1 : 0) };
}
