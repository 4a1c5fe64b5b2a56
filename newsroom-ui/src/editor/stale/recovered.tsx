import { Button, CloseButton, Modal } from "@mantine/core";
import { useState } from "react";
import type { ArticleText } from "../../../../src/core/article.ts";
import { blocks } from "../../../../src/html/blocks.ts";
import { paragraphChanges } from "../../../../src/text/diff/paragraphs.ts";
import { useMe } from "../../app/use-me.ts";
import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { browserKeeper } from "../saving/browser-keeper.ts";
import type { Reopening } from "../saving/reopen.ts";
import { DifferencesView } from "./differences-view.tsx";
import styles from "./strip.module.css";

/** Says that what stands on the screen is more than the newest revision, and offers what other windows left behind. */
export function Recovered({ reopening: { from, offers } }: { reopening: Reopening<ArticleText> }) {
  const { t } = useMessages();
  const times = useTimes();
  const me = useMe().data;
  const { article, text, show, autosave, mayWrite } = useDesk();
  const [isSeen, see] = useState(from === "revision");
  const [left, setLeft] = useState(offers);
  const [compared, compareWith] = useState<{ before: ArticleText; after: ArticleText } | null>(null);
  if (!mayWrite) return null;
  const saved = autosave.base.text;
  const drop = (tab: string) => {
    setLeft(left.filter((offer) => offer.tab !== tab));
    void browserKeeper(me?.id ?? "", article.id).drop(tab);
  };
  return (
    <>
      {!isSeen && (
        <div className={`${styles["strip"]} ${styles["calm"]}`} role="status">
          <span>{t(from === "browser" ? "editor.recovered-browser" : "editor.recovered-copy")}</span>
          <Button variant="subtle" size="compact-sm" onClick={() => compareWith({ before: article.revision.text, after: text })}>
            {t("editor.see-changes")}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => {
              show(saved);
              see(true);
            }}
          >
            {t("editor.back-to-saved")}
          </Button>
          <CloseButton size="sm" aria-label={t("common.close")} onClick={() => see(true)} />
        </div>
      )}
      {left.map((offer) => (
        <div key={offer.tab} className={styles["strip"]} role="status">
          <span>{t("editor.offer", { time: times.short(offer.at) })}</span>
          <Button variant="subtle" size="compact-sm" onClick={() => compareWith({ before: text, after: offer.text })}>
            {t("editor.see-changes")}
          </Button>
          <Button
            size="compact-sm"
            onClick={() => {
              show(offer.text);
              drop(offer.tab);
            }}
          >
            {t("editor.take-offer")}
          </Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => drop(offer.tab)}>
            {t("editor.drop-offer")}
          </Button>
        </div>
      ))}
      {compared && (
        <Modal
          opened
          onClose={() => compareWith(null)}
          size={900}
          title={t("editor.see-changes")}
          closeButtonProps={{ "aria-label": t("common.close") }}
        >
          <DifferencesView differences={differencesBetween(compared.before, compared.after)} />
        </Modal>
      )}
    </>
  );
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const words = (line: string) => Array.from(segmenter.segment(line), ({ segment }) => segment);

function differencesBetween(before: ArticleText, after: ArticleText) {
  const [older, newer] = [blocks(before.bodyHtml), blocks(after.bodyHtml)];
  const body = [...paragraphChanges(older, newer, words)].map((change) => {
    const { tag, text } = (change.kind === "removed" ? older[change.from] : newer[change.to]) ?? { tag: "p", text: "" };
    return { kind: change.kind, tag, text, ...(change.kind === "changed" && { pieces: change.pieces }) };
  });
  const fields = (["headline", "headlineList", "headlineSearch", "summary", "sourceName"] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      pieces: [
        { kind: "removed" as const, text: before[field] ?? "" },
        { kind: "added" as const, text: after[field] ?? "" },
      ],
    }));
  return { fields, body };
}
