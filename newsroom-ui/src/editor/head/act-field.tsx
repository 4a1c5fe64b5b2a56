import { Autocomplete } from "@mantine/core";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./head.module.css";
import { Labelled } from "./labelled.tsx";

/** What a newsroom says that it did with what it took over, as `text/desk` reads it in reports; any other word may be typed. */
// content: the words that are printed after 来源, in any interface.
const ACTS = ["编发", "编译", "转载", "综合", "编写", "整理", "摘编", "译发"];

/** 行为: printed after the source's name, with the desk before it. */
export function ActField() {
  const { t } = useMessages();
  const { text, set, mayWrite } = useDesk();
  return (
    <Labelled label={t("editor.act")}>
      <Autocomplete
        variant="unstyled"
        size="sm"
        className={styles["input"]}
        aria-label={t("editor.act")}
        value={text.act ?? ""}
        data={ACTS}
        readOnly={!mayWrite}
        maxLength={40}
        onChange={(value) => set({ act: value === "" ? null : value })}
      />
    </Labelled>
  );
}
