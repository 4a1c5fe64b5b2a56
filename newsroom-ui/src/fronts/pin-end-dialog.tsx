import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { TimeField } from "../app/time-field.tsx";
import { useSites } from "../app/use-sites.ts";
import { atHour, instantOfText, wallText } from "../app/wall-text.ts";
import type { MessageKey } from "../messages/all.ts";
import { useMessages } from "../messages/use-messages.tsx";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Usual ends, from now, as the site's clocks show them. */
const QUICK: readonly [MessageKey, (now: number, zone: string) => string][] = [
  ["fronts.pin-hour", (now, zone) => wallText(now + HOUR, zone)],
  ["fronts.pin-midnight", (now, zone) => atHour(now + DAY, 0, zone)],
  ["fronts.pin-morning", (now, zone) => atHour(now + DAY, 8, zone)],
  ["fronts.pin-days", (now, zone) => wallText(now + 3 * DAY, zone)],
];

interface Props {
  headline: string;
  endsAt: number | null;
  siteId: string;
  close(): void;
  set(endsAt: number | null): void;
}

/** Chooses the minute, by the site's clocks, at which an article leaves its block. */
export function PinEndDialog({ headline, endsAt, siteId, close, set }: Props) {
  const { t } = useMessages();
  const zone = useSites().find(({ id }) => id === siteId)?.zone ?? "Asia/Shanghai";
  const [wall, setWall] = useState(wallText(endsAt ?? Date.now() + DAY, zone));
  const at = instantOfText(wall, zone);
  const isPast = at !== null && at <= Date.now();
  return (
    <Modal opened onClose={close} title={t("fronts.pin-end-title")} closeButtonProps={{ "aria-label": t("common.close") }}>
      <p>
        <b>{headline}</b>
        <br />
        {t("fronts.pin-end-hint")}
      </p>
      <Group gap="xs" mb="sm">
        {QUICK.map(([label, wallOf]) => (
          <Button key={label} variant="default" size="compact-sm" onClick={() => setWall(wallOf(Date.now(), zone))}>
            {t(label)}
          </Button>
        ))}
      </Group>
      <TimeField label={t("fronts.pin-time", { zone })} wall={wall} set={setWall} zone={zone} error={isPast && t("fronts.pin-past")} />
      <Group justify="space-between" mt="md">
        <Button variant="default" size="sm" onClick={() => set(null)}>
          {t("fronts.pin-never")}
        </Button>
        <Button size="sm" disabled={at === null || isPast} onClick={() => set(at)}>
          {t("fronts.pin-set")}
        </Button>
      </Group>
    </Modal>
  );
}
