import { Button } from "@mantine/core";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import panel from "../panel/panel.module.css";
import { Pieces } from "../stale/differences-view.tsx";
import { CitedFacts } from "./cited-facts.tsx";
import { ForeignOriginal } from "./foreign-original.tsx";
import { OriginBadge } from "./origin-badge.tsx";
import { type Dispatches, lacksHead, originOfBlock } from "./origin-of-block.ts";
import { putHead } from "./put-paragraph.ts";
import styles from "./sources-tab.module.css";
import type { TextBlock } from "./text-blocks.ts";
import type { Cited } from "./use-provenance.ts";
import { wordDifferences } from "./word-differences.ts";

interface Props {
  block: TextBlock;
  before: TextBlock | undefined;
  cited: readonly Cited[];
  dispatches: Dispatches;
  /** A translation service is configured. */
  translates: boolean;
}

/** The original of the paragraph under the cursor, with what became of its words. */
export function ParagraphSource({ block, before, cited, dispatches, translates }: Props) {
  const { t } = useMessages();
  const { editor, mayWrite } = useDesk();
  const origin = originOfBlock(block, dispatches);
  const source = cited.find(({ id }) => id === block.dispatch);
  const dateline = source?.dateline;
  return (
    <section className={panel["section"]}>
      <h2>
        {t("origin.here")}
        {origin && <OriginBadge kind={origin.kind} />}
      </h2>
      {!origin && <p className={panel["quiet"]}>{t("origin.needs-none")}</p>}
      {origin && !source && <p className={panel["quiet"]}>{t("origin.typed")}</p>}
      {source && <CitedFacts source={source} />}
      {source?.isForeign && <ForeignOriginal key={source.id} source={source} block={block} translates={translates} />}
      {source && !source.isForeign && origin && <Original text={block.text} source={source} kind={origin.kind} />}
      {dateline && editor && mayWrite && lacksHead(block, before) && (
        <Button variant="default" size="compact-sm" mt={8} onClick={() => putHead(editor, block, dateline)}>
          {t("origin.put-head", { dateline })}
        </Button>
      )}
    </section>
  );
}

function Original({ text, source, kind }: { text: string; source: Cited; kind: string }) {
  const { t } = useMessages();
  if (kind === "verbatim") return <p className={styles["same"]}>{t("origin.same")}</p>;
  const changed = wordDifferences(text, source.paragraphs);
  return (
    <div className={styles["original"]} lang={source.language ?? undefined}>
      {changed ? (
        <p>
          <Pieces pieces={changed.pieces} />
        </p>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
        source.paragraphs.map((paragraph, i) => <p key={i}>{paragraph}</p>)
      )}
    </div>
  );
}
