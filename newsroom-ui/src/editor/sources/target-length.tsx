import { NumberInput } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useMemo } from "react";
import { plainText } from "../../../../src/html/blocks.ts";
import { countWords } from "../../../../src/text/count.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./sources-tab.module.css";

/** How long the text is to be, for whoever writes it here, and how far it is from there. */
export function TargetLength() {
  const { t } = useMessages();
  const { article, text } = useDesk();
  const [target, setTarget] = useLocalStorage<number>({ key: `dateline.target.${article.id}`, defaultValue: 0 });
  const words = useMemo(() => countWords(plainText(text.bodyHtml)), [text.bodyHtml]);
  const over = words - target;
  return (
    <div className={styles["target"]}>
      <NumberInput
        label={t("origin.target")}
        value={target || ""}
        onChange={(value) => setTarget(Number(value) || 0)}
        min={0}
        max={100_000}
        step={100}
        clampBehavior="strict"
        allowNegative={false}
        allowDecimal={false}
        hideControls
        w={110}
      />
      <p aria-live="polite" data-over={target > 0 && over > 0 ? "" : undefined}>
        <b>{t("editor.words", { n: words })}</b>
        {target > 0 && <span>{over > 0 ? t("origin.over", { n: over }) : t("origin.under", { n: -over })}</span>}
        {target > 0 && <progress max={target} value={Math.min(words, target)} aria-label={t("origin.target")} />}
      </p>
    </div>
  );
}
