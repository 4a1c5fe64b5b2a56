import { Button } from "@mantine/core";
import table from "../administration/administration.module.css";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./listed-words.module.css";
import { type ListedWord, useChangeList } from "./use-listed-words.ts";

/** One spelling, with what can be done with it. */
export function ListedWordLine({ word, change }: { word: ListedWord; change(word: ListedWord): void }) {
  const { t } = useMessages();
  const { put, remove, isBusy } = useChangeList();
  const { wrong, right, reason } = word;
  const takeOut = () =>
    remove(word).then(
      () => showDone(t("edition.removed", { word: wrong }), t, () => put(word)),
      () => {}, // said already
    );
  return (
    <tr>
      <td className={table["lead"]}>{wrong}</td>
      <td className={table["lead"]}>{right || t("listed.leave-out")}</td>
      <td>{reason}</td>
      <td className={styles["acts"]}>
        <Button variant="subtle" size="compact-sm" aria-label={t("edition.change-word", { word: wrong })} onClick={() => change(word)}>
          {t("edition.change")}
        </Button>
        <Button
          variant="subtle"
          color="alarm"
          size="compact-sm"
          disabled={isBusy}
          aria-label={t("edition.remove-word", { word: wrong })}
          onClick={takeOut}
        >
          {t("edition.remove")}
        </Button>
      </td>
    </tr>
  );
}
