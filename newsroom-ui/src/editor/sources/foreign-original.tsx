import { useMessages } from "../../messages/use-messages.tsx";
import { DraftTranslation } from "./draft-translation.tsx";
import styles from "./sources-tab.module.css";
import type { TextBlock } from "./text-blocks.ts";
import type { Cited } from "./use-provenance.ts";

/** An original in another language: what the newsroom calls the names in it, and each paragraph with a draft of its translation where a service is configured. */
export function ForeignOriginal({ source, block, translates }: { source: Cited; block: TextBlock; translates: boolean }) {
  const { t } = useMessages();
  return (
    <>
      {source.names.length > 0 && (
        <dl className={styles["names"]} aria-label={t("origin.names")}>
          {source.names.map(({ text, zh }) => (
            <div key={text}>
              <dt lang={source.language ?? undefined}>{text}</dt>
              <dd>{zh}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles["original"]}>
        {source.paragraphs.map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
          <div key={i}>
            <p lang={source.language ?? undefined}>{paragraph}</p>
            {translates && source.problem === null && <DraftTranslation dispatchId={source.id} paragraph={i} block={block} />}
          </div>
        ))}
      </div>
      {!translates && <p className={styles["hint"]}>{t("origin.no-service")}</p>}
    </>
  );
}
