import { Textarea, TextInput } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import type { Words } from "./words.ts";
import styles from "./words-fields.module.css";

/** The fields of what is said of an asset. */
export function WordsFields({
  words,
  set,
  isPicture,
  disabled = false,
}: {
  words: Words;
  set(change: Partial<Words>): void;
  isPicture: boolean;
  disabled?: boolean;
}) {
  const { t } = useMessages();
  return (
    <div className={styles["fields"]}>
      <Textarea
        {...{ required: true, autosize: true, minRows: 2, maxRows: 5, maxLength: 2_000, disabled }}
        className={styles["wide"]}
        label={t("library.caption")}
        placeholder={t("library.caption-hint")}
        value={words.caption}
        onChange={({ currentTarget }) => set({ caption: currentTarget.value })}
      />
      <TextInput
        {...{ required: true, maxLength: 300, disabled }}
        label={t("library.credit")}
        placeholder={t("library.credit-hint")}
        value={words.credit}
        onChange={({ currentTarget }) => set({ credit: currentTarget.value })}
      />
      <TextInput
        {...{ required: true, maxLength: 1_000, disabled }}
        label={t("library.rights")}
        placeholder={t("library.rights-hint")}
        value={words.rights}
        onChange={({ currentTarget }) => set({ rights: currentTarget.value })}
      />
      {isPicture && (
        <TextInput
          {...{ maxLength: 1_000, disabled }}
          className={styles["wide"]}
          label={t("library.alt")}
          placeholder={t("library.alt-hint")}
          value={words.alt}
          onChange={({ currentTarget }) => set({ alt: currentTarget.value })}
        />
      )}
      <TextInput
        {...{ type: "date", disabled }}
        label={t("library.expires")}
        title={t("library.expires-hint")}
        value={words.lastDay}
        onChange={({ currentTarget }) => set({ lastDay: currentTarget.value })}
      />
      <TextInput
        {...{ maxLength: 2_000, disabled }}
        label={t("library.terms")}
        value={words.usageTerms}
        onChange={({ currentTarget }) => set({ usageTerms: currentTarget.value })}
      />
    </div>
  );
}
