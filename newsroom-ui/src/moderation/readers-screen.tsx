import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useSearch } from "wouter";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { Tab, TabStrip } from "../app/tab-strip.tsx";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import table from "../staff/staff.module.css";
import styles from "./moderation.module.css";
import { ReaderRow } from "./reader-row.tsx";
import { type ReaderList, useReaders } from "./use-readers.ts";

const LISTS: readonly ReaderList[] = ["all", "columnists", "blocked"];

/** 读者: who writes here, whom to keep from it, whom to give a column. */
export default function ReadersScreen() {
  const { t } = useMessages();
  const asked = new URLSearchParams(useSearch());
  const list = LISTS.find((one) => one === asked.get("list")) ?? "all";
  const [typed, setTyped] = useState(asked.get("q") ?? "");
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { site } = useSite();
  const { data } = useReaders(list, q, site?.id);
  const bar = (
    <TabStrip label={t("readers.title")}>
      {LISTS.map((one) => (
        <Tab key={one} href={one === "all" ? "/readers" : `/readers?list=${one}`} isCurrent={one === list}>
          {t(`readers.${one}`)}
        </Tab>
      ))}
    </TabStrip>
  );
  const search = (
    <search className={styles["search"]}>
      <TextInput
        size="xs"
        w={240}
        type="search"
        maxLength={100}
        leftSection={<IconSearch size={14} />}
        aria-label={t("readers.search")}
        placeholder={t("readers.search")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </search>
  );
  return (
    <Page title={t("readers.title")} bar={bar} acts={search}>
      {data?.readers.length === 0 ? (
        <EmptyState title={t("readers.none")} />
      ) : (
        <table className={table["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("readers.name")}</th>
              <th scope="col">{t("readers.column")}</th>
              <th scope="col">{t("readers.comments")}</th>
              <th scope="col">{t("readers.since")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {data?.readers.map((reader) => (
              <ReaderRow key={reader.id} reader={reader} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}
