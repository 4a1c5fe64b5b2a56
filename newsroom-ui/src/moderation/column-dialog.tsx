import { Button, Group, Modal, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useRefusal } from "../administration/use-refusal.ts";
import { call } from "../api/client.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./moderation.module.css";
import { useModerationAct } from "./use-comments.ts";
import { type FoundReader, readersApi } from "./use-readers.ts";

/** A reader's column: a new one, or what theirs is called. */
export function ColumnDialog({ reader: { id: readerId, name, column }, close }: { reader: FoundReader; close(): void }) {
  const { t } = useMessages();
  const refusal = useRefusal();
  const [form, setForm] = useState(column ?? { slug: "", name: "", byline: name, about: "" });
  const put = useModerationAct((json: typeof form) => call(readersApi.readers[":readerId"].column.$put({ param: { readerId }, json })), {
    says: false,
  });
  const field = (key: keyof typeof form) => ({
    label: t(`readers.column-${key}`),
    value: form[key],
    error: refusal.at(key),
    onChange: (event: { currentTarget: { value: string } }) => setForm({ ...form, [key]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    put.mutate(
      { ...form, slug: form.slug.trim() },
      {
        onSuccess: () => {
          showDone(t("readers.column-saved"), t);
          close();
        },
        onError: refusal.take,
      },
    );
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t(column ? "readers.edit-column" : "readers.give-column")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <form onSubmit={submit} className={styles["form"]}>
        <TextInput {...field("name")} required maxLength={40} data-autofocus />
        <TextInput {...field("slug")} description={t("readers.column-slug-hint")} required maxLength={40} disabled={column !== null} />
        <TextInput {...field("byline")} required maxLength={40} />
        <Textarea {...field("about")} maxLength={500} minRows={3} autosize />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={put.isPending}>
            {t("common.save")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
