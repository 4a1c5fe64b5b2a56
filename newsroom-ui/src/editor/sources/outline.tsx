import { type KeyboardEvent, useState } from "react";
import { headLength } from "../../../../src/check/taken/head-length.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import panel from "../panel/panel.module.css";
import { moveBlock } from "./move-block.ts";
import { OriginBadge } from "./origin-badge.tsx";
import { type Dispatches, lacksHead, originOfBlock } from "./origin-of-block.ts";
import styles from "./sources-tab.module.css";
import type { TextBlock } from "./text-blocks.ts";
import type { Cited } from "./use-provenance.ts";

const BY: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

interface Props {
  blocks: readonly TextBlock[];
  /** In which the cursor stands. */
  at: number;
  cited: readonly Cited[];
  dispatches: Dispatches;
}

/** The text in a line a paragraph, each with its source, to be put in another order by pointer or Alt Shift ↑ ↓. */
export function Outline({ blocks, at, cited, dispatches }: Props) {
  const { t } = useMessages();
  const { editor, mayWrite } = useDesk();
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const nameOf = new Map(cited.map(({ id, name }) => [id, name]));
  const go = ({ pos }: TextBlock) =>
    editor
      ?.chain()
      .focus(pos + 1)
      .scrollIntoView()
      .run();
  const drop = (to: number) => {
    if (editor && dragged !== null) moveBlock(editor, dragged, to);
    setDragged(null);
    setOver(null);
  };
  const byKey = (event: KeyboardEvent, index: number) => {
    const by = BY[event.key];
    if (by === undefined || !event.altKey || !event.shiftKey || !editor || !mayWrite) return;
    event.preventDefault();
    moveBlock(editor, index, index + by);
  };
  return (
    <section className={panel["section"]}>
      <h2>
        {t("origin.order")} {mayWrite && <small>{t("origin.order-hint")}</small>}
      </h2>
      <ol className={styles["outline"]}>
        {blocks.map((block) => {
          const { index, text, dispatch } = block;
          const origin = originOfBlock(block, dispatches);
          return (
            <li
              key={index}
              draggable={mayWrite}
              data-current={index === at ? "" : undefined}
              data-over={index === over ? "" : undefined}
              onDragStart={() => setDragged(index)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(index);
              }}
              onDragEnd={() => drop(dragged ?? index)}
              onDrop={() => drop(index)}
            >
              <button type="button" onClick={() => go(block)} onKeyDown={(event) => byKey(event, index)}>
                <span>{text.slice(headLength(text)).trim().slice(0, 60) || t("origin.wordless")}</span>
                <small>
                  {origin && <OriginBadge kind={origin.kind} />}
                  {nameOf.get(dispatch ?? "") ?? ""}
                  {lacksHead(block, blocks[index - 1]) && <i>{t("origin.lacks-head")}</i>}
                </small>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
