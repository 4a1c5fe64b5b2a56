import { useState } from "react";
import { Page } from "../app/page.tsx";
import { useMe } from "../app/use-me.ts";
import { useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { Trial } from "./trial.tsx";
import { type EditionWord, useEditionWords } from "./use-edition-words.ts";
import { WordForm } from "./word-form.tsx";
import { WordTable } from "./word-table.tsx";

/** 繁体用字: what the tables of the Traditional edition get wrong, put right by hand, with a sentence to try it on. */
export default function EditionScreen() {
  const { t } = useMessages();
  const { data } = useEditionWords();
  const may = useMe().data?.may ?? [];
  const everySite = may.includes("PUT /edition-words");
  const sites = useSites().filter(({ edition }) => edition !== null);
  const [word, setWord] = useState<EditionWord | null>(null);
  const shown = word ?? { siteId: everySite ? null : (sites[0]?.id ?? null), simplified: "", traditional: "" };
  if (!data) return <Page title={t("edition.title")}>{null}</Page>;
  const isKnown = data.words.some(({ siteId, simplified }) => siteId === shown.siteId && simplified === shown.simplified.trim());
  return (
    <Page title={t("edition.title")} sub={t("edition.sub")}>
      <Trial word={shown} />
      <WordForm word={shown} set={setWord} clear={() => setWord(null)} everySite={everySite} isKnown={isKnown} />
      <WordTable words={data.words} most={data.most} change={setWord} everySite={everySite} />
    </Page>
  );
}
