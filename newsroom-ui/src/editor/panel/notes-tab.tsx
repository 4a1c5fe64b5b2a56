import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../../api/client.ts";
import { showError } from "../../app/show-error.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { notes } from "../routes.ts";
import { chosenWords } from "../text/chosen-words.ts";
import { NoteCard } from "./note-card.tsx";
import styles from "./notes-tab.module.css";
import panel from "./panel.module.css";
import { useNotes } from "./use-notes.ts";

/** 批注: what editors say to each other about the text, on words of it or on the whole. */
export function NotesTab() {
  const { t } = useMessages();
  const { article, editor, may } = useDesk();
  const articleId = article.id;
  const queries = useQueryClient();
  const { data } = useNotes(articleId);
  const [text, setText] = useState("");
  const [isAll, setAll] = useState(false);
  const chosen = editor ? chosenWords(editor) : null;
  const { mutate, isPending } = useMutation({
    mutationFn: () => call(notes.$post({ param: { articleId }, json: { text: text.trim(), ...chosen } })),
    onSuccess: () => setText(""),
    onError: (error) => showError(error, t),
    onSettled: () => queries.invalidateQueries({ queryKey: ["notes", articleId] }),
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") mutate();
  };
  const all = data?.notes ?? [];
  const threads = all.filter(({ parentId }) => parentId === null);
  const shown = isAll ? threads : threads.filter(({ resolved }) => !resolved);
  const done = threads.length - threads.filter(({ resolved }) => !resolved).length;
  return (
    <>
      {may("POST /articles/{articleId}/notes") && (
        <form onSubmit={add} className={styles["new"]}>
          {chosen && <q className={styles["quote"]}>{chosen.quote}</q>}
          <Textarea
            autosize
            minRows={2}
            maxRows={8}
            placeholder={t("editor.note-hint")}
            aria-label={t("editor.note-new")}
            value={text}
            maxLength={2_000}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={isPending} disabled={text.trim() === ""}>
            {t("editor.note-add")}
          </Button>
        </form>
      )}
      {data && threads.length === 0 && <p className={panel["quiet"]}>{t("editor.no-notes")}</p>}
      {shown.map((note) => (
        <NoteCard key={note.id} note={note} answers={all.filter(({ parentId }) => parentId === note.id)} />
      ))}
      {done > 0 && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAll((now) => !now)}>
          {t(isAll ? "editor.notes-hide" : "editor.notes-show", { n: done })}
        </Button>
      )}
    </>
  );
}
