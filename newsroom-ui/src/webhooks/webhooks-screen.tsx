import { Button } from "@mantine/core";
import { useState } from "react";
import styles from "../administration/administration.module.css";
import { SiteSelect } from "../administration/site-select.tsx";
import { EmptyState } from "../app/empty-state.tsx";
import { Page } from "../app/page.tsx";
import { useSite } from "../app/use-site.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { NewWebhookDialog } from "./new-webhook-dialog.tsx";
import { useWebhooks } from "./use-webhooks.ts";
import { WebhookDrawer } from "./webhook-drawer.tsx";
import { WebhookRow } from "./webhook-row.tsx";

/** 推送: addresses of others that are told of what becomes public. */
export default function WebhooksScreen() {
  const { t } = useMessages();
  const { home, choose } = useSite();
  const { data } = useWebhooks(home?.id);
  const [isMaking, setMaking] = useState(false);
  const [openedId, open] = useState<string | null>(null);
  if (!home) return null;
  const makeNew = <Button onClick={() => setMaking(true)}>{t("webhooks.new")}</Button>;
  const opened = data?.webhooks.find(({ id }) => id === openedId);
  return (
    <Page
      title={t("webhooks.title")}
      sub={t("webhooks.sub")}
      acts={
        <>
          <SiteSelect siteId={home.id} choose={choose} />
          {makeNew}
        </>
      }
    >
      {data?.webhooks.length === 0 ? (
        <EmptyState title={t("webhooks.none")} hint={t("webhooks.none-hint")}>
          {makeNew}
        </EmptyState>
      ) : (
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("webhooks.address")}</th>
              <th scope="col">{t("webhooks.events")}</th>
              <th scope="col">{t("webhooks.section")}</th>
              <th scope="col">{t("webhooks.state")}</th>
            </tr>
          </thead>
          <tbody>
            {data?.webhooks.map((webhook) => (
              <WebhookRow key={webhook.id} webhook={webhook} sections={home.sections} open={() => open(webhook.id)} />
            ))}
          </tbody>
        </table>
      )}
      {isMaking && <NewWebhookDialog site={home} close={() => setMaking(false)} />}
      {opened && <WebhookDrawer webhook={opened} close={() => open(null)} />}
    </Page>
  );
}
