import { Button, SegmentedControl, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import type { SiteFields } from "./site-fields.ts";
import { type SiteSettings, siteActs } from "./use-site-settings.ts";

/** Clauses under articles, and what notices begin with. */
export function SiteClauses({ form, set, refusal, settings }: SiteFields & { settings: SiteSettings }) {
  const { t } = useMessages();
  const { clauses } = form;
  return (
    <div className={styles["form"]}>
      <h2 className={styles["part"]}>{t("sites.clauses")}</h2>
      <p className={styles["hint"]}>{t("sites.clauses-hint")}</p>
      {(["own", "reprint", "takedown"] as const).map((name) => (
        <Textarea
          key={name}
          label={t(`sites.clause-${name}`)}
          value={clauses[name]}
          maxLength={1_000}
          minRows={2}
          autosize
          error={refusal.at(`clauses.${name}`)}
          onChange={(e) => set({ clauses: { ...clauses, [name]: e.currentTarget.value } })}
        />
      ))}
      <h2 className={styles["part"]}>{t("sites.feed-text")}</h2>
      <p className={styles["hint"]}>{t("sites.feed-text-hint")}</p>
      <SegmentedControl
        w="fit-content"
        aria-label={t("sites.feed-text")}
        value={form.feedText}
        onChange={(feedText) => set({ feedText: feedText === "full" ? "full" : "summary" })}
        data={(["summary", "full"] as const).map((value) => ({ value, label: t(`sites.feed-text-${value}`) }))}
      />
      <WordingForm settings={settings} />
    </div>
  );
}

function WordingForm({ settings: { id, wording } }: { settings: SiteSettings }) {
  const { t } = useMessages();
  const [words, setWords] = useState(wording);
  const queries = useQueryClient();
  const save = async () => {
    try {
      await siteActs.wording(id, words);
      await queries.invalidateQueries({ queryKey: ["site-settings"] });
      showDone(t("sites.saved"), t);
    } catch (error) {
      showError(error, t);
    }
  };
  return (
    <>
      <h2 className={styles["part"]}>{t("sites.wording")}</h2>
      <p className={styles["hint"]}>{t("sites.wording-hint")}</p>
      {(["correction", "withdrawal"] as const).map((name) => (
        <Textarea
          key={name}
          label={t(`sites.wording-${name}`)}
          value={words[name] ?? ""}
          maxLength={1_000}
          minRows={2}
          autosize
          onChange={(e) => setWords({ ...words, [name]: e.currentTarget.value || null })}
        />
      ))}
      <Button variant="default" w={140} onClick={save}>
        {t("sites.wording-save")}
      </Button>
    </>
  );
}
