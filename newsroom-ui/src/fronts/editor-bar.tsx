import { ActionIcon, Button, Select, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from "@tabler/icons-react";
import { useLocation } from "wouter";
import { useSites } from "../app/use-sites.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./editor-bar.module.css";
import type { FrontName } from "./front-routes.ts";
import { pathOf } from "./path-of.ts";
import { sectionPath } from "./section-path.ts";
import type { Arranging } from "./use-arranging.ts";

interface Props {
  front: FrontName;
  fronts: readonly FrontName[];
  arranging: Arranging;
  showHistory(): void;
}

/** Which front, how it stands, and what can be done with the whole of it. */
export function EditorBar({ front, fronts, arranging, showHistory }: Props) {
  const { t } = useMessages();
  const sites = useSites();
  const [, go] = useLocation();
  const { times, base, isDirty, isBusy, wasKept, canUndo, canRedo, undo, redo, save, discard } = arranging;
  const choices = sites.map(({ id, name, sections }) => ({
    group: name,
    items: fronts
      .filter(({ siteId }) => siteId === id)
      .map((one) => ({ value: pathOf(one), label: one.sectionId === null ? `${name} ${t("fronts.home")}` : sectionPath(sections, one.sectionId) })),
  }));
  const version =
    base.at === null
      ? t("fronts.version-none")
      : t("fronts.version", { n: base.number, name: base.by?.name ?? t("fronts.system"), time: times.short(base.at) });
  return (
    <header className={styles["bar"]}>
      <h1 className={styles["title"]}>{t("fronts.title")}</h1>
      <Select
        className={styles["which"]}
        size="xs"
        aria-label={t("fronts.which")}
        data={choices.filter(({ items }) => items.length > 0)}
        value={pathOf(front)}
        onChange={(path) => path && go(path)}
        allowDeselect={false}
        searchable
        maxDropdownHeight={420}
      />
      <span className={styles["version"]}>{version}</span>
      {isDirty && <span className={styles["dirty"]}>{wasKept && !canUndo ? t("fronts.kept") : t("fronts.unsaved")}</span>}
      <span className={styles["acts"]}>
        {isDirty && (
          <Button variant="subtle" color="gray" onClick={discard} disabled={isBusy}>
            {t("fronts.discard")}
          </Button>
        )}
        <Tooltip label={`${t("fronts.undo")} Ctrl Z`}>
          <ActionIcon variant="default" size="md" onClick={undo} disabled={!canUndo} aria-label={t("fronts.undo")}>
            <IconArrowBackUp size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${t("fronts.redo")} Ctrl Y`}>
          <ActionIcon variant="default" size="md" onClick={redo} disabled={!canRedo} aria-label={t("fronts.redo")}>
            <IconArrowForwardUp size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Button variant="default" leftSection={<IconHistory size={15} stroke={1.6} />} onClick={showHistory}>
          {t("fronts.history")}
        </Button>
        <Button onClick={() => save()} loading={isBusy} disabled={!isDirty} rightSection={<kbd className={styles["key"]}>Ctrl S</kbd>}>
          {t("fronts.save")}
        </Button>
      </span>
    </header>
  );
}
