import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import panel from "../panel/panel.module.css";
import { MoreParagraphs } from "./more-paragraphs.tsx";
import { Outline } from "./outline.tsx";
import { ParagraphSource } from "./paragraph-source.tsx";
import { TargetLength } from "./target-length.tsx";
import { useBlocks } from "./use-blocks.ts";
import { useProvenance } from "./use-provenance.ts";

/** 出处: where the paragraph under the cursor comes from, beside its original; the text's order; what else its reports hold. */
export function SourcesTab() {
  const { t } = useMessages();
  const { article, editor } = useDesk();
  const { data } = useProvenance(article.id);
  const { blocks, at, dispatches } = useBlocks(editor);
  const cited = data?.dispatches ?? [];
  const block = blocks[at];
  return (
    <>
      <TargetLength />
      {data && cited.length === 0 && <p className={panel["quiet"]}>{t("origin.none-cited")}</p>}
      {cited.length > 0 && (
        <>
          {block && (
            <ParagraphSource block={block} before={blocks[at - 1]} cited={cited} dispatches={dispatches} translates={data?.translates ?? false} />
          )}
          <Outline blocks={blocks} at={at} cited={cited} dispatches={dispatches} />
          <MoreParagraphs before={block ?? blocks.at(-1)} blocks={blocks} cited={cited} />
        </>
      )}
    </>
  );
}
