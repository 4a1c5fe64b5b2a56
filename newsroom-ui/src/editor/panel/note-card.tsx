import { ActionIcon, Button, TextInput, Tooltip } from "@mantine/core";
import { IconCheck, IconRotate2, IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../../api/client.ts";
import { showError } from "../../app/show-error.ts";
import { showDone } from "../../app/undo.tsx";
import { useMe } from "../../app/use-me.ts";
import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import { type Note, notes } from "../routes.ts";
import { findWords } from "../text/find-words.ts";
import styles from "./notes-tab.module.css";

/** A note with its answers. A click on the words that it is about shows them in the text. */
export function NoteCard({ note, answers }: { note: Note; answers: readonly Note[] }) {
  const { t } = useMessages();
  const { article, editor } = useDesk();
  const me = useMe().data;
  const queries = useQueryClient();
  const [answer, setAnswer] = useState("");
  const param = { articleId: article.id, noteId: note.id };
  const { mutate, isPending } = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onError: (error) => showError(error, t),
    onSettled: () => queries.invalidateQueries({ queryKey: ["notes", article.id] }),
  });
  const resolve = (isResolved: boolean) => call(notes[":noteId"].$patch({ param, json: { isResolved } }));
  const reply = (event: FormEvent) => {
    event.preventDefault();
    const text = answer.trim();
    if (text === "") return;
    setAnswer("");
    mutate(() => call(notes.$post({ param: { articleId: article.id }, json: { text, parentId: note.id } })));
  };
  return (
    <article className={styles["note"]} data-resolved={note.resolved ? "" : undefined}>
      {note.quote && (
        <button type="button" className={styles["quote"]} onClick={() => editor && findWords(editor, note.quote ?? "", note.paragraph)}>
          {note.quote}
        </button>
      )}
      <Said note={note} />
      {answers.map((one) => (
        <Said key={one.id} note={one} />
      ))}
      <form onSubmit={reply} className={styles["reply"]}>
        <TextInput
          size="xs"
          variant="unstyled"
          placeholder={t("editor.note-answer")}
          aria-label={t("editor.note-answer")}
          value={answer}
          maxLength={2_000}
          onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
        {answer.trim() !== "" && (
          <Button type="submit" size="compact-xs" loading={isPending}>
            {t("editor.note-send")}
          </Button>
        )}
        {me?.id === note.by.id && (
          <Tooltip label={t("common.delete")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t("common.delete")}
              onClick={() => mutate(() => call(notes[":noteId"].$delete({ param })))}
            >
              <IconTrash size={14} />
            </ActionIcon>
          </Tooltip>
        )}
        <Tooltip label={t(note.resolved ? "editor.note-reopen" : "editor.note-resolve")}>
          <ActionIcon
            variant="subtle"
            color={note.resolved ? "gray" : "done"}
            size="sm"
            aria-label={t(note.resolved ? "editor.note-reopen" : "editor.note-resolve")}
            onClick={() => {
              const isResolved = !note.resolved;
              mutate(async () => {
                await resolve(isResolved);
                if (isResolved) {
                  showDone(t("editor.note-resolved"), t, () =>
                    resolve(false).finally(() => queries.invalidateQueries({ queryKey: ["notes", article.id] })),
                  );
                }
              });
            }}
          >
            {note.resolved ? <IconRotate2 size={14} /> : <IconCheck size={15} />}
          </ActionIcon>
        </Tooltip>
      </form>
    </article>
  );
}

function Said({ note: { by, at, text } }: { note: Note }) {
  const times = useTimes();
  return (
    <div className={styles["said"]}>
      <b>{by.name ?? by.id}</b> <time>{times.short(at)}</time>
      <p>{text}</p>
    </div>
  );
}
