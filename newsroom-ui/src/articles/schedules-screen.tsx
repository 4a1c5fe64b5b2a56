import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import type { StatusApi } from "../../../src/newsroom/api/status.ts";
import { call, client, type Given } from "../api/client.ts";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { usePersonName } from "../app/use-person-name.ts";
import { useTimes } from "../app/use-times.ts";
import { useMessages } from "../messages/use-messages.tsx";
import table from "./article-table.module.css";
import { FreezeButton } from "./freeze-button.tsx";
import styles from "./schedules-screen.module.css";
import { useListKeys } from "./use-list-keys.ts";
import { usePlaceName } from "./use-place-names.ts";

const { schedules } = client<StatusApi>();
type Schedule = Given<Awaited<ReturnType<typeof schedules.$get>>>["schedules"][number];

/** 定时: what will become public and when, the soonest first; what is late in red, with why. */
export default function SchedulesScreen() {
  const { t } = useMessages();
  const { zone } = useTimes();
  const { data } = useQuery({ queryKey: ["schedules"], queryFn: () => call(schedules.$get()), refetchInterval: 15_000 });
  const lines = data?.schedules ?? [];
  const selected = useListKeys(
    lines.map(({ articleId }) => `/articles/${articleId}`),
    () => {},
  );
  return (
    <Page title={t("schedules.title")} sub={t("schedules.zone", { zone })} acts={<FreezeButton />}>
      {lines.length === 0 ? (
        data && <EmptyState title={t("schedules.none")} hint={t("schedules.none-hint")} />
      ) : (
        <table className={table["table"]}>
          <thead>
            <tr>
              <th scope="col" className={styles["time"]}>
                {t("schedules.time")}
              </th>
              <th scope="col">{t("articles.headline")}</th>
              <th scope="col" className={table["section"]}>
                {t("articles.section")}
              </th>
              <th scope="col" className={table["author"]}>
                {t("schedules.by")}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, i) => (
              <Line key={line.articleId} line={line} isSelected={i === selected} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function Line({
  line: { articleId, headline, siteId, sectionId, at, by, late, waitsFor, problem },
  isSelected,
}: {
  line: Schedule;
  isSelected: boolean;
}) {
  const { t } = useMessages();
  const times = useTimes();
  const nameOf = usePersonName();
  const placeName = usePlaceName();
  const why = problem ?? (waitsFor && t(`schedules.waits-${waitsFor}`));
  return (
    <tr className={isSelected ? table["selected"] : undefined}>
      <td className={`${styles["time"]} ${late ? styles["late"] : ""}`} title={times.full(at)}>
        <time>{times.short(at)}</time>
        {late && <b>{t("schedules.late")}</b>}
      </td>
      <td className={`${table["headline"]} ${styles["what"]}`}>
        <Link href={`/articles/${articleId}`} title={headline}>
          {headline}
        </Link>
        {why && <small className={late ? styles["late"] : undefined}>{why}</small>}
      </td>
      <td className={table["section"]}>{placeName({ siteId, sectionId })}</td>
      <td className={table["author"]}>{nameOf(by)}</td>
    </tr>
  );
}
