import { Button, Group, Modal, Select } from "@mantine/core";
import { useState } from "react";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import { treeLines } from "./drop-place.ts";
import { useRefusal } from "./use-refusal.ts";
import type { SectionState } from "./use-sections.ts";

/** Asks where what stands in a section goes, before it ends. */
export function RemoveSectionDialog({
  section,
  sections,
  close,
  send,
}: {
  section: SectionState;
  sections: readonly SectionState[];
  close(): void;
  send(intoId: string | null): Promise<unknown>;
}) {
  const { t } = useMessages();
  const refusal = useRefusal();
  const [intoId, setInto] = useState<string | null>(null);
  const ends = (one: SectionState) => one.path === section.path || one.path.startsWith(`${section.path}/`);
  const articles = sections.filter(ends).reduce((sum, one) => sum + one.articles, 0);
  const staying = treeLines(sections).filter((one) => !ends(one));
  const remove = () => {
    refusal.clear();
    return send(intoId).then(close, refusal.take);
  };
  return (
    <Modal opened onClose={close} title={t("sections.remove-title", { name: section.name })} closeButtonProps={{ "aria-label": t("common.close") }}>
      <div className={styles["form"]}>
        <p>{articles === 0 ? t("sections.remove-empty") : t("sections.remove-full", { n: articles })}</p>
        <Select
          label={t("sections.into")}
          searchable
          clearable={articles === 0}
          required={articles > 0}
          data={staying.map(({ id, name, depth }) => ({ value: id, label: `${"　".repeat(depth)}${name}` }))}
          value={intoId}
          onChange={setInto}
          error={refusal.at("intoId")}
        />
        <p className={styles["hint"]}>{t("sections.remove-rights")}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button color="alarm" disabled={articles > 0 && intoId === null} onClick={remove}>
            {t("sections.remove")}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
