import { Textarea, TextInput } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import type { Refusal } from "./use-refusal.ts";
import type { SourceForm } from "./use-sources.ts";

/** From when until when the licence holds, and what was agreed; nothing of it where reprints are forbidden anyway. */
export function LicenceFields({ form, set, refusal }: { form: SourceForm; set(part: Partial<SourceForm>): void; refusal: Refusal }) {
  const { t } = useMessages();
  const { licence, licenceFrom, licenceUntil, terms } = form;
  return (
    <>
      {licence !== "forbidden" && (
        <div className={styles["pair"]}>
          <TextInput
            type="date"
            label={t("sources.licence-from")}
            value={licenceFrom ?? ""}
            error={refusal.at("licenceFrom")}
            onChange={(event) => set({ licenceFrom: event.currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label={t("sources.licence-until")}
            description={t("sources.licence-until-hint")}
            inputWrapperOrder={["label", "input", "description", "error"]}
            value={licenceUntil ?? ""}
            error={refusal.at("licenceUntil")}
            onChange={(event) => set({ licenceUntil: event.currentTarget.value || null })}
          />
        </div>
      )}
      <Textarea
        label={t("sources.terms")}
        description={t("sources.terms-hint")}
        value={terms ?? ""}
        maxLength={4_000}
        minRows={2}
        autosize
        error={refusal.at("terms")}
        onChange={(event) => set({ terms: event.currentTarget.value || null })}
      />
    </>
  );
}
