import { Button, Group, Modal } from "@mantine/core";
import { DateTimePicker } from "@mantine/dates";
import { type FormEvent, useState } from "react";
import { instantOf, two, wallAt } from "../../../../src/core/zone.ts";
import type { WorkflowAct } from "../../../../src/newsroom/workflow/acts.ts";
import { useSites } from "../../app/use-sites.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./time-dialog.module.css";

interface Props {
  act: WorkflowAct;
  /** UTC ms, or null where none was set. */
  before: number | null;
  isBusy: boolean;
  close(): void;
  send(at: number): void;
}

/** Chooses a minute by the clocks of the article's home site. */
export function TimeDialog({ act, before, isBusy, close, send }: Props) {
  const { t } = useMessages();
  const { article } = useDesk();
  const home = useSites().find(({ id }) => id === article.places[0]?.siteId);
  const zone = home?.zone ?? "Asia/Shanghai";
  const [wall, setWall] = useState<string | null>(wallText(before ?? nextHour(), zone));
  const at = wall === null ? null : instantOfText(wall, zone);
  const isPast = at !== null && at <= Date.now();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (at !== null && !isPast) send(at);
  };
  const name = act === "embargo" ? "embargo" : "schedule";
  return (
    <Modal opened onClose={close} title={t(`act.${name}`)} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form onSubmit={submit}>
        <p>{t(`act.${name}-hint`)}</p>
        <div className={styles["quick"]}>
          {QUICK.map(([days, hour]) => {
            const text = wallText(Date.now() + days * DAY, zone).replace(/ .*/, ` ${two(hour)}:00:00`);
            const isGone = instantOfText(text, zone) <= Date.now();
            return (
              <Button key={`${days} ${hour}`} variant="default" size="compact-sm" disabled={isGone} onClick={() => setWall(text)}>
                {t(days === 0 ? "editor.today-at" : "editor.tomorrow-at", { time: `${two(hour)}:00` })}
              </Button>
            );
          })}
        </div>
        <DateTimePicker
          label={t("editor.time-in", { zone: home ? `${home.name} ${zone}` : zone })}
          value={wall}
          onChange={setWall}
          valueFormat="YYYY-MM-DD HH:mm"
          minDate={wallText(Date.now(), zone)}
          error={isPast && t("editor.time-past")}
          popoverProps={{ withinPortal: true }}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" size="sm" onClick={close}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" size="sm" loading={isBusy} disabled={at === null || isPast}>
            {t(`act.${name}`)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

const DAY = 86_400_000;
const QUICK: readonly [days: number, hour: number][] = [
  [0, 12],
  [0, 18],
  [0, 22],
  [1, 7],
];

function nextHour(): number {
  return (Math.floor(Date.now() / 3_600_000) + 1) * 3_600_000;
}

/** `2026-11-21 18:00:00` by the zone's clocks. */
function wallText(at: number, zone: string): string {
  const { year, month, day, hour, minute } = wallAt(at, zone);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:00`;
}

function instantOfText(text: string, zone: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
  return instantOf({ year, month, day, hour, minute, second }, zone);
}
