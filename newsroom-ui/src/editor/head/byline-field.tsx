import { TagsInput } from "@mantine/core";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./head.module.css";
import { Labelled } from "./labelled.tsx";

/** 作者: a name each; a comma, 、 or Enter ends one. */
export function BylineField() {
  const { t } = useMessages();
  const { text, set, mayWrite } = useDesk();
  return (
    <Labelled label={t("editor.byline")}>
      <TagsInput
        variant="unstyled"
        size="sm"
        className={styles["input"]}
        aria-label={t("editor.byline")}
        data-field="byline"
        placeholder={text.byline.length === 0 ? t("editor.byline-hint") : ""}
        value={text.byline}
        readOnly={!mayWrite}
        splitChars={[",", "，", "、", ";", "；"]}
        acceptValueOnBlur
        maxTags={30}
        maxLength={100}
        onChange={(byline) => set({ byline })}
      />
    </Labelled>
  );
}
