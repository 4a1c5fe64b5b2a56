import { SegmentedControl, Switch } from "@mantine/core";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import type { SiteFields } from "./site-fields.ts";

/** The look, and the grey switch, which acts at once. */
export function SiteLook({ form, set, mourning, mourn }: SiteFields & { mourning: boolean; mourn(on: boolean): void }) {
  const { t } = useMessages();
  return (
    <div className={styles["form"]}>
      <h2 className={styles["part"]}>{t("sites.theme")}</h2>
      <SegmentedControl
        w={360}
        value={form.theme}
        onChange={(theme) => set({ theme: theme as typeof form.theme })}
        data={(["city", "digest"] as const).map((value) => ({ value, label: t(`sites.theme-${value}`) }))}
      />
      <h2 className={styles["part"]}>{t("sites.mourning")}</h2>
      <Switch
        size="md"
        checked={mourning}
        onChange={(e) => mourn(e.currentTarget.checked)}
        label={t("sites.mourning")}
        description={t("sites.mourning-hint")}
      />
    </div>
  );
}
