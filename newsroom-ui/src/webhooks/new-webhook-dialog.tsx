import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { WEBHOOK_EVENTS } from "../../../src/core/webhook.ts";
import styles from "../administration/administration.module.css";
import { useRefusal } from "../administration/use-refusal.ts";
import type { SiteLine } from "../app/use-sites.ts";
import { sectionPath } from "../fronts/section-path.ts";
import { useMessages } from "../messages/use-messages.tsx";
import { SecretBox } from "./secret-box.tsx";
import { useWebhookActs, type WebhookForm } from "./use-webhooks.ts";

const EMPTY: WebhookForm = { sectionId: null, address: "", events: [...WEBHOOK_EVENTS] };

/** Asks what shall be told to whom, and then shows the secret, this once. */
export function NewWebhookDialog({ site, close }: { site: SiteLine; close(): void }) {
  const { t } = useMessages();
  const refusal = useRefusal();
  const { create } = useWebhookActs();
  const [form, setForm] = useState(EMPTY);
  const [secret, setSecret] = useState<string | null>(null);
  const set = (part: Partial<WebhookForm>) => setForm((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    await create(site.id, form).then((made) => setSecret(made.secret), refusal.take);
  };
  return (
    <Modal opened onClose={close} title={t("webhooks.new")} closeButtonProps={{ "aria-label": t("common.close") }}>
      {secret !== null ? (
        <SecretBox secret={secret} close={close} />
      ) : (
        <form onSubmit={submit} className={styles["form"]}>
          <TextInput
            data-autofocus
            label={t("webhooks.address")}
            description={t("webhooks.address-hint")}
            placeholder="https://"
            value={form.address}
            required
            maxLength={500}
            error={refusal.at("address")}
            onChange={(e) => set({ address: e.currentTarget.value })}
          />
          <Checkbox.Group
            label={t("webhooks.events")}
            value={form.events}
            error={refusal.at("events")}
            onChange={(chosen) => set({ events: WEBHOOK_EVENTS.filter((event) => chosen.includes(event)) })}
          >
            <Stack gap={6} mt={6}>
              {WEBHOOK_EVENTS.map((event) => (
                <Checkbox key={event} value={event} label={t(`webhooks.event-${event}`)} description={t(`webhooks.event-${event}-hint`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Select
            label={t("webhooks.section")}
            placeholder={t("webhooks.whole-site")}
            clearable
            searchable
            data={site.sections.map(({ id }) => ({ value: id, label: sectionPath(site.sections, id) }))}
            value={form.sectionId}
            error={refusal.at("sectionId")}
            onChange={(sectionId) => set({ sectionId })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t("common.cancel")}
            </Button>
            <Button type="submit">{t("common.add")}</Button>
          </Group>
        </form>
      )}
    </Modal>
  );
}
