import { Select, TagsInput, TextInput } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import type { SiteFields } from "./site-fields.ts";
import { ZONES } from "./zones.ts";

/** Where a site answers, and by whose clocks. */
export function SiteHosts({ form, set, refusal }: SiteFields) {
  const { t } = useMessages();
  return (
    <div className={styles["form"]}>
      <TagsInput
        label={t("sites.hosts")}
        description={t("sites.hosts-hint")}
        value={form.hosts}
        maxTags={20}
        error={refusal.at("hosts")}
        onChange={(hosts) => set({ hosts })}
      />
      <TextInput
        label={t("sites.origin")}
        description={t("sites.origin-hint")}
        value={form.origin ?? ""}
        error={refusal.at("origin")}
        onChange={(e) => set({ origin: e.currentTarget.value || null })}
      />
      <Select
        label={t("sites.zone")}
        description={t("sites.zone-hint")}
        searchable
        data={[...ZONES]}
        value={form.zone}
        allowDeselect={false}
        error={refusal.at("zone")}
        onChange={(zone) => zone && set({ zone })}
      />
    </div>
  );
}
