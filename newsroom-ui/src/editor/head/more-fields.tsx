import { Textarea } from "@mantine/core";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./head.module.css";
import { Labelled } from "./labelled.tsx";
import { LineField } from "./line-field.tsx";

/** Where it was first printed, what lists and cards say of it, whose it is. */
export function MoreFields() {
  const { t } = useMessages();
  const { text, set, mayWrite } = useDesk();
  return (
    <>
      <LineField name="originalHeadline" label={t("editor.original-headline")} most={300} />
      <LineField name="originalUrl" label={t("editor.original-url")} most={2_000} placeholder="https://" />
      <div className={styles["whole"]}>
        <Labelled label={t("editor.summary")}>
          <Textarea
            variant="unstyled"
            size="sm"
            autosize
            maxRows={4}
            className={styles["input"]}
            aria-label={t("editor.summary")}
            placeholder={t("editor.summary-hint")}
            value={text.summary ?? ""}
            maxLength={1_000}
            readOnly={!mayWrite}
            onChange={({ currentTarget: { value } }) => set({ summary: value === "" ? null : value })}
          />
        </Labelled>
      </div>
      <LineField name="copyrightNotice" label={t("editor.copyright")} most={1_000} placeholder={t("editor.copyright-hint")} />
      <LineField name="usageTerms" label={t("editor.usage")} most={1_000} />
    </>
  );
}
