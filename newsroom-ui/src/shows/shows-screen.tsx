import { Button } from "@mantine/core";
import { useState } from "react";
import styles from "../administration/administration.module.css";
import { SiteSelect } from "../administration/site-select.tsx";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { ShowDrawer } from "./show-drawer.tsx";
import { type ShowLine, useShows } from "./use-shows.ts";

/** 播客: the shows of a site. */
export default function ShowsScreen() {
  const { t } = useMessages();
  const { home, choose } = useSite();
  const { data } = useShows(home?.id);
  const [opened, open] = useState<ShowLine | "new" | null>(null);
  const makeNew = <Button onClick={() => open("new")}>{t("shows.new")}</Button>;
  if (!home) return null;
  return (
    <Page
      title={t("shows.title")}
      acts={
        <>
          <SiteSelect siteId={home.id} choose={choose} />
          {makeNew}
        </>
      }
    >
      {data?.shows.length === 0 ? (
        <EmptyState title={t("shows.none")} hint={t("shows.none-hint")} />
      ) : (
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("shows.name")}</th>
              <th scope="col">{t("shows.slug")}</th>
              <th scope="col">{t("shows.category")}</th>
              <th scope="col" className={styles["number"]}>
                {t("shows.episodes")}
              </th>
            </tr>
          </thead>
          <tbody>
            {data?.shows.map((show) => (
              <tr key={show.id}>
                <td>
                  <button type="button" className={`${styles["cell"]} ${styles["lead"]}`} onClick={() => open(show)}>
                    {show.form.name}
                  </button>
                </td>
                <td className={styles["mono"]}>{`/podcasts/${show.slug}`}</td>
                <td>{show.form.category}</td>
                <td className={styles["number"]}>{show.episodes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opened !== null && <ShowDrawer siteId={home.id} show={opened === "new" ? null : opened} close={() => open(null)} />}
    </Page>
  );
}
