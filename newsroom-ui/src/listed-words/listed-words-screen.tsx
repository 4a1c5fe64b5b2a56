import { TextInput, VisuallyHidden } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import table from "../administration/administration.module.css";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { ListedWordForm } from "./listed-word-form.tsx";
import { ListedWordLine } from "./listed-word-line.tsx";
import { type ListedWord, useListedWords } from "./use-listed-words.ts";

/** 用词表: spellings that the newsroom does not want, marked in every text with the ones to print. */
export default function ListedWordsScreen() {
  const { t } = useMessages();
  const { data } = useListedWords();
  const [changing, change] = useState<ListedWord | null>(null);
  const [wanted, setWanted] = useState("");
  if (!data) return <Page title={t("listed.title")}>{null}</Page>;
  const needle = wanted.trim();
  const shown = data.words.filter(({ wrong, right }) => wrong.includes(needle) || right.includes(needle));
  return (
    <Page title={t("listed.title")} sub={t("listed.sub")}>
      <ListedWordForm key={changing?.wrong ?? ""} changing={changing} done={() => change(null)} />
      {data.words.length === 0 ? (
        <EmptyState title={t("listed.none")} hint={t("listed.none-hint")} />
      ) : (
        <>
          <search className={table["bar"]}>
            <TextInput
              size="xs"
              w={230}
              type="search"
              leftSection={<IconSearch size={14} />}
              aria-label={t("listed.find")}
              placeholder={t("listed.find")}
              value={wanted}
              onChange={({ currentTarget }) => setWanted(currentTarget.value)}
            />
            <span className={table["quiet"]}>{t("edition.full", { n: data.words.length, most: data.most })}</span>
          </search>
          <table className={table["table"]}>
            <thead>
              <tr>
                <th scope="col">{t("listed.wrong")}</th>
                <th scope="col">{t("listed.right")}</th>
                <th scope="col">{t("listed.reason")}</th>
                <th scope="col">
                  <VisuallyHidden>{t("edition.acts")}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((word) => (
                <ListedWordLine key={word.wrong} word={word} change={change} />
              ))}
            </tbody>
          </table>
          {shown.length === 0 && <EmptyState title={t("edition.none-found")} />}
        </>
      )}
    </Page>
  );
}
