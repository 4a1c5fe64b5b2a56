import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { plainLetters } from "../../../../src/check/taken/runs-in.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import panel from "../panel/panel.module.css";
import { putParagraph } from "./put-paragraph.ts";
import styles from "./sources-tab.module.css";
import type { TextBlock } from "./text-blocks.ts";
import type { Cited } from "./use-provenance.ts";

/** What the text's reports say beside it, to be put behind the block of the cursor (`before`). */
export function MoreParagraphs({ before, blocks, cited }: { before: TextBlock | undefined; blocks: readonly TextBlock[]; cited: readonly Cited[] }) {
  const { t } = useMessages();
  const { editor, mayWrite } = useDesk();
  const written = plainLetters(blocks.map(({ text }) => text).join("\n")).text;
  const isThere = (paragraph: string) => written.includes(plainLetters(paragraph).text);
  const more = cited
    .map((source) => ({ source, left: source.paragraphs.filter((paragraph) => !isThere(paragraph)) }))
    .filter(({ left }) => left.length > 0);
  if (more.length === 0) return null;
  return (
    <section className={panel["section"]}>
      <h2>{t("origin.more")}</h2>
      {more.map(({ source, left }) => (
        <details key={source.id} className={styles["more"]}>
          <summary>
            {source.dateline ?? source.headline ?? t("origin.headless")} <small>{t("origin.left", { n: left.length })}</small>
          </summary>
          {left.map((paragraph) => (
            <div key={paragraph}>
              <p lang={source.language ?? undefined}>{paragraph}</p>
              {editor && mayWrite && source.problem === null && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconPlus size={14} />}
                  onClick={() => putParagraph(editor, before, source, paragraph)}
                >
                  {t("origin.put")}
                </Button>
              )}
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}
