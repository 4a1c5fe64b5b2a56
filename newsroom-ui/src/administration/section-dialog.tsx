import { Button, Group, Modal, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import { useRefusal } from "./use-refusal.ts";

interface Props {
  title: string;
  /** What it begins with, where it is there already. */
  before?: { name: string; slug: string };
  close(): void;
  send(fields: { name: string; slug: string }): Promise<unknown>;
}

/** Name and address of a section, new or known. */
export function SectionDialog({ title, before, close, send }: Props) {
  const { t } = useMessages();
  const refusal = useRefusal();
  const [name, setName] = useState(before?.name ?? "");
  const [slug, setSlug] = useState(before?.slug ?? "");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    await send({ name: name.trim(), slug: slug.trim() }).then(close, refusal.take);
  };
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit} className={styles["form"]}>
        <TextInput
          data-autofocus
          label={t("sections.name")}
          value={name}
          required
          maxLength={40}
          error={refusal.at("name")}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <TextInput
          label={t("sections.slug")}
          description={t(before ? "sections.rename-hint" : "sections.slug-hint")}
          value={slug}
          required
          maxLength={40}
          error={refusal.at("slug")}
          onChange={(e) => setSlug(e.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button type="submit">{t(before ? "common.save" : "common.add")}</Button>
        </Group>
      </form>
    </Modal>
  );
}
