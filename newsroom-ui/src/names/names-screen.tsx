import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useLocation, useSearch } from "wouter";
import { Page } from "../app/page.tsx";
import { useShortcuts } from "../app/shortcuts.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { NameDrawer } from "./name-drawer.tsx";
import { addressOf, filterAt } from "./name-filter.ts";
import { NameTable } from "./name-table.tsx";
import { NameTabs } from "./name-tabs.tsx";
import { OpenName } from "./open-name.tsx";
import { useNames } from "./use-names.ts";

/** 名称: people, places and organisations by all that they are called; what is shown stands in the address. */
export default function NamesScreen() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const filter = filterAt(useSearch());
  const show = (part: Partial<typeof filter>) => go(addressOf({ ...filter, ...part }), { replace: true });
  const listed = useNames({ q: filter.q, kind: filter.kind });
  const mayChange = useMe().data?.may.includes("POST /names") ?? false;
  const [isImporting, setImporting] = useState(false);
  const add = () => mayChange && show({ open: "new" });
  useShortcuts([{ key: "n", label: "names.key-add", act: add }]);
  const close = () => show({ open: null });
  const acts = (
    <Group gap="xs">
      <Button variant="default" component="a" href="/newsroom/api/names/file" download>
        {t("names.export")}
      </Button>
      {mayChange && (
        <Button variant="default" onClick={() => setImporting(true)}>
          {t("names.import")}
        </Button>
      )}
      {mayChange && <Button onClick={add}>{t("names.add")}</Button>}
    </Group>
  );
  return (
    <Page title={t("names.title")} sub={t("names.sub")} acts={acts} bar={<NameTabs list={{ filter, counts: listed.data?.pages[0]?.counts }} />}>
      <NameTable listed={listed} filter={filter} show={show} />
      {filter.open === "new" && <NameDrawer name={null} close={close} mayChange={mayChange} />}
      {filter.open !== null && filter.open !== "new" && <OpenName key={filter.open} nameId={filter.open} close={close} mayChange={mayChange} />}
      {isImporting && <ImportDialog close={() => setImporting(false)} />}
    </Page>
  );
}
