import { Button, Chip } from "@mantine/core";
import { useState } from "react";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useMe } from "../app/use-me.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { AddChannelDialog } from "./add-channel-dialog.tsx";
import { ChannelDrawer } from "./channel-drawer.tsx";
import { ChannelRow } from "./channel-row.tsx";
import styles from "./channels.module.css";
import { type Channel, useChannels } from "./use-channels.ts";

const FILTERS = ["failing", "late", "paused"] as const;

/** 渠道: the ways by which reports come in, and how each fares. */
export default function ChannelsScreen() {
  const { t } = useMessages();
  const { data } = useChannels();
  const mayAdd = useMe().data?.may.includes("POST /channels") ?? false;
  const [only, setOnly] = useState("all");
  const [isAdding, setAdding] = useState(false);
  const [openedId, open] = useState<string | null>(null);
  const channels = data?.channels ?? [];
  const shown = channels.filter(({ state }) => only === "all" || state === only);
  const opened = channels.find(({ id }) => id === openedId);
  const addNew = mayAdd && <Button onClick={() => setAdding(true)}>{t("channels.new")}</Button>;
  return (
    <Page title={t("channels.title")} sub={t("channels.sub")} acts={addNew}>
      {data && channels.length === 0 ? (
        <EmptyState title={t("channels.none")} hint={t(mayAdd ? "channels.none-hint" : "channels.none-hint-look")}>
          {addNew}
        </EmptyState>
      ) : (
        <>
          <Chip.Group value={only} onChange={setOnly}>
            <div role="radiogroup" aria-label={t("channels.show")} className={styles["bar"]}>
              <Chip value="all" size="xs" variant="light">
                {t("channels.all", { n: channels.length })}
              </Chip>
              {FILTERS.map((state) => (
                <Chip key={state} value={state} size="xs" variant="light">
                  {t(`channels.only-${state}`, { n: channels.filter((channel) => channel.state === state).length })}
                </Chip>
              ))}
            </div>
          </Chip.Group>
          {data && shown.length === 0 ? <EmptyState title={t("channels.none-found")} /> : <Table channels={shown} open={open} />}
        </>
      )}
      {isAdding && <AddChannelDialog close={() => setAdding(false)} />}
      {opened && <ChannelDrawer key={opened.id} channel={opened} close={() => open(null)} />}
    </Page>
  );
}

function Table({ channels, open }: { channels: readonly Channel[]; open(id: string): void }) {
  const { t } = useMessages();
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col" className={styles["name"]}>
            {t("channels.name")}
          </th>
          <th scope="col">{t("channels.state")}</th>
          <th scope="col" className={styles["time"]}>
            {t("channels.succeeded")}
          </th>
          <th scope="col" className={styles["time"]}>
            {t("channels.next")}
          </th>
          <th scope="col" className={styles["count"]}>
            {t("channels.reports")}
          </th>
          <th scope="col" className={styles["delay"]} title={t("channels.delay-hint")}>
            {t("channels.delay")}
          </th>
        </tr>
      </thead>
      <tbody>
        {channels.map((channel) => (
          <ChannelRow key={channel.id} channel={channel} open={() => open(channel.id)} />
        ))}
      </tbody>
    </table>
  );
}
