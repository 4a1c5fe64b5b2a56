import { ActionIcon, Button, Group, Select, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import PicturePicker from "../library/picture-picker.tsx";
import { useMessages } from "../messages/use-messages.tsx";
import styles from "./administration.module.css";
import type { SiteFields } from "./site-fields.ts";

const DRAWN = ["police", "icp", "licence"] as const;

/** Registrations of the footer, in order. */
export function SiteRegistrations({ form, set, refusal }: SiteFields) {
  const { t } = useMessages();
  const { registrations } = form;
  const [picking, setPicking] = useState<number | null>(null);
  type Registration = (typeof registrations)[number];
  const change = (at: number, part: Partial<Registration>) =>
    set({ registrations: registrations.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  const drop = (at: number) => set({ registrations: registrations.filter((_, i) => i !== at) });
  const move = (at: number, by: number) => {
    const moved = registrations.filter((_, i) => i !== at);
    const one = registrations[at];
    if (one) set({ registrations: moved.toSpliced(at + by, 0, one) });
  };
  const icons = [
    { value: "none", label: t("sites.icon-none") },
    ...DRAWN.map((value) => ({ value, label: t(`sites.icon-${value}`) })),
    { value: "asset", label: t("sites.icon-asset") },
  ];
  return (
    <div className={styles["form"]}>
      <p className={styles["hint"]}>{registrations.length === 0 ? t("sites.registrations-none") : t("sites.registrations-hint")}</p>
      {registrations.map(({ label, url, icon, iconAssetId }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a registration has no name but its place
        <div key={at} className={styles["registration"]}>
          <TextInput
            label={t("sites.registration-label")}
            value={label}
            maxLength={100}
            required
            error={refusal.at(`registrations.${at}.label`)}
            onChange={(e) => change(at, { label: e.currentTarget.value })}
          />
          <TextInput
            label={t("sites.registration-url")}
            value={url ?? ""}
            maxLength={500}
            onChange={(e) => change(at, { url: e.currentTarget.value || null })}
          />
          <Select
            label={t("sites.registration-icon")}
            allowDeselect={false}
            data={icons}
            value={iconAssetId === null ? (icon ?? "none") : "asset"}
            onChange={(value) => {
              if (value === "asset") setPicking(at);
              else change(at, { icon: DRAWN.find((name) => name === value) ?? null, iconAssetId: null });
            }}
          />
          <Group gap={2} wrap="nowrap">
            <ActionIcon variant="subtle" disabled={at === 0} aria-label={t("sites.registration-up")} onClick={() => move(at, -1)}>
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              disabled={at === registrations.length - 1}
              aria-label={t("sites.registration-down")}
              onClick={() => move(at, 1)}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon variant="subtle" color="alarm" aria-label={t("common.delete")} onClick={() => drop(at)}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        </div>
      ))}
      <Button
        variant="default"
        w={150}
        disabled={registrations.length >= 12}
        onClick={() => set({ registrations: [...registrations, { label: "", url: null, icon: null, iconAssetId: null }] })}
      >
        {t("sites.registration-add")}
      </Button>
      <PicturePicker
        opened={picking !== null}
        onClose={() => setPicking(null)}
        onPick={({ id }) => {
          if (picking !== null) change(picking, { icon: null, iconAssetId: id });
          setPicking(null);
        }}
      />
    </div>
  );
}
