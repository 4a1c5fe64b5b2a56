import { Button, Group, Modal, Select } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import form from "../administration/administration.module.css";
import { call } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { useSites } from "../app/use-sites.ts";
import { useSectionChoices } from "../articles/use-section-choices.ts";
import { useMessages } from "../messages/use-messages.tsx";
import type { Report } from "./filter.ts";
import { reports } from "./use-reports.ts";

/** Asks where the article shall stand, opens it as a draft, and goes there. Sent twice it is opened once. */
export function WriteDialog({ report, close }: { report: Report; close(): void }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const sites = useSites();
  const queries = useQueryClient();
  const choices = useSectionChoices();
  const [chosen, choose] = useState<string | null>(null);
  const [saveId] = useState(() => crypto.randomUUID());
  const sectionId = chosen ?? choices[0]?.items[0]?.value ?? null;
  const site = sites.find(({ sections }) => sections.some(({ id }) => id === sectionId));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!site || sectionId === null) return;
    try {
      const json = { places: [{ siteId: site.id, sectionId }], saveId };
      const { articleId } = await call(reports[":reportId"].articles.$post({ param: { reportId: report.id }, json }));
      await queries.invalidateQueries({ queryKey: ["articles"] });
      await queries.invalidateQueries({ queryKey: ["report", report.id] });
      go(`/articles/${articleId}`);
    } catch (error) {
      showError(error, t);
    }
  };
  return (
    <Modal opened onClose={close} title={t("reports.write")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit} className={form["form"]}>
        <p className={form["hint"]}>{t("reports.write-hint")}</p>
        <Select
          label={t("reports.write-section")}
          description={sites.length > 1 ? site?.name : undefined}
          data={choices}
          value={sectionId}
          onChange={choose}
          searchable
          allowDeselect={false}
          required
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button data-autofocus type="submit" disabled={!site}>
            {t("reports.write")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
