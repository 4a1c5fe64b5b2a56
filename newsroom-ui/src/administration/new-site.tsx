import { Button, Group, Modal, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import { useRefusal } from "./use-refusal.ts";
import { type SiteForm, siteActs } from "./use-site-settings.ts";

/** Makes a site after the pattern of another one: zone, look, clauses; its name and host are its own. */
export function NewSite({ opened, close, pattern }: { opened: boolean; close(): void; pattern: SiteForm }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const queries = useQueryClient();
  const refusal = useRefusal();
  const [id, setId] = useState("");
  const [name, setName] = useState("");
  const [host, setHost] = useState("");
  const make = async (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    try {
      await siteActs.create(id, { ...pattern, name, tagline: "", hosts: [host], origin: null, registrations: [], signOff: null, desk: null });
      await queries.invalidateQueries({ queryKey: ["sites"] });
      close();
      go(`/sites?site=${id}`);
    } catch (error) {
      refusal.take(error);
    }
  };
  return (
    <Modal opened={opened} onClose={close} title={t("sites.new")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={make} className={styles["form"]}>
        <p className={styles["hint"]}>{t("sites.new-hint")}</p>
        <TextInput
          label={t("sites.id")}
          description={t("sites.id-hint")}
          value={id}
          required
          maxLength={40}
          error={refusal.at("id")}
          onChange={(e) => setId(e.currentTarget.value)}
        />
        <TextInput
          label={t("sites.name")}
          value={name}
          required
          maxLength={60}
          error={refusal.at("name")}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <TextInput
          label={t("sites.hosts")}
          value={host}
          required
          maxLength={253}
          error={refusal.at("hosts")}
          onChange={(e) => setHost(e.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button type="submit">{t("common.add")}</Button>
        </Group>
      </form>
    </Modal>
  );
}
