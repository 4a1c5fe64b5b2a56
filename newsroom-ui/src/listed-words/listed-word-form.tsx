import { Button, Group, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./listed-words.module.css";
import { type ListedWord, useChangeList } from "./use-listed-words.ts";

const EMPTY: ListedWord = { wrong: "", right: "", reason: "" };

/** Adds a spelling, or changes one. */
export function ListedWordForm({ changing, done }: { changing: ListedWord | null; done: () => void }) {
  const { t } = useMessages();
  const { put, isBusy } = useChangeList();
  const [word, setWord] = useState(changing ?? EMPTY);
  const field = (name: keyof ListedWord, most: number) => ({
    label: t(`listed.${name}`),
    value: word[name],
    maxLength: most,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setWord((now) => ({ ...now, [name]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put(word, changing?.wrong).then(
      () => {
        setWord(EMPTY);
        done();
      },
      () => {}, // what went wrong was said; what was typed stays
    );
  };
  return (
    <form onSubmit={submit} className={styles["form"]}>
      <TextInput {...field("wrong", 40)} required autoFocus={changing !== null} />
      <TextInput {...field("right", 80)} placeholder={t("listed.right-hint")} />
      <TextInput {...field("reason", 300)} placeholder={t("listed.reason-hint")} />
      <Group gap={6} wrap="nowrap">
        <Button type="submit" size="sm" loading={isBusy} disabled={word.wrong.trim() === ""}>
          {t(changing ? "common.save" : "edition.add")}
        </Button>
        {changing && (
          <Button variant="default" size="sm" onClick={done}>
            {t("common.cancel")}
          </Button>
        )}
      </Group>
    </form>
  );
}
