import { Button, Chip, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { licenceOn } from "../../../src/core/licence-on.ts";
import { dayIn } from "../../../src/core/zone.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import { LICENCES, SourceDrawer } from "./source-drawer.tsx";
import { type SourceLine, useSources } from "./use-sources.ts";

/** 来源: who articles come from, and what may be done with theirs. */
export default function SourcesScreen() {
  const { t } = useMessages();
  const { data } = useSources();
  const mayChange = useMe().data?.may.includes("POST /sources") ?? false;
  const [wanted, setWanted] = useState("");
  const [licences, setLicences] = useState<string[]>([]);
  const [opened, open] = useState<SourceLine | "new" | null>(null);
  const sources = data?.sources ?? [];
  const shown = sources.filter((source) => isNamed(source, wanted) && (licences.length === 0 || licences.includes(source.licence)));
  const makeNew = mayChange && <Button onClick={() => open("new")}>{t("sources.new")}</Button>;
  return (
    <Page title={t("sources.title")} acts={makeNew}>
      {data && sources.length === 0 ? (
        <EmptyState title={t("sources.none")} hint={t("sources.none-hint")}>
          {makeNew}
        </EmptyState>
      ) : (
        <>
          <search className={styles["bar"]}>
            <TextInput
              size="xs"
              w={230}
              type="search"
              leftSection={<IconSearch size={14} />}
              aria-label={t("sources.find")}
              placeholder={t("sources.find")}
              value={wanted}
              onChange={(e) => setWanted(e.currentTarget.value)}
            />
            <Chip.Group multiple value={licences} onChange={setLicences}>
              {LICENCES.map((licence) => (
                <Chip key={licence} value={licence} size="xs" variant="light">
                  {t(`sources.licence-${licence}`)}
                </Chip>
              ))}
            </Chip.Group>
          </search>
          <table className={styles["table"]}>
            <thead>
              <tr>
                <th scope="col">{t("sources.name")}</th>
                <th scope="col">{t("sources.kind")}</th>
                <th scope="col">{t("sources.licence")}</th>
                <th scope="col">{t("sources.clause")}</th>
                <th scope="col">{t("sources.zone")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((source) => (
                <Line key={source.id} source={source} open={() => open(source)} />
              ))}
            </tbody>
          </table>
          {data && shown.length === 0 && <EmptyState title={t("sources.none-found")} />}
        </>
      )}
      {opened !== null && <SourceDrawer source={opened === "new" ? null : opened} close={() => open(null)} mayChange={mayChange} />}
    </Page>
  );
}

function Line({ source, open }: { source: SourceLine; open(): void }) {
  const { t } = useMessages();
  const { names, kind, licence, licenceUntil, clause, zone } = source;
  const holds = licenceOn(source, dayIn(Date.now(), zone)) === licence;
  const others = [...names.zh.slice(1), ...(names.en ?? []), ...(names.ru ?? [])];
  return (
    <tr>
      <td>
        <button type="button" className={`${styles["cell"]} ${styles["lead"]}`} onClick={open}>
          {names.zh[0]}
        </button>{" "}
        <span className={styles["quiet"]}>{others.join(" · ")}</span>
      </td>
      <td className={styles["time"]}>{t(`sources.kind-${kind}`)}</td>
      <td className={`${styles["time"]} ${licence === "forbidden" || !holds ? styles["bad"] : ""}`}>
        {t(`sources.licence-${licence}`)}
        {licence !== "forbidden" && !holds && <div>{t("sources.licence-over")}</div>}
        {licence !== "forbidden" && holds && licenceUntil && <div className={styles["quiet"]}>{t("sources.licence-to", { day: licenceUntil })}</div>}
      </td>
      <td className={styles["detail"]}>{clause}</td>
      <td className={styles["time"]}>{zone}</td>
    </tr>
  );
}

function isNamed({ names }: SourceLine, wanted: string): boolean {
  const word = wanted.trim().toLowerCase();
  return [...names.zh, ...(names.en ?? []), ...(names.ru ?? [])].some((name) => name.toLowerCase().includes(word));
}
