import { Button, TextInput, VisuallyHidden } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import table from "../administration/administration.module.css";
import { EmptyState } from "../app/empty-state.tsx";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./edition.module.css";
import { type EditionWord, putWord, removeWord } from "./use-edition-words.ts";

interface Props {
  words: readonly EditionWord[];
  /** How many there may be for every site, and for each. */
  most: number;
  change(word: EditionWord): void;
  everySite: boolean;
}

/** The words that are in force. One who may not set words of every site reads them. */
export function WordTable({ words, most, change, everySite }: Props) {
  const { t } = useMessages();
  const [wanted, setWanted] = useState("");
  const needle = wanted.trim();
  const shown = words.filter(({ simplified, traditional }) => simplified.includes(needle) || traditional.includes(needle));
  if (words.length === 0) return <EmptyState title={t("edition.none")} hint={t("edition.none-hint")} />;
  return (
    <>
      <search className={table["bar"]}>
        <TextInput
          size="xs"
          w={230}
          type="search"
          leftSection={<IconSearch size={14} />}
          aria-label={t("edition.find")}
          placeholder={t("edition.find")}
          value={wanted}
          onChange={(e) => setWanted(e.currentTarget.value)}
        />
        <span className={table["quiet"]}>{t("edition.full", { n: words.length, most })}</span>
      </search>
      <table className={table["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("edition.simplified")}</th>
            <th scope="col">{t("edition.traditional")}</th>
            <th scope="col">{t("edition.where")}</th>
            <th scope="col">
              <VisuallyHidden>{t("edition.acts")}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((word) => (
            <Line key={`${word.siteId} ${word.simplified}`} word={word} change={change} mayChange={everySite || word.siteId !== null} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <EmptyState title={t("edition.none-found")} />}
    </>
  );
}

function Line({ word, change, mayChange }: { word: EditionWord; change(word: EditionWord): void; mayChange: boolean }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const sites = useSites();
  const { siteId, simplified, traditional } = word;
  const fresh = () => queries.invalidateQueries({ queryKey: ["edition-words"] });
  const remove = async () => {
    try {
      await removeWord(word);
      await fresh();
      showDone(t("edition.removed", { word: simplified }), t, () => putWord(word).then(fresh));
    } catch (error) {
      showError(error, t);
    }
  };
  return (
    <tr>
      <td className={table["lead"]} lang="zh-Hans">
        {simplified}
      </td>
      <td className={table["lead"]} lang="zh-Hant">
        {traditional}
      </td>
      <td>{siteId === null ? t("edition.everywhere") : (sites.find(({ id }) => id === siteId)?.name ?? siteId)}</td>
      <td className={styles["acts"]}>
        {mayChange && (
          <>
            <Button variant="subtle" size="compact-sm" aria-label={t("edition.change-word", { word: simplified })} onClick={() => change(word)}>
              {t("edition.change")}
            </Button>
            <Button variant="subtle" color="alarm" size="compact-sm" aria-label={t("edition.remove-word", { word: simplified })} onClick={remove}>
              {t("edition.remove")}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
