import { Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./edition.module.css";
import { type EditionWord, useTrial } from "./use-edition-words.ts";

/** A sentence, and how readers would see it in both forms, with the word that is being entered. */
export function Trial({ word }: { word: EditionWord }) {
  const { t } = useMessages();
  const [text, setText] = useState(t("edition.trial-sample"));
  const [asked] = useDebouncedValue({ text, word }, 250);
  const { siteId, simplified, traditional } = asked.word;
  const unsaved = simplified.trim() && traditional.trim() ? { simplified, traditional } : null;
  const { data } = useTrial(siteId, asked.text, unsaved);
  return (
    <section className={styles["trial"]} aria-label={t("edition.trial")}>
      <Textarea
        label={t("edition.trial-text")}
        description={t("edition.trial-hint")}
        value={text}
        maxLength={2_000}
        minRows={3}
        autosize
        onChange={(e) => setText(e.currentTarget.value)}
      />
      <dl className={styles["made"]} aria-live="polite">
        {(["tw", "hk"] as const).map((edition) => (
          <div key={edition}>
            <dt>{t(`edition.${edition}`)}</dt>
            <dd lang={edition === "tw" ? "zh-Hant-TW" : "zh-Hant-HK"}>{text.trim() && data?.[edition]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
