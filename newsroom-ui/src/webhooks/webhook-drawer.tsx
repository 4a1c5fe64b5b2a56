import { Button, Drawer, Group } from "@mantine/core";
import styles from "../administration/administration.module.css";
import { showError } from "../app/show-error.ts";
import { showDone } from "../app/undo.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import { MessageTable } from "./message-table.tsx";
import { useWebhookActs, type Webhook } from "./use-webhooks.ts";
import { WebhookState } from "./webhook-row.tsx";

/** One webhook: what it was told last, a test, off and on, its end. */
export function WebhookDrawer({ webhook, close }: { webhook: Webhook; close(): void }) {
  const { t } = useMessages();
  const { turn, remove, test } = useWebhookActs();
  const { id, address, endedAt } = webhook;
  const isOn = endedAt === null;
  const end = () => {
    close(); // or what it was told would be asked for once more
    return done(remove(id), t("webhooks.removed"));
  };
  const done = (act: Promise<unknown>, said: string) => act.then(() => showDone(said, t)).catch((error) => showError(error, t));
  return (
    <Drawer opened onClose={close} position="right" size={560} title={address} closeButtonProps={{ "aria-label": t("common.close") }}>
      <div className={styles["form"]}>
        <p className={styles["hint"]}>
          <WebhookState webhook={webhook} />
        </p>
        <Group>
          <Button disabled={!isOn} onClick={() => done(test(id), t("webhooks.test-asked"))}>
            {t("webhooks.test")}
          </Button>
          <Button variant="default" onClick={() => done(turn(id, !isOn), t(isOn ? "webhooks.turned-off" : "webhooks.turned-on"))}>
            {t(isOn ? "webhooks.turn-off" : "webhooks.turn-on")}
          </Button>
          <Button variant="subtle" color="alarm" onClick={end}>
            {t("common.delete")}
          </Button>
        </Group>
        <h2 className={styles["part"]}>{t("webhooks.messages")}</h2>
        <MessageTable webhookId={id} />
      </div>
    </Drawer>
  );
}
