import { Button, Select, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef } from "react";
import { useRefusal } from "../administration/use-refusal.ts";
import { showDone } from "../app/undo.tsx";
import { useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./edition.module.css";
import { type EditionWord, putWord } from "./use-edition-words.ts";

interface Props {
  word: EditionWord;
  set(word: EditionWord): void;
  clear(): void;
  /** Whether words of every site may be set, not only those of one. */
  everySite: boolean;
  /** Whether there is such a word already, which is changed. */
  isKnown: boolean;
}

/** One word: what stands in the Simplified text, what the edition makes of it, and where. */
export function WordForm({ word, set, clear, everySite, isKnown }: Props) {
  const { t } = useMessages();
  const sites = useSites().filter(({ edition }) => edition !== null);
  const queries = useQueryClient();
  const refusal = useRefusal();
  const first = useRef<HTMLInputElement>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    try {
      await putWord(word);
      await queries.invalidateQueries({ queryKey: ["edition-words"] });
      showDone(t("edition.added", { from: word.simplified.trim(), to: word.traditional.trim() }), t);
      clear();
      first.current?.focus();
    } catch (error) {
      refusal.take(error);
    }
  };
  const places = [
    ...(everySite ? [{ value: "", label: t("edition.everywhere") }] : []),
    ...sites.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <form className={styles["form"]} onSubmit={save}>
      <TextInput
        ref={first}
        label={t("edition.simplified")}
        value={word.simplified}
        required
        maxLength={40}
        error={refusal.at("simplified")}
        onChange={(e) => set({ ...word, simplified: e.currentTarget.value })}
      />
      <TextInput
        label={t("edition.traditional")}
        value={word.traditional}
        required
        maxLength={80}
        error={refusal.at("traditional")}
        onChange={(e) => set({ ...word, traditional: e.currentTarget.value })}
      />
      <Select
        label={t("edition.where")}
        allowDeselect={false}
        data={places}
        value={word.siteId ?? ""}
        onChange={(siteId) => set({ ...word, siteId: siteId || null })}
      />
      <Button type="submit">{t(isKnown ? "common.save" : "edition.add")}</Button>
      <p className={styles["hint"]}>{t("edition.hint")}</p>
    </form>
  );
}
